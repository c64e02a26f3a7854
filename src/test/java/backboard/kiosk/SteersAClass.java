package backboard.kiosk;

import backboard.training.Control;
import backboard.training.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A program that steers a class at random, the same way for the same seed, and acknowledges each control on its own line once the kiosk has
 * answered. Arguments: the data folder and the seed. It is killed before it is through.
 */
final class SteersAClass {

    static final Instant START = TestGym.at("2026-11-23T10:00");

    private static final List<Control> CONTROLS = List.of(
            Control.PAUSE,
            Control.RESUME,
            Control.RESUME,
            Control.SKIP,
            Control.BACK,
            Control.EXTEND,
            Control.EXTEND,
            Control.RESTART);

    private final TurnedClock clock = new TurnedClock(START);
    private final Kiosk kiosk;
    private final Random random;

    SteersAClass(Path data, long seed) {
        kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, data, clock);
        random = new Random(seed);
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
    }

    /** Where the class stands after a control, by the wall clock. */
    record After(Instant wall, Run run) {}

    After step() {
        clock.advance(Duration.ofMillis(random.nextInt(30_000)));
        Control control = CONTROLS.get(random.nextInt(CONTROLS.size()));
        kiosk.submit(new Command.Steer(control)).join();
        Optional<Live> live = kiosk.look().live();
        return new After(clock.wall(), live.orElseThrow().run());
    }

    void close() {
        kiosk.close();
    }

    public static void main(String[] arguments) {
        SteersAClass program = new SteersAClass(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        for (int i = 1; ; i++) {
            program.step();
            System.out.println(i);
            System.out.flush();
        }
    }
}
