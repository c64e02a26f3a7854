package backboard.checkin;

import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.words;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.training.Appearance;
import backboard.ui.Ui;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has joined or changed how they appear, but the answer comes when they have gone on and somebody else may be at the screen. */
class LateAnswerTest {

    @TempDir
    Path folder;

    private OpenStation station;
    private CheckInPanel panel;
    private LateDesk desk;
    private Guise mia;
    private Guise ruben;

    @BeforeEach
    void open() {
        station = new OpenStation(folder);
        mia = station.member("Mia", "Kent");
        ruben = station.member("Ruben", "S");
    }

    @AfterEach
    void close() {
        station.close();
    }

    private void openLate(Class<? extends Command> held) {
        desk = new LateDesk(station.kiosk, held);
        panel = station.open(desk);
        says(panel, "Tap your name");
    }

    private void answer() {
        desk.answer();
        station.pass(Duration.ofMillis(50));
    }

    /** Later than a double tap. */
    private void tap(String name) {
        station.pass(Duration.ofSeconds(1));
        station.ui.tap(name);
    }

    private Guise now(Guise member) {
        return station.kiosk.look().floor().guises().stream()
                .filter(guise -> guise.id().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }

    private boolean hasJoined(String name) {
        station.kiosk.tick().join();
        return station.kiosk.look().floor().guises().stream()
                .anyMatch(guise -> guise.name().equals(name));
    }

    private void annJoins() {
        station.ui.tap("join");
        station.ui.type("ann\n");
        says(panel, "How do you want to appear?");
        station.ui.tap("appear-name");
        station.ui.tap("join-done");
        desk.untilAnswered();
    }

    private void annGoesBack() {
        tap("back");
        says(panel, "First name");
        tap("back");
        says(panel, "Tap your name");
    }

    private void rubenComes() {
        station.openPageOf(ruben);
        says(panel, "Ruben S.", "SET DONE");
    }

    private void theScreenIsStillRubens() {
        assertThat(words(panel)).contains("Ruben S.", "Not you?").doesNotContain("Ann", "Welcome", "Mia", "Saved");
    }

    @Test
    void whoeverWaitsIsWelcomed() {
        openLate(Command.Join.class);
        annJoins();
        answer();
        says(panel, "Welcome, Ann");
    }

    @Test
    void whoeverJoinedAndWentBackIsAMemberAndTurnsNobodysPage() {
        openLate(Command.Join.class);
        annJoins();
        annGoesBack();
        rubenComes();
        answer();
        theScreenIsStillRubens();
        assertThat(hasJoined("Ann")).isTrue();
    }

    @Test
    void theFirstPageStaysWhereWhoeverJoinedHasGone() {
        openLate(Command.Join.class);
        annJoins();
        annGoesBack();
        answer();
        assertThat(words(panel)).contains("Tap your name").doesNotContain("Welcome");
        assertThat(hasJoined("Ann")).isTrue();
    }

    @Test
    void theNextOneWhoJoinsIsNotGreetedByAnothersName() {
        openLate(Command.Join.class);
        annJoins();
        annGoesBack();
        tap("join");
        station.ui.type("bo");
        says(panel, "| Bo |");
        answer();
        assertThat(words(panel)).contains("| Bo |").doesNotContain("Ann", "Welcome");
    }

    @Test
    void aDockThatWasClosedAndOpenedAgainIsTheNextPersons() {
        openLate(Command.Join.class);
        Ui.onUi(() -> {
            panel.setOnWall(true);
            return true;
        });
        annJoins();
        annGoesBack();
        tap("back-to-wall");
        Ui.onUi(() -> {
            panel.restart();
            return true;
        });
        rubenComes();
        answer();
        theScreenIsStillRubens();
        assertThat(hasJoined("Ann")).isTrue();
    }

    private void miasPage() {
        Ui.onUi(() -> {
            panel.way().me(mia);
            return true;
        });
        says(panel, "Mia K.", "How do you want to appear?");
    }

    @Test
    void whoeverChoseHowToAppearAndWentBackTurnsNobodysPage() {
        openLate(Command.Appear.class);
        miasPage();
        tap("appear-initials");
        desk.untilAnswered();
        tap("back");
        says(panel, "Not you?");
        tap("not-you");
        says(panel, "Tap your name");
        rubenComes();
        answer();
        theScreenIsStillRubens();
        assertThat(now(mia).appearance()).isEqualTo(Appearance.INITIALS);
    }

    @Test
    void aQuestionOverThePageStaysAndUnderItIsTheNewName() {
        openLate(Command.Appear.class);
        miasPage();
        tap("appear-initials");
        desk.untilAnswered();
        station.ui.scan("UNKNOWN1\n", 5);
        says(panel, "Make this card yours?");
        answer();
        says(panel, "Make this card yours?");
        tap("card-no");
        says(panel, "How do you want to appear?", "On the wall | MK | MK");
        tap("back");
        says(panel, "MK", "Not you?");
        assertThat(words(panel)).doesNotContain("Mia");
    }

    @Test
    void whoeverToldTheirWeightAndWentBackTurnsNobodysPage() {
        openLate(Command.Weigh.class);
        miasPage();
        station.ui.tap("body-weight");
        station.ui.type("72\n");
        desk.untilAnswered();
        tap("pad-close");
        tap("back");
        says(panel, "Not you?");
        tap("not-you");
        rubenComes();
        answer();
        theScreenIsStillRubens();
        assertThat(station.kiosk.confided(mia.id()).join().orElseThrow().bodyWeight())
                .isTrue();
    }
}
