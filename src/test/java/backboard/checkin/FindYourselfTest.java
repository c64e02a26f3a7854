package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.tile;
import static backboard.checkin.OpenStation.words;
import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.ui.Ui;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.RepaintManager;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding oneself on the first page and beyond, and what happens when nobody touches anything. */
class FindYourselfTest {

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

    private void number(String digits) {
        digits.chars().forEach(digit -> station.ui.tap("digit-" + (char) digit));
    }

    @Test
    void aMemberNumberLeadsToItsOwner() {
        station.member("Mia", "K");
        Guise ruben = station.member("Ruben", "S");
        CheckInPanel panel = station.open();
        says(panel, "or member number");
        assertThat(station.ui.takesTouches("digit-ok")).isFalse();
        number(String.valueOf(ruben.number().orElseThrow()));
        station.ui.tap("digit-ok");
        says(panel, "Ruben S.", "Not you?");
    }

    @Test
    void anUnknownNumberSaysSoAndCanBeMended() {
        Guise mia = station.member("Mia", "K");
        assertThat(mia.number()).hasValue(101);
        CheckInPanel panel = station.open();
        number("42");
        station.ui.tap("digit-ok");
        says(panel, "No member has number 42.", "| 42 |");
        station.ui.tap("digit-back");
        station.ui.tap("digit-back");
        doesNotSay(panel, "No member");
        number("101");
        station.ui.tap("digit-ok");
        says(panel, "Mia K.", "SET DONE");
    }

    @Test
    void aGuestTrainsWithOneTapAndCanComeBack() {
        CheckInPanel panel = station.open();
        says(panel, "Nobody has joined yet");
        station.ui.tap("guest");
        says(panel, "Guest 1", "SET DONE");
        station.ui.tap("set-done");
        says(panel, "Set 1 saved");
        station.ui.tap("not-you");
        says(panel, "Tap your name", "Guest 1", "last set 18:20", "1 person here now");
        assertThat(station.inTheFile()).hasSize(1);
    }

    @Test
    void joiningTakesTwelveTouchesAndTellsTheNumber() {
        CheckInPanel panel = station.open();
        List<String> touches = List.of(
                "join", "key-M", "key-I", "key-A", "last-initial", "key-K", "wall-yes", "join-done", "welcome-ok");
        assertThat(touches).hasSizeLessThanOrEqualTo(12);
        touches.subList(0, 8).forEach(station.ui::tap);
        says(panel, "Welcome, Mia.", "Your number is 101.");
        station.ui.tap(touches.get(8));
        says(panel, "Mia K.", "SET DONE");
        assertThat(station.kiosk.look().floor().guises())
                .singleElement()
                .satisfies(member -> assertThat(member.name()).isEqualTo("Mia K."))
                .satisfies(member -> assertThat(member.appearance()).isEqualTo(Appearance.NAME));
    }

