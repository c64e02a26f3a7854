package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.DayPlan;
import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.kiosk.TestGym;
import backboard.library.Library;
import backboard.training.Circuit;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Circuits and weeks taken out to files and brought in again, in a real window, over a real store and a real folder. */
class FilesOnTheWallTest {

    private static final String PIN = "482915";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Circuit FILED = TestGym.LIBRARY.circuit("pull-power").orElseThrow();

    @TempDir
    Path data;

    private final Ui ui = new Ui();
    private StaffGym gym;
    private Outcome.Unlocked dana;
    private WallStage stage;

    @BeforeEach
    void open() {
        gym = new StaffGym(data, StaffGym.CHEAP);
        dana = gym.first("Dana", PIN);
        stage = LiveStage.open(ui, gym);
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        ui.tap("staff-" + dana.staff().id());
        ui.type(PIN + "\n");
        ui.tap("staff-files");
    }

    @AfterEach
    void close() {
        ui.close();
        gym.close();
    }

    private void says(String text) {
        eventually(() -> assertThat(
                        onUi(() -> Words.now(stage).stream().map(Words::text).collect(Collectors.joining(" | "))))
                .contains(text));
    }

    private List<DayPlan> week(LocalDate first) {
        return gym.kiosk().planning().week(dana.pass(), first).join().orElseThrow();
    }

    private Path exchange() {
        return gym.kiosk().planPapers().folder();
    }

    @Test
    void aWeekThatWasTakenOutIsPublishedForTheNextOne() {
        ui.tap("file-week");
        says("Written to");
        assertThat(exchange().resolve("week-" + MONDAY + ".yaml")).exists();
        ui.tap("staff-back");
        ui.tap("file-in");
        ui.tap("staff-file-week-" + MONDAY + ".yaml");
        ui.tap("week-" + MONDAY.plusWeeks(1));
        says("Mon 30 Nov");
        says("Pull Power");
        assertThat(week(MONDAY.plusWeeks(1)))
                .allSatisfy(day -> assertThat(day.version()).isEmpty());
        ui.tap("week-publish");
        says("7 days were published");
        assertThat(week(MONDAY.plusWeeks(1)))
                .allSatisfy(day -> assertThat(day.version()).isPresent());
        assertThat(week(MONDAY.plusWeeks(1)).get(0).circuit()).contains(FILED);
        assertThat(week(MONDAY)).allSatisfy(day -> assertThat(day.version()).isEmpty());
    }

    @Test
    void aCircuitThatIsBroughtInIsADraftUntilSomebodyPublishesIt() throws IOException {
        Files.createDirectories(exchange());
        Circuit own = FILED.named("From the other gym");
        Files.writeString(exchange().resolve("other.yaml"), Library.text(own));
        ui.tap("file-in");
        ui.tap("staff-file-other.yaml");
        ui.tap("staff-day-" + MONDAY.plusDays(2));
        says("is the draft for Wed 25 Nov");
        DayPlan wednesday = week(MONDAY).get(2);
        assertThat(wednesday.draft().orElseThrow().name()).isEqualTo("From the other gym");
        assertThat(wednesday.version()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsSaidInOneSentenceAndCanBeMended() throws IOException {
        Files.createDirectories(exchange());
        Path file = exchange().resolve("other.yaml");
        Files.writeString(file, Library.text(FILED).replace("rounds: 3", "rounds: 99"));
        ui.tap("file-in");
        ui.tap("staff-file-other.yaml");
        says("'rounds' is 99, but must be 1 to 20");
        says("Everything is as it was");
        Files.writeString(file, Library.text(FILED));
        ui.tap("file-again");
        says("7 stations: for which day?");
    }

    @Test
    void theDaysCircuitIsTakenOutAsAFileAndAsAPoster() throws IOException {
        ui.tap("file-circuit");
        says("Written to");
        assertThat(Files.readString(exchange().resolve("pull-power.yaml"))).isEqualTo(Library.text(FILED));
        ui.tap("staff-back");
        ui.tap("file-poster");
        says("poster-" + MONDAY + ".pdf");
        eventually(() -> assertThat(exchange().resolve("poster-" + MONDAY + ".pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
    }
}
