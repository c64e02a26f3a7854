package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.exchange.ExchangeFolder.Listed;
import backboard.library.Library;
import backboard.training.Circuit;
import backboard.training.DayContent;
import backboard.training.DayKind;
import backboard.words.Words;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Circuits and weeks as files of the exchange folder, also hostile ones. */
class PlanPapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Circuit FILED = TestGym.LIBRARY.circuit("pull-power").orElseThrow();

    @TempDir
    Path folder;

    private StaffGym gym;
    private UUID pass;
    private Path exchange;

    @BeforeEach
    void open() throws IOException {
        gym = new StaffGym(folder, StaffGym.CHEAP);
        pass = gym.first("Dana", "271828").pass();
        exchange = Files.createDirectories(papers().folder());
    }

    @AfterEach
    void close() {
        gym.close();
    }

    private PlanPapers papers() {
        return gym.kiosk().planPapers();
    }

    private PlanPaper read(String name) {
        return papers().read(pass, name).join().orElseThrow();
    }

    private String refused(String name) {
        PlanPaper paper = read(name);
        assertThat(paper).isInstanceOf(PlanPaper.Unreadable.class);
        assertThat(gym.kiosk().look().today()).contains(FILED);
        assertThat(gym.kiosk().planning().week(pass, TODAY).join().orElseThrow())
                .allSatisfy(day -> assertThat(day.draft()).isEmpty())
                .allSatisfy(day -> assertThat(day.version()).isEmpty());
        return ((PlanPaper.Unreadable) paper)
                .why()
                .in(Words.of(gym.kiosk().settings().language()));
    }

    private String refused(String name, String text) throws IOException {
        Files.writeString(exchange.resolve(name), text);
        return refused(name);
    }

    @Test
    void aCircuitIsWrittenAndReadBackTheSame() {
        assertThat(papers().write(pass, "pull-power.yaml", FILED).join()).isEqualTo(new Outcome.Done());
        assertThat(papers().list(pass).join().orElseThrow())
                .extracting(Listed::name)
                .containsExactly("pull-power.yaml");
        assertThat(read("pull-power.yaml")).isEqualTo(new PlanPaper.OfCircuit(FILED));
    }

    @Test
    void aWeekIsWrittenAndReadBackTheSame() {
        Map<DayOfWeek, DayContent> week =
                Map.of(DayOfWeek.MONDAY, DayContent.of(FILED), DayOfWeek.SUNDAY, DayContent.of(DayKind.CLOSED));
        assertThat(papers().write(pass, "week.yaml", week).join()).isEqualTo(new Outcome.Done());
        assertThat(read("week.yaml")).isEqualTo(new PlanPaper.OfWeek(week));
    }

    @Test
    void aForeignNameBecomesAnIdThatIsSafe() throws IOException {
        Files.writeString(exchange.resolve("Día 2 (cópia).yml"), Library.text(FILED));
        PlanPaper.OfCircuit paper = (PlanPaper.OfCircuit) read("Día 2 (cópia).yml");
        assertThat(paper.circuit().id()).isEqualTo("d-a-2-c-pia");
    }

    @Test
    void strangersReadAndWriteNothing() {
        UUID stranger = UUID.randomUUID();
        papers().write(pass, "pull-power.yaml", FILED).join();
        assertThat(papers().list(stranger).join()).isEmpty();
        assertThat(papers().read(stranger, "pull-power.yaml").join()).isEmpty();
        assertThat(papers().write(stranger, "other.yaml", FILED).join()).isInstanceOf(Outcome.Refused.class);
        assertThat(exchange.resolve("other.yaml")).doesNotExist();
    }

    @Test
    void aFileOfAGigabyteIsRefusedUnread() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(exchange.resolve("large.yaml").toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        assertThat(refused("large.yaml")).contains("larger than 256 KiB");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] text = Library.text(FILED).getBytes(StandardCharsets.UTF_8);
        text[10] = (byte) 0xC3;
        text[11] = (byte) 0x28;
        Files.write(exchange.resolve("broken.yaml"), text);
        assertThat(refused("broken.yaml")).contains("not UTF-8");
    }

    @Test
    void deepNestingAndTricksOfYamlAreRefused() throws IOException {
        assertThat(refused("deep.yaml", "stations: " + "[".repeat(60_000))).contains("deep.yaml");
        assertThat(refused("alias.yaml", "name: &a [x]\nlevel: *a\n")).contains("alias.yaml");
        assertThat(refused("tag.yaml", "name: !!java.net.URL [http://x]\n")).contains("tag.yaml");
        assertThat(refused("empty.yaml", "")).contains("empty");
    }

    @Test
    void wrongDaysNumbersAndNamesAreRefused() throws IOException {
        String text = Library.text(FILED);
        assertThat(refused("day.yaml", text.replace("day: monday", "day: 2026-13-45")))
                .contains("'day'");
        assertThat(refused("rounds.yaml", text.replace("rounds: 3", "rounds: 3000")))
                .contains("'rounds'");
        assertThat(refused("twice.yaml", text + "name: Again\n")).contains("second time");
        assertThat(refused("week.yaml", "monday: closed\nmonday: closed\n")).contains("second time");
        assertThat(refused("path.yaml", text.replaceFirst("exercise: [a-z-]+", "exercise: ../../../etc/passwd")))
                .contains("unknown exercise");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), Library.text(FILED));
        Files.createSymbolicLink(exchange.resolve("link.yaml"), secret);
        assertThat(refused("link.yaml")).contains("link.yaml");
        assertThat(refused("../secret.yaml")).contains("no name of a file");
        assertThat(papers().list(pass).join().orElseThrow()).isEmpty();
        Outcome outcome = papers().write(pass, "../stolen.yaml", FILED).join();
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(folder.resolve("stolen.yaml")).doesNotExist();
    }

    @Test
    void aFileThatHasGoneIsSaidToBeGone() {
        assertThat(refused("gone.yaml")).contains("not in the exchange folder");
    }
}
