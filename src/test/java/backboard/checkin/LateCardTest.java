package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.tile;
import static backboard.checkin.OpenStation.words;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store has linked or found a card, but its answer comes when somebody else is at the station. */
class LateCardTest {

    private static final int FAST_MS = 5;
    private static final String NEW = "UNKNOWN1";
    private static final String RUBENS = "A1B2C3D4";

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
        mia = station.member("Mia", "K");
        ruben = station.member("Ruben", "S");
        station.card(ruben, RUBENS);
        desk = new LateDesk(station.kiosk, Command.LinkCard.class);
        panel = station.open(desk);
    }

    @AfterEach
    void close() {
        station.close();
    }

    private void miaSaysThatTheNewCardIsHers() {
        station.ui.tap(tile(mia));
        says(panel, "Mia K.", "Not you?");
        station.ui.scan(NEW + "\n", FAST_MS);
        says(panel, "Make this card yours?", "Mia K.");
        station.ui.tap("card-yes");
        untilAnswered();
    }

    private void untilAnswered() {
        desk.untilAnswered();
    }

    /** And the window has seen what comes of it. */
    private void answer() {
        desk.answer();
        station.pass(Duration.ofMillis(50));
    }

    private Optional<UUID> holder(String card) {
        return station.kiosk.holder(card).join().orElseThrow().guise().map(Guise::id);
    }

    @Test
    void whileTheQuestionIsOpenTheAnswerTurnsBackAndSaysSo() {
        miaSaysThatTheNewCardIsHers();
        says(panel, "Make this card yours?");
        answer();
        says(panel, "Mia K.", "Not you?", "The card is yours now");
    }

    @Test
    void whoeverScansMeanwhileKeepsThePage() {
        miaSaysThatTheNewCardIsHers();
        station.ui.scan(RUBENS + "\n", FAST_MS);
        says(panel, "Ruben S.", "Not you?");
        answer();
        assertThat(words(panel)).contains("Ruben S.", "Not you?").doesNotContain("Mia K.", "yours now");
        assertThat(holder(NEW)).contains(mia.id());
    }

    @Test
    void afterNotYouTheFirstPageStays() {
        miaSaysThatTheNewCardIsHers();
        station.ui.tap("card-no");
        says(panel, "Mia K.", "Not you?");
        station.ui.tap("not-you");
        says(panel, "Tap your name");
        answer();
        assertThat(words(panel)).contains("Tap your name").doesNotContain("Not you?", "yours now");
        assertThat(holder(NEW)).contains(mia.id());
    }

    @Test
    void afterEverybodyHasGoneTheFirstPageStays() {
        miaSaysThatTheNewCardIsHers();
        station.ui.tap("card-no");
        says(panel, "Mia K.", "Not you?");
        station.pass(Duration.ofSeconds(13));
        says(panel, "Tap your name");
        answer();
        assertThat(words(panel)).contains("Tap your name").doesNotContain("Not you?", "yours now");
    }

    @Test
    void theQuestionToSomebodyElseStaysAndIsAnsweredForItself() {
        miaSaysThatTheNewCardIsHers();
        station.ui.scan(RUBENS + "\n", FAST_MS);
        says(panel, "Ruben S.", "Not you?");
        station.ui.scan("UNKNOWN2\n", FAST_MS);
        says(panel, "Make this card yours?", "Ruben S.");
        answer();
        assertThat(words(panel)).contains("Make this card yours?", "Ruben S.");
        // Later than a double tap.
        Rectangle yes = station.ui.placeOf("card-yes");
        station.ui.tapAt("card-yes", new Point(yes.x + 9, yes.y + 9), System.currentTimeMillis() + 60_000);
        untilAnswered();
        answer();
        says(panel, "Ruben S.", "Not you?", "The card is yours now");
        assertThat(holder("UNKNOWN2")).contains(ruben.id());
    }

    @Test
    void theNextNewMemberIsNotToldThatTheCardBeforeIsTheirs() {
        join("joe");
        station.ui.scan(NEW + "\n", FAST_MS);
        untilAnswered();
        station.ui.tap("welcome-ok");
        says(panel, "Joe", "Not you?");
        station.ui.tap("not-you");
        join("ann");
        answer();
        assertThat(words(panel)).contains("Welcome, Ann", "Have a card?").doesNotContain("yours now");
        station.ui.scan("UNKNOWN2\n", FAST_MS);
        untilAnswered();
        answer();
        says(panel, "Welcome, Ann", "The card is yours now");
        assertThat(holder("UNKNOWN2")).isNotEqualTo(holder(NEW)).isPresent();
    }

    private void join(String name) {
        station.ui.tap("join");
        station.ui.type(name + "\n");
        says(panel, "How do you want to appear?");
        station.ui.tap("appear-name");
        station.ui.tap("join-done");
        says(panel, "Have a card?");
    }

    @Test
    void aCardThatIsFoundWhenItsHolderHasGoneOpensNothing() {
        desk.holdLookups();
        says(panel, "Tap your name");
        station.ui.scan(RUBENS + "\n", FAST_MS);
        untilAnswered();
        station.pass(Duration.ofSeconds(13));
        answer();
        assertThat(words(panel)).contains("Tap your name");
        doesNotSay(panel, "Not you?");
        station.ui.scan(RUBENS + "\n", FAST_MS);
        untilAnswered();
        answer();
        says(panel, "Ruben S.", "Not you?");
    }
}
