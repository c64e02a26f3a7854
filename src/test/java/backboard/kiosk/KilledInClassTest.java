package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.SteersAClass.After;
import backboard.store.ChildJvm;
import backboard.training.Moment;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kill -9} in the middle of a class that is being steered: the wall is back at the second where it would be. */
class KilledInClassTest {

    private static final Duration AWAY = Duration.ofSeconds(37);
    private static final int MOST_CONTROLS = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theClassGoesOnWhereItWouldBe(long seed) throws Exception {
        int acknowledged = steerUntilKilled(folder.resolve("killed"), seed);
        List<After> history = history(folder.resolve("untouched"), seed, acknowledged + 1);

        // The last control may have been stored without its acknowledgement having got out.
        Moment expected = later(history.get(acknowledged - 1));
        Moment orOneFurther = later(history.get(acknowledged));
        assertThat(returned(history.get(acknowledged - 1)).equals(expected)
                        || returned(history.get(acknowledged)).equals(orOneFurther))
                .as("after %d controls", acknowledged)
                .isTrue();
    }

    private static int steerUntilKilled(Path data, long seed) throws IOException, InterruptedException {
        Process child = ChildJvm.start(SteersAClass.class, data.toString(), String.valueOf(seed));
        try (BufferedReader lines = child.inputReader()) {
            int wanted = 1 + new Random(seed).nextInt(MOST_CONTROLS);
            for (int i = 1; i <= wanted; i++) {
                assertThat(lines.readLine()).isEqualTo(String.valueOf(i));
            }
            // Through the handle, which leaves the pipe open: what was acknowledged last is still in it.
            child.toHandle().destroyForcibly();
            child.waitFor();
            return wanted + (int) lines.lines().count();
        }
    }

    /** The same controls without a kill. */
    private static List<After> history(Path data, long seed, int controls) {
        SteersAClass program = new SteersAClass(data, seed);
        List<After> history = new ArrayList<>();
        for (int i = 0; i < controls; i++) {
            history.add(program.step());
        }
        program.close();
        return history;
    }

    private static Moment later(After after) {
        return after.run().at(after.wall().plus(AWAY));
    }

    /** What the wall shows when the program comes back a while after that. */
    private Moment returned(After after) {
        Instant now = after.wall().plus(AWAY);
        Kiosk kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, folder.resolve("killed"), new TurnedClock(now));
        try {
            return kiosk.look().live().orElseThrow().moment();
        } finally {
            kiosk.close();
        }
    }
}
