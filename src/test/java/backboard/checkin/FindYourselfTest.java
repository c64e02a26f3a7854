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
import java.util.Locale;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
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
        says(panel, "Mia K.", "Not you?");
    }

    @Test
    void aRealKeyboardTypesTheNumberToo() {
        station.member("Mia", "K");
        CheckInPanel panel = station.open();
        says(panel, "Mia K.");
        station.ui.type("77\n");
        says(panel, "No member has number 77.");
        station.ui.type("102\b1\n");
        says(panel, "Mia K.", "Not you?");
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
        says(panel, "Tap your name", "Guest 1", "1 person here now");
        assertThat(station.inTheFile()).hasSize(1);
    }

    @Test
    void aKeyboardAloneIsEnough() {
        CheckInPanel panel = station.open();
        says(panel, "Nobody has joined yet");
        station.ui.focus("guest");
        station.ui.tabTo("join");
        station.ui.press(KeyEvent.VK_SPACE);
        says(panel, "First name");
        station.ui.type("mia\n");
        says(panel, "How do you want to appear?");
        station.ui.tabTo("appear-name");
        station.ui.press(KeyEvent.VK_SPACE);
        eventually(() -> assertThat(station.ui.isChosen("appear-name")).isTrue());
        station.ui.type("\n");
        says(panel, "Welcome, Mia");
        eventually(() -> assertThat(station.ui.hasFocus("welcome-ok")).isTrue());
        station.ui.press(KeyEvent.VK_SPACE);
        says(panel, "Mia", "Not you?");
    }

    @Test
    void amongTwoThousandEverybodyIsFoundByTheFirstLetters() {
        CheckInPanel panel = station.open();
        says(panel, "Nobody has joined yet");
        List<Guise> many = new ArrayList<>(Samples.members(1_999));
        Guise zaneta = Samples.member(5_000, "Żaneta", "Ż");
        many.add(zaneta);
        Ui.onUi(() -> {
            station.freeze();
            State state = station.kiosk.look();
            panel.show(Samples.with(state, Samples.floorOf(state, many, 0)));
            return true;
        });
        says(panel, "Nobody has trained in the last two hours", "More names", "2,000 more");
        station.ui.tap("more-names");
        says(panel, "Type the first letters of your name.");
        station.ui.tap("key-A");
        says(panel, "people, of whom 12 are shown: type one more letter.", "Anne-Marie E.");
        station.ui.tap("key-back");
        station.ui.tap("key-Z");
        station.ui.tap("key-A");
        says(panel, "1 person", "Żaneta Ż.");
        station.ui.tap(tile(zaneta));
        says(panel, "Żaneta Ż.", "Not you?");
    }

    @Test
    void theSearchTakesARealKeyboardAndSaysWhenThereIsNobody() {
        station.member("Mia", "K");
        CheckInPanel panel = station.open();
        says(panel, "Mia K.");
        Ui.onUi(() -> {
            panel.way().search();
            return true;
        });
        says(panel, "Type the first letters of your name.");
        station.ui.type("mx");
        says(panel, "Nobody’s name begins with MX.");
        station.ui.type("\b");
        says(panel, "1 person", "Mia K.");
    }

    @Test
    void whoHidesTheNameIsNeitherOnATileNorFoundByIt() {
        Guise ghost = station.member("Canaryghost", "Sparrow", Appearance.INVISIBLE, "");
        Guise fox = station.member("Canaryfox", "Finch", Appearance.ALIAS, "Fox");
        Guise mint = station.member("Canarymint", "Wren", Appearance.COLOUR, "");
        station.logged(ghost, "pull-up", Effort.reps(5, Optional.empty()));
        station.logged(fox, "pull-up", Effort.reps(5, Optional.empty()));
        station.logged(mint, "pull-up", Effort.reps(5, Optional.empty()));
        CheckInPanel panel = station.open();
        says(panel, "3 people here now", "Fox", mint.name());
        assertThat(station.ui.shows(tile(ghost))).isFalse();
        noCanary(panel);
        Ui.onUi(() -> {
            panel.way().search();
            return true;
        });
        for (String letter : List.of("C", "S", "F", "W")) {
            station.ui.type(letter);
            says(panel, "| " + letter + " |");
            assertThat(station.ui.shows(tile(ghost))).isFalse();
            assertThat(station.ui.shows(tile(fox))).isEqualTo(letter.equals("F"));
            noCanary(panel);
            station.ui.type("\b");
        }
        for (Guise member : List.of(ghost, fox, mint)) {
            Ui.onUi(() -> {
                panel.way().me(member);
                return true;
            });
            says(panel, "On the wall");
            noCanary(panel);
        }
    }

    /** In nothing painted, and in nothing that is spoken. */
    private static void noCanary(CheckInPanel panel) {
        assertThat(words(panel)).doesNotContainIgnoringCase("canary").doesNotContain("Sparrow", "Finch", "Wren");
        List<String> spoken = new ArrayList<>();
        Ui.onUi(() -> {
            collect(panel.getAccessibleContext(), spoken);
            return true;
        });
        assertThat(spoken)
                .isNotEmpty()
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("canary"));
    }

    private static void collect(AccessibleContext context, List<String> spoken) {
        spoken.add(context.getAccessibleName() + " " + context.getAccessibleDescription());
        for (int i = 0; i < context.getAccessibleChildrenCount(); i++) {
            collect(context.getAccessibleChild(i).getAccessibleContext(), spoken);
        }
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
        says(panel, "Adam A.", "Not you?");
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
        says(panel, "Mia K.", "Not you?");
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
        says(panel, "Not you?");
        station.pass(Duration.ofSeconds(11));
        station.ui.touch(panel);
        station.pass(Duration.ofSeconds(11));
        assertThat(words(panel)).contains("Not you?");
        station.pass(Duration.ofSeconds(2));
        says(panel, "Tap your name");

        number("12");
        station.pass(Duration.ofSeconds(13));
        doesNotSay(panel, "| 12 |");
        assertThat(station.timesLeft).hasValue(0);
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
        Point spot = new Point((int) tile.getCenterX(), (int) tile.getMaxY() - 2);
        station.ui.tapAt(name, spot, 1_000);
        says(panel, "Not you?");
        eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        assertThat(station.ui.placeOf("set-done")).matches(place -> place.contains(spot));
        station.ui.tapAt("set-done", spot, 1_300);
        assertThat(words(panel)).doesNotContain("saved");
        station.ui.tapAt("set-done", spot, 2_000);
        says(panel, "Set 1 saved");
        assertThat(station.inTheFile()).hasSize(1);
    }
}
