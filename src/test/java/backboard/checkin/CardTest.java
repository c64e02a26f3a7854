package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.tile;
import static backboard.checkin.OpenStation.words;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.training.Effort;
import backboard.ui.Ui;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that types like a keyboard, from anywhere on the screen. */
class CardTest {

    private static final String CARD = "A1B2C3D4";
    private static final int FAST_MS = 5;

    @TempDir
    Path folder;

    private OpenStation station;
    private Guise mia;
    private Guise ruben;

    @BeforeEach
    void open() {
        station = new OpenStation(folder);
        mia = station.member("Mia", "K");
        ruben = station.member("Ruben", "S");
        station.card(ruben, CARD);
    }

    @AfterEach
    void close() {
        station.close();
    }

    private Optional<Guise> holder(String card) {
        return station.kiosk.holder(card).join().orElseThrow().guise();
    }

    @Test
    void aCardAndOneTapLogASet() {
        CheckInPanel panel = station.open();
        says(panel, "Scan your card");
        station.ui.scan(CARD + "\n", FAST_MS);
        says(panel, "Ruben S.", "Not you?");
        Ui.eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        station.ui.tap("set-done");
        Ui.eventually(() -> assertThat(station.inTheFile()).hasSize(1));
        assertThat(station.inTheFile().get(0).member()).isEqualTo(ruben.id());
    }

    @Test
    void aCardSwitchesFromAnotherPersonsPageToItsHolder() {
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Mia K.", "Not you?");
        station.ui.scan(CARD.toLowerCase(Locale.ROOT) + "\n", FAST_MS);
        says(panel, "Ruben S.", "Not you?");
        doesNotSay(panel, "Mia K.");
        assertThat(station.inTheFile()).isEmpty();
    }

    @Test
    void aCardScannedOverTheJoinFormTypesNothingIntoItAndPressesNothing() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        station.ui.type("jo");
        says(panel, "| Jo |");
        station.ui.scan("UNKNOWN1\n", FAST_MS);
        says(panel, "This card is nobody’s yet", "| Jo |", "First name");
        station.ui.type("e");
        says(panel, "| Joe |");
        station.ui.scan(CARD + "\n", FAST_MS);
        says(panel, "Ruben S.", "Not you?");
        assertThat(station.kiosk.look().floor().guises()).hasSize(2);
    }

    @Test
    void aCardOfNobodyIsExplainedOnTheFirstPage() {
        CheckInPanel panel = station.open();
        says(panel, "Scan your card");
        station.ui.scan("UNKNOWN1\n", FAST_MS);
        says(panel, "This card is nobody’s yet: find yourself, then scan it again to make it yours.");
        assertThat(words(panel)).doesNotContain("UNKNOWN1");
        station.pass(Duration.ofSeconds(13));
        doesNotSay(panel, "nobody’s");
    }

    @Test
    void aCardOfNobodyIsOfferedToWhomThePageBelongsAndTheFormStaysAsItWas() {
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Mia K.", "Not you?");
        station.ui.scan("UNKNOWN1\n", FAST_MS);
        says(panel, "Make this card yours?", "Mia K.");
        assertThat(words(panel)).doesNotContain("UNKNOWN1");
        station.ui.tap("card-no");
        says(panel, "Mia K.", "Not you?");
        assertThat(holder("UNKNOWN1")).isEmpty();
        station.ui.scan("UNKNOWN1\n", FAST_MS);
        says(panel, "Make this card yours?");
        station.ui.tap("card-yes");
        says(panel, "Mia K.", "Not you?", "The card is yours now");
        assertThat(holder("UNKNOWN1")).map(Guise::id).contains(mia.id());
        station.ui.scan("UNKNOWN1\n", FAST_MS);
        says(panel, "This card is yours.");
    }

    @Test
    void aNewMemberScansTheCardThatTheWelcomePageOffersToTake() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        station.ui.type("joe\n");
        says(panel, "How do you want to appear?");
        station.ui.tap("appear-name");
        station.ui.tap("join-done");
        says(panel, "Welcome, Joe", "Have a card?");
        station.ui.scan("UNKNOWN1\n", FAST_MS);
        says(panel, "The card is yours now", "Your number is 103");
        assertThat(holder("UNKNOWN1")).map(Guise::name).contains("Joe");
    }

    @Test
    void garbageTypesNothingAndTheNextCardIsRead() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        says(panel, "First name");
        station.ui.scan("\u0002\u001b\u0005\u0001ABC", FAST_MS);
        station.ui.scan("A1B2C3", FAST_MS);
        StringBuilder noise = new StringBuilder();
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            noise.append((char) random.nextInt(1, 0x17f));
        }
        station.ui.scan(noise.toString(), 1);
        says(panel, "First name");
        station.ui.type("jo");
        says(panel, "| Jo |");
        station.ui.scan(CARD + "\n", FAST_MS);
        says(panel, "Ruben S.", "Not you?");
        assertThat(station.kiosk.look().floor().guises()).hasSize(2);
    }

    @Test
    void aReaderPressesNoButtonThatHasTheFocus() {
        station.logged(mia, "pull-up", Effort.reps(5, Optional.empty()));
        CheckInPanel panel = station.open();
        says(panel, "Mia K.");
        station.ui.focus("guest");
        station.ui.scan("    \n", FAST_MS);
        station.ui.scan("AB 12 CD\n", FAST_MS);
        station.ui.scan("123456\n", FAST_MS);
        says(panel, "This card is nobody’s yet");
        assertThat(words(panel)).contains("Tap your name").doesNotContain("123456", "Guest 1");
        assertThat(station.kiosk.look().floor().guises()).hasSize(2);
    }

    @Test
    void notYouLeadsBackAndTheNextCardIsAnotherPersons() {
        station.card(mia, "MIASCARD1");
        CheckInPanel panel = station.open();
        says(panel, "Scan your card");
        station.ui.scan(CARD + "\n", FAST_MS);
        says(panel, "Ruben S.", "Not you?");
        station.ui.tap("not-you");
        says(panel, "Tap your name");
        station.ui.scan("MIASCARD1\n", FAST_MS);
        says(panel, "Mia K.", "Not you?");
        station.pass(Duration.ofSeconds(12));
        says(panel, "Tap your name");
    }
}
