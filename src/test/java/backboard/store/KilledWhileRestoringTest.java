package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while copies are put back: the data is the one or the other, whole, with its entry in the journal. */
class KilledWhileRestoringTest {

    private static final int MOST_MICROSECONDS_MORE = 60_000;
    private static final int KILLS = 12;
    private static final int FEW = 200;
    private static final int MANY = 3_000;

    @TempDir
    Path data;

    @Test
    void theDataIsTheOneOrTheOther() throws Exception {
        Backups backups = Backups.of(data);
        String few;
        String many;
        UUID erased = UUID.randomUUID();
        try (Store store = Samples.storeIn(data)) {
            store.members().add(Samples.member(300, "Zoe", ""), Samples.NOON, Samples.DAY);
            log(store, FEW);
            few = backups.make(Samples.NOON).name();
            log(store, MANY - FEW);
            many = backups.make(Samples.NOON.plusSeconds(1)).name();
            erased = store.members().withNumber(300).orElseThrow().id();
            store.members().erase(erased, Samples.NOON);
        }
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            String last = restoreUntilKilled(few, many, random);
            try (Store store = Store.open(data)) {
                assertThat(store.checkIntegrity())
                        .as("integrity after kill %d", kill)
                        .isEmpty();
                long sets = Samples.standing(store);
                String entry = store.staff().journal(1).get(0).what();
                assertThat(List.of(sets, entry)).isIn(List.of((long) FEW, few), List.of((long) MANY, many));
                assertThat(entry).as("or the one after %s", last).isIn(few, many);
                assertThat(store.members().withNumber(300)).as("stays erased").isEmpty();
            }
        }
        assertThat(erased).isNotNull();
    }

    private static void log(Store store, int sets) {
        store.inBulk(() -> {
            for (int i = 0; i < sets; i++) {
                store.log(Samples.set(Samples.MIA, Samples.DAY.atTime(12, 0)), Samples.ZONE, Samples.NOON);
            }
        });
    }

    private String restoreUntilKilled(String few, String many, Random random) throws IOException, InterruptedException {
        Process child = ChildJvm.start(PutsCopiesBack.class, data.toString(), few, many);
        try (BufferedReader lines = child.inputReader()) {
            String last = "";
            for (int i = 0; i <= random.nextInt(3); i++) {
                last = lines.readLine();
                assertThat(last).isIn(few, many);
            }
            assertThat(child.waitFor(random.nextInt(MOST_MICROSECONDS_MORE), TimeUnit.MICROSECONDS))
                    .as("the program ended by itself")
                    .isFalse();
            child.toHandle().destroyForcibly();
            child.waitFor();
            return last;
        }
    }
}
