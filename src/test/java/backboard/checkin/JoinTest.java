package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.training.Appearance;
import backboard.ui.Ui;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Becoming a member, and deciding later about oneself. */
class JoinTest {

    @TempDir
    Path folder;

    private OpenStation station;

    @BeforeEach
    void open() {
        station = new OpenStation(folder);
    }

    @AfterEach
    void close() {
        station.close();
    }

    private Guise joined() {
        List<Guise> all = station.kiosk.look().floor().guises();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void joiningTakesTenTouchesAndTellsTheNumber() {
        CheckInPanel panel = station.open();
        List<String> touches = List.of(
                "join",
                "key-M",
                "key-I",
                "key-A",
                "last-name",
                "key-K",
                "join-next",
                "appear-name",
                "join-done",
                "welcome-ok");
        assertThat(touches).hasSizeLessThanOrEqualTo(12);
        touches.subList(0, 9).forEach(station.ui::tap);
        says(panel, "Welcome, Mia K.", "Your number is 101");
        station.ui.tap(touches.get(9));
        says(panel, "Mia K.", "Not you?");
        assertThat(joined().name()).isEqualTo("Mia K.");
        assertThat(joined().appearance()).isEqualTo(Appearance.NAME);
    }

    @Test
    void joiningNeedsAFirstNameAndOthersSeeOnlyAColourUnlessTheMemberSaysSo() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        says(panel, "First name");
        assertThat(station.ui.takesTouches("join-next")).isFalse();
        station.ui.tap("key-more");
        station.ui.tap("key-É");
        station.ui.tap("key-more");
        station.ui.tap("key-Ł");
        station.ui.tap("key-more");
        station.ui.tap("key-Q");
        station.ui.tap("key-back");
        says(panel, "| Éł |");
        station.ui.tap("join-next");
        says(panel, "How do you want to appear?", "By joining you agree");
        assertThat(station.ui.isChosen("appear-colour")).isTrue();
        station.ui.tap("join-done");
        says(panel, "Welcome", "Your number is 101");
        doesNotSay(panel, "Éł");
        assertThat(joined().appearance()).isEqualTo(Appearance.COLOUR);
    }

