package backboard.display;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.staff.Machine.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a log as the wall writes it. */
class LastFaultsTest {

    @TempDir
    Path folder;

    @Test
    void theLastTenWarningsAndErrorsNewestFirstWithoutTheirStacks() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 10; i < 30; i++) {
            log.append("2026-11-20T18:").append(i).append(":00.000+01:00 INFO [store] Kiosk: all is well\n");
            log.append("2026-11-20T18:").append(i).append(":01.500+01:00 ERROR [store] Kiosk: not saved: LogSet\n");
            log.append("backboard.store.StoreException: The disk is full.\n\tat backboard.store.Trouble.told\n");
        }
        log.append("2026-11-20T19:00:00.000+01:00 WARN [sound] Feed: no sound: gone\n");
        Path file = Files.writeString(folder.resolve("backboard.log"), "x".repeat(400_000) + "\n" + log);
        List<Fault> faults = LastFaults.of(file);
        assertThat(faults).hasSize(10);
        assertThat(faults.get(0)).isEqualTo(new Fault(Instant.parse("2026-11-20T18:00:00Z"), "no sound: gone"));
        assertThat(faults.get(1)).isEqualTo(new Fault(Instant.parse("2026-11-20T17:29:01.500Z"), "not saved: LogSet"));
        assertThat(faults.get(9).at()).isEqualTo(Instant.parse("2026-11-20T17:21:01.500Z"));
    }

    @Test
    void withoutALogThereIsNothing() {
        assertThat(LastFaults.of(folder.resolve("none.log"))).isEmpty();
    }
}
