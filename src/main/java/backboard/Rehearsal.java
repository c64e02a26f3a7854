package backboard;

import backboard.demo.InventedGym;
import backboard.files.Problems;
import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Live;
import backboard.kiosk.Outcome;
import backboard.kiosk.TimeSource;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.settings.SettingsReader;
import backboard.store.Store;
import backboard.training.Control;
import backboard.training.Language;
import backboard.training.Phase;
import backboard.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sample gym with invented members, its clock and its class brought to one scene and running on from there. */
final class Rehearsal implements AutoCloseable {

    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final int MEMBERS = 40;
    private static final int DAYS = 35;
    private static final int MOST_SKIPS = 500;

    private final Settings settings;
    private final Kiosk kiosk;

    private Rehearsal(Settings settings, Kiosk kiosk) {
        this.settings = settings;
        this.kiosk = kiosk;
    }

    /**
     * Brings a gym to the scene.
     *
     * @param folder for its data; need not exist
     * @param lasting how long the scene must go on
     * @return nothing if the day's class never comes to it
     */
    static Optional<Rehearsal> of(Scene scene, Library library, Path folder, Duration lasting) {
        return of(scene, library, folder, lasting, Map.of());
    }

    /**
     * The same with further settings.
     *
     * @param further Java system properties such as {@code backboard.station.display}
     */
    static Optional<Rehearsal> of(
            Scene scene, Library library, Path folder, Duration lasting, Map<String, String> further) {
        Settings settings = settings(scene, folder, further);
        LocalDateTime at = DAY.atTime(scene.at());
        try (Store store = Store.open(folder)) {
            new InventedGym(settings, library, MEMBERS, DAYS, 1).fill(store, at.toLocalDate(), at.toLocalTime());
        }
        Kiosk kiosk = Kiosk.open(settings, library, folder, RunningFrom.now(at.toInstant(ZoneOffset.UTC)));
        Rehearsal rehearsal = new Rehearsal(settings, kiosk);
        boolean there = scene.phase()
                .map(phase -> rehearsal.bringTo(phase, scene.paused(), lasting))
                .orElse(true);
        if (!there) {
            kiosk.close();
            return Optional.empty();
        }
        kiosk.startPulse();
        return Optional.of(rehearsal);
    }

    private static Settings settings(Scene scene, Path folder, Map<String, String> further) {
        Problems problems = new Problems();
        Map<String, String> changes = new HashMap<>(Map.of(
                "backboard.gym.timezone",
                "UTC",
                "backboard.sound.volume",
                "0",
                "backboard.wall.view",
                scene.view().key(),
                "backboard.wall.progress.seconds",
                scene.progress() ? "120" : "0"));
        changes.putAll(further);
        Settings settings = new SettingsReader(folder, ZoneOffset.UTC, Map.of(), changes).readPacked(folder, problems);
        problems.throwIfAny();
        return settings;
    }

    private boolean bringTo(Phase phase, boolean paused, Duration lasting) {
        submit(new Command.StartClass(kiosk.newId()));
        if (phase == Phase.DONE) {
            submit(new Command.Steer(Control.END));
            return true;
        }
        for (int skips = 0; now() != phase; skips++) {
            if (now() == Phase.DONE || skips == MOST_SKIPS) {
                return false;
            }
            submit(new Command.Steer(Control.SKIP));
        }
        while (live().map(live -> live.moment().remainingMs()).orElse(Long.MAX_VALUE) < lasting.toMillis()) {
            submit(new Command.Steer(Control.EXTEND));
        }
        if (paused) {
            submit(new Command.Steer(Control.PAUSE));
        }
        return true;
    }

    private Optional<Live> live() {
        return kiosk.look().live();
    }

    private Phase now() {
        return live().map(live -> live.moment().phase()).orElse(Phase.DONE);
    }

    private void submit(Command command) {
        if (kiosk.submit(command).join() instanceof Outcome.Refused refused) {
            throw new UserMistake(refused.why().in(Words.of(Language.ENGLISH)));
        }
    }

    Settings settings() {
        return settings;
    }

    Kiosk kiosk() {
        return kiosk;
    }

    @Override
    public void close() {
        kiosk.close();
    }

    /**
     * A clock that showed another time when this program began to use it.
     *
     * @param since nanoseconds of the machine's steady clock when it showed that time
     */
    private record RunningFrom(Instant start, long since) implements TimeSource {

        static RunningFrom now(Instant start) {
            return new RunningFrom(start, SYSTEM.steadyNanos());
        }

        @Override
        public Instant wall() {
            return start.plusNanos(SYSTEM.steadyNanos() - since);
        }

        @Override
        public long steadyNanos() {
            return SYSTEM.steadyNanos();
        }
    }
}