    @Test
    void thePreviewFollowsTheChoiceAndAnAliasIsTyped() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        station.ui.type("mia");
        says(panel, "| Mia |");
        station.ui.tap("last-name");
        station.ui.type("kent");
        says(panel, "| Kent |");
        station.ui.tap("join-next");
        station.ui.tap("appear-initials");
        says(panel, "On the wall | MK | MK");
        station.ui.tap("appear-invisible");
        says(panel, "Nothing of you");
        station.ui.tap("appear-alias");
        says(panel, "Others see this name instead of yours.");
        assertThat(station.ui.takesTouches("alias-done")).isFalse();
        station.ui.type("iron fox");
        says(panel, "| Iron Fox |");
        station.ui.tap("alias-done");
        says(panel, "On the wall | I | Iron Fox");
        station.ui.tap("join-done");
        says(panel, "Welcome, Iron Fox");
        assertThat(joined().appearance()).isEqualTo(Appearance.ALIAS);
        assertThat(joined().name()).isEqualTo("Iron Fox");
    }

    @Test
    void aRealKeyboardTypesTheNameToo() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        says(panel, "First name");
        station.ui.type("mia rose");
        says(panel, "Mia Rose");
        station.pass(Duration.ofSeconds(20));
        station.ui.type("\b");
        says(panel, "| Mia Ros |");
        station.pass(Duration.ofSeconds(20));
        station.ui.type("\n");
        says(panel, "How do you want to appear?", "Mia Ros");
        station.ui.tap("appear-name");
        station.ui.type("\n");
        says(panel, "Welcome, Mia Ros");
    }

    @Test
    void joiningMayTakeLonger() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        station.ui.tap("key-M");
        station.ui.tap("key-O");
        station.pass(Duration.ofSeconds(29));
        says(panel, "First name", "Mo");
        station.pass(Duration.ofSeconds(2));
        says(panel, "or member number");
        station.ui.tap("join");
        says(panel, "First name");
        doesNotSay(panel, "Mo");
    }

    @Test
    void anotherLanguageKeepsWhatHasBeenTypedAndEndsWithTheVisit() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        station.ui.type("mia");
        says(panel, "| Mia |");
        station.ui.tap("join-next");
        station.ui.tap("appear-name");
        station.ui.tap("language-es");
        says(panel, "¿Cómo quieres aparecer?", "Mia", "Inscribirme");
        assertThat(station.ui.isChosen("appear-name")).isTrue();
        station.ui.tap("join-done");
        says(panel, "Hola, Mia", "Tu número es el 101");
        station.pass(Duration.ofSeconds(31));
        says(panel, "Tap your name");
    }

    @Test
    void theFirstPageSwitchesTheLanguageOfTheVisit() {
        Guise mia = station.member("Mia", "K");
        CheckInPanel panel = station.open();
        says(panel, "Mia K.");
        station.ui.tap("language");
        says(panel, "Toca tu nombre", "English");
        station.pass(Duration.ofSeconds(11));
        station.ui.touch(panel);
        station.pass(Duration.ofSeconds(11));
        says(panel, "Toca tu nombre");
        assertThat(station.ui.shows(OpenStation.tile(mia))).isTrue();
        station.pass(Duration.ofSeconds(2));
        says(panel, "Tap your name", "Español");
    }

    private CheckInPanel atMyPage(Guise member) {
        CheckInPanel panel = station.open();
        says(panel, "Tap your name");
        Ui.onUi(() -> {
            panel.way().me(member);
            return true;
        });
        says(panel, "How do you want to appear?");
        return panel;
    }

    @Test
    void aMemberChangesHowTheyAppearAndItHoldsAtOnce() {
        Guise mia = station.member("Mia", "Kent");
        CheckInPanel panel = atMyPage(mia);
        says(panel, "Mia K.", "On the wall");
        station.ui.tap("appear-initials");
        says(panel, "On the wall | MK | MK", "Saved");
        doesNotSay(panel, "Mia");
        assertThat(joined().name()).isEqualTo("MK");
        station.ui.tap("appear-alias");
        station.ui.type("fox");
        says(panel, "| Fox |");
        station.ui.tap("alias-done");
        says(panel, "On the wall | F | Fox");
        assertThat(joined().appearance()).isEqualTo(Appearance.ALIAS);
        station.ui.tap("appear-invisible");
        says(panel, "You are invisible to others", "Nothing of you");
        assertThat(joined().isListed()).isFalse();
        station.ui.tap("appear-name");
        says(panel, "Mia K.");
        station.ui.tap("back");
        says(panel, "Mia K.", "Not you?");
    }

    @Test
    void aMemberSpeaksTheirLanguageForThisVisitOnTheSamePage() {
        Guise mia = station.member("Mia", "Kent");
        CheckInPanel panel = atMyPage(mia);
        station.ui.tap("language-es");
        says(panel, "Mia K.", "¿Cómo quieres aparecer?", "En la pantalla grande");
        eventually(() -> assertThat(station.ui.isChosen("language-es")).isTrue());
        station.ui.tap("appear-colour");
        says(panel, "Guardado");
        station.pass(Duration.ofSeconds(31));
        says(panel, "Tap your name");
    }

    @Test
    void aGuestHasOnlyALanguageToChoose() {
        CheckInPanel panel = station.open();
        station.ui.tap("guest");
        says(panel, "Guest 1");
        Ui.onUi(() -> {
            panel.way().me(joined());
            return true;
        });
        says(panel, "You are a guest today.", "Español");
        assertThat(station.ui.shows("appear-name")).isFalse();
        doesNotSay(panel, "Have a card?");
    }
}