    @Test
    void joiningNeedsAFirstNameAndTheWallStaysSilentUnlessAllowed() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        says(panel, "May the wall show your name?");
        assertThat(station.ui.isChosen("wall-no")).isTrue();
        assertThat(station.ui.takesTouches("join-done")).isFalse();
        station.ui.tap("key-more");
        station.ui.tap("key-É");
        station.ui.tap("key-more");
        station.ui.tap("key-L");
        station.ui.tap("key-Q");
        station.ui.tap("key-back");
        says(panel, "Él");
        station.ui.tap("join-done");
        says(panel, "Welcome, Él.");
        assertThat(station.kiosk.look().floor().guises())
                .singleElement()
                .satisfies(member -> assertThat(member.appearance()).isEqualTo(Appearance.COLOUR));
    }

    @Test
    void aRealKeyboardTypesTheNameToo() {
        CheckInPanel panel = station.open();
        station.ui.tap("join");
        says(panel, "First name");
        station.ui.type("mia rose");
        says(panel, "Mia Rose");
        station.ui.type("\b\n");
        says(panel, "Welcome, Mia Ros.");
    }

    @Test
    void aKeyboardAloneIsEnough() {
        CheckInPanel panel = station.open();
        says(panel, "Nobody has joined yet");
        station.ui.focus("guest");
        for (int tabs = 0; tabs < 20 && !station.ui.hasFocus("join"); tabs++) {
            station.ui.press(KeyEvent.VK_TAB);
        }
        station.ui.press(KeyEvent.VK_SPACE);
        says(panel, "First name");
        station.ui.type("mia");
        station.ui.press(KeyEvent.VK_ENTER);
        says(panel, "Welcome, Mia.");
        eventually(() -> assertThat(station.ui.hasFocus("welcome-ok")).isTrue());
        station.ui.press(KeyEvent.VK_SPACE);
        says(panel, "Mia", "SET DONE");
    }

    @Test
    void amongFourHundredEverybodyIsFoundByTheFirstLetter() {
        List<Guise> sams = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean sam = i % 7 == 0;
            Guise member = station.member(sam ? "Sam" : "Pat", Character.toString('A' + i / 7 % 26));
            if (sam) {
                sams.add(member);
            }
        }
        CheckInPanel panel = station.open();
        says(panel, "More names", "387 more");
        station.ui.tap("more-names");
        says(panel, "Pick your name");
        assertThat(station.ui.takesTouches("letter-A")).isFalse();
        station.ui.tap("letter-S");
        says(panel, "1–15 of " + sams.size(), "Sam A.");
        station.ui.tap("names-after");
        station.ui.tap("names-after");
        station.ui.tap("names-after");
        says(panel, "46–58 of 58", "Sam Z.");
        assertThat(station.ui.takesTouches("names-after")).isFalse();
        Guise last = sams.stream()
                .filter(member -> member.name().endsWith("Z."))
                .findFirst()
                .orElseThrow();
        station.ui.tap(tile(last));
        says(panel, "Sam Z.", "SET DONE");
    }

    @Test
    void whoHasJustTrainedComesFirst() {
        Guise adam = station.member("Adam", "A");
        Guise zoe = station.member("Zoe", "Z");
        CheckInPanel panel = station.open();
        Ui.eventually(() -> assertThat(place(adam).x).isLessThan(place(zoe).x));
        station.logged(zoe, "pull-up", Effort.reps(5, Optional.empty()));
        Ui.eventually(() -> assertThat(place(zoe).x).isLessThan(place(adam).x));
        says(panel, "last set 18:20");
    }

    @Test
    void aNameThatLooksLikeHtmlIsShownAsItIsWritten() {
        Guise mia = station.member("<html><b>Mia", "");
        CheckInPanel panel = station.open();
        says(panel, "<html><b>Mia");
        assertThat(station.ui.property(tile(mia), BasicHTML.propertyKey)).isEmpty();
    }

    @Test
    void nobodyMovesUnderAFinger() {
        Guise adam = station.member("Adam", "A");
        Guise zoe = station.member("Zoe", "Z");
        CheckInPanel panel = station.open();
        says(panel, "Adam A.");
        Rectangle before = place(adam);
        station.ui.hold(tile(adam), () -> {
            station.logged(zoe, "pull-up", Effort.reps(5, Optional.empty()));
            station.pass(Duration.ofMillis(100));
            assertThat(place(adam)).isEqualTo(before);
        });
        says(panel, "Adam A.", "SET DONE");
    }

    @Test
    void aDayWithoutACircuitHasNothingToLogAndSaysSo() {
        Guise mia = station.member("Mia", "K");
        CheckInPanel panel = station.open();
        Ui.onUi(() -> {
            station.freeze();
            State state = station.kiosk.look();
            panel.show(Samples.withoutCircuit(state));
            panel.way().set(mia);
            return true;
        });
        says(panel, "Mia K.", "No circuit is planned for today");
        assertThat(station.ui.shows("set-done")).isFalse();
    }

    private Rectangle place(Guise member) {
        return station.ui.placeOf(tile(member));
    }

    @Test
    void afterTwelveSecondsWithoutATouchThePageIsTheFirstAgain() {
        Guise mia = station.member("Mia", "K");
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "SET DONE");
        station.pass(Duration.ofSeconds(11));
        station.ui.tap("amount-plus");
        station.pass(Duration.ofSeconds(11));
        assertThat(words(panel)).contains("SET DONE");
        station.pass(Duration.ofSeconds(2));
        says(panel, "Tap your name");

        number("12");
        station.pass(Duration.ofSeconds(13));
        doesNotSay(panel, "| 12 |");
        assertThat(station.timesLeft).hasValue(0);
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
    void aTouchWallGoesBackToTheWallByItselfOrByTouch() {
        CheckInPanel panel = station.open();
        assertThat(station.ui.shows("back-to-wall")).isFalse();
        Ui.onUi(() -> {
            panel.setOnWall(true);
            panel.restart();
            return true;
        });
        station.ui.tap("back-to-wall");
        eventually(() -> assertThat(station.timesLeft).hasValue(1));
        station.pass(Duration.ofSeconds(11));
        assertThat(station.timesLeft).hasValue(1);
        station.pass(Duration.ofSeconds(1));
        eventually(() -> assertThat(station.timesLeft).hasValue(2));
    }

    @Test
    void onlyTheColumnIsPaintedAgainWhileNothingButTheCountdownMoves() {
        station.member("Mia", "K");
        station.startClass();
        CheckInPanel panel = station.open();
        says(panel, "WARM-UP");
        Rectangle dirty = Ui.onUi(() -> {
            RepaintManager painting = RepaintManager.currentManager(panel);
            painting.paintDirtyRegions();
            station.clock.advance(Duration.ofMillis(400));
            panel.show(station.kiosk.look());
            return painting.getDirtyRegion(panel);
        });
        assertThat(dirty).isEqualTo(new Rectangle(0, 0, 246, 720));
        Ui.onUi(() -> {
            assertThat(RepaintManager.currentManager(panel)
                            .getDirtyRegion((javax.swing.JComponent) panel.getComponent(0)))
                    .isEqualTo(new Rectangle());
            assertThat(panel.isValid()).isTrue();
            return true;
        });
    }

    @Test
    void theSecondHalfOfADoubleTapOnANameDoesNotLogASet() {
        for (int i = 0; i < 12; i++) {
            station.member("Ann", Character.toString('A' + i));
        }
        CheckInPanel panel = station.open();
        says(panel, "Ann L.");
        String name = tile(station.kiosk.look().floor().guises().get(9));
        Rectangle tile = station.ui.placeOf(name);
        Point spot = new Point((int) tile.getCenterX(), (int) tile.getCenterY());
        station.ui.tapAt(name, spot, 1_000);
        says(panel, "SET DONE");
        eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        assertThat(station.ui.placeOf("set-done")).matches(place -> place.contains(spot));
        station.ui.tapAt("set-done", spot, 1_300);
        assertThat(words(panel)).contains("SET DONE");
        station.ui.tapAt("set-done", spot, 2_000);
        says(panel, "Set 1 saved");
        assertThat(station.inTheFile()).hasSize(1);
    }
}
