package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random moments, over and over on one data folder. */
class KillTest {

    private static final int KILLS = 200;
    private static final int KILLED = 128 + 9;
    private static final int MOST_ACKNOWLEDGED_BEFORE = 40;
    private static final int MOST_MICROSECONDS_MORE = 20_000;

    @TempDir
    Path folder;

    private final Random random = new Random(2026);
    private final Set<UUID> acknowledged = new HashSet<>();

    @Test
    void noAcknowledgedSetIsLostWhenTheProgramIsKilled() throws Exception {
        Samples.storeIn(folder).close();
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = acknowledged.size();
            logUntilKilled();
            assertThat(acknowledged.size())
                    .as("something was acknowledged before kill %d", kill)
                    .isGreaterThan(before);
            nothingIsLost(kill);
        }
        assertThat(leftOverLibraries()).as("copies of the native library left").hasSizeLessThanOrEqualTo(2);
    }

    private void logUntilKilled() throws IOException, InterruptedException {
        Process child = ChildJvm.start(LogsSets.class, folder.toString(), "1000000");
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo(LogsSets.READY);
            int acknowledgements = 1 + random.nextInt(MOST_ACKNOWLEDGED_BEFORE);
            for (int i = 0; i < acknowledgements; i++) {
                acknowledged.add(UUID.fromString(lines.readLine()));
            }
            assertThat(child.waitFor(random.nextInt(MOST_MICROSECONDS_MORE), TimeUnit.MICROSECONDS))
                    .as("ended by itself")
                    .isFalse();
            // Through the handle, which leaves the pipe open: what was acknowledged last is still in it.
            child.toHandle().destroyForcibly();
            assertThat(child.waitFor()).as("exit code").isEqualTo(KILLED);
            lines.lines().map(UUID::fromString).forEach(acknowledged::add);
        }
    }

    private void nothingIsLost(int kill) {
        Set<UUID> stored = new HashSet<>();
        try (Store store = Store.open(folder)) {
            store.forEachSet(row -> stored.add(row.set().id()));
            assertThat(store.checkIntegrity())
                    .as("integrity after kill %d", kill)
                    .isEmpty();
        }
        assertThat(stored.containsAll(acknowledged))
                .as("all acknowledged sets after kill %d", kill)
                .isTrue();
    }

    private List<Path> leftOverLibraries() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("native"))) {
            return files.toList();
        }
    }
}
