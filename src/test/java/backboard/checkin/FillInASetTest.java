package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.words;
import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Unit;
import backboard.training.Weight;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that can be said about a set, by touching the real window. Station 1 is the pull-up, 4 the plank, 5 the lat pulldown. */
class FillInASetTest {

    private static final String PULLDOWN = "lat-pulldown";

    @TempDir
    Path folder;

    private OpenStation station;
    private Guise mia;

    @BeforeEach
    void open() {
        station = new OpenStation(folder);
        mia = station.member("Mia", "K");
        station.logged(mia, PULLDOWN, Effort.reps(10, Optional.of(new Weight(50, Unit.KG))));
        station.pass(Duration.ofMinutes(5));
    }

    @AfterEach
    void close() {
        station.close();
    }

    private CheckInPanel at(int number) {
        CheckInPanel panel = station.open();
        station.openPageOf(mia);
        station.ui.tap("station");
        station.ui.tap("station-" + number);
        says(panel, "Station " + number, "SET DONE");
        eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        return panel;
    }

    private Effort logged() {
        List<LoggedSet> sets = station.inTheFile();
        return sets.get(sets.size() - 1).effort();
    }

    private void type(String keys) {
        keys.chars().forEach(key -> station.ui.tap(key == '.' ? "pad-point" : "pad-" + (char) key));
    }

    @Test
    void theNumberItselfOpensTheKeys() {
        CheckInPanel panel = at(5);
        station.ui.tap("weight-value");
        says(panel, "Weight", "OK");
        assertThat(station.ui.shows("set-done")).isFalse();
        type("52.25");
        station.ui.tap("pad-ok");
        says(panel, "52.25", "SET DONE");
        station.ui.tap("amount-value");
        type("7");
        station.ui.tap("pad-ok");
        station.ui.tap("set-done");
        says(panel, "Set 2 saved: 7 reps at 52.25 kg");
        assertThat(logged()).isEqualTo(Effort.reps(7, Optional.of(new Weight(52.25, Unit.KG))));
    }

    @Test
    void realKeysTypeTheNumberToo() {
        CheckInPanel panel = at(5);
        station.ui.tap("weight-value");
        station.ui.type("48,9\b5\n");
        says(panel, "48.5", "SET DONE");
        station.ui.tap("amount-value");
        station.ui.type("12");
        says(panel, "12");
        station.ui.press(KeyEvent.VK_ESCAPE);
        says(panel, "SET DONE", "| 10 |");
    }

    @Test
    void outsideTheLimitsTheKeysSayTheRangeAndStay() {
        CheckInPanel panel = at(5);
        station.ui.tap("amount-value");
        type("101");
        station.ui.tap("pad-ok");
        says(panel, "Reps go from 1 to 100.", "101");
        station.ui.tap("pad-clear");
        doesNotSay(panel, "Reps go");
        type("100");
        station.ui.tap("pad-ok");
        says(panel, "100", "SET DONE");
        assertThat(station.ui.takesTouches("amount-plus")).isFalse();
        station.ui.tap("weight-value");
        type("500.25");
        station.ui.tap("pad-ok");
        says(panel, "Weight goes from 0 to 500 kg.");
        station.ui.tap("pad-close");
        says(panel, "SET DONE", "| 50 |");
        assertThat(station.inTheFile()).hasSize(1);
    }

    @Test
    void theUnitIsSwitchedOnThePageAndKeptForThisExercise() {
        CheckInPanel panel = at(5);
        station.ui.tap("weight-unit");
        says(panel, "| 110 |", "lb");
        station.ui.tap("weight-unit");
        says(panel, "| 50 |", "kg");
        station.ui.tap("weight-unit");
        station.ui.tap("weight-plus");
        station.ui.tap("set-done");
        says(panel, "Set 2 saved: 10 reps at 115 lb");
        assertThat(logged().weight()).contains(new Weight(115, Unit.LB));
        station.ui.tap("not-you");
        station.openPageOf(mia);
        station.ui.tap("station");
        station.ui.tap("station-5");
        says(panel, "Weight, from your last set", "| 115 |", "lb");
        station.ui.tap("station");
        station.ui.tap("station-3");
        says(panel, "Weight per hand, not logged", "kg");
    }

    @Test
    void aPullUpIsDoneWithMoreOrLessThanTheBodyWeight() {
        CheckInPanel panel = at(1);
        says(panel, "Body weight");
        station.ui.tap("weight-plus");
        says(panel, "+2.5", "Added weight");
        station.ui.tap("weight-minus");
        station.ui.tap("weight-minus");
        says(panel, "−2.5", "Help");
        station.ui.tap("weight-value");
        type("20");
        station.ui.tap("pad-ok");
        says(panel, "−20");
        station.ui.tap("set-done");
        says(panel, "with 20 kg of help");
        assertThat(logged().assistance()).contains(new Weight(20, Unit.KG));
        assertThat(logged().weight()).isEmpty();
    }

    @Test
    void theKeysTurnHelpIntoAddedWeight() {
        CheckInPanel panel = at(1);
        station.ui.tap("weight-value");
        says(panel, "Added");
        station.ui.tap("pad-sign");
        type("151");
        station.ui.tap("pad-ok");
        says(panel, "Help goes from 0 to 150 kg.");
        station.ui.tap("pad-sign");
        station.ui.tap("pad-clear");
        type("10");
        station.ui.tap("pad-ok");
        says(panel, "+10");
        station.ui.tap("set-done");
        says(panel, "with 10 kg added");
        assertThat(logged().weight()).contains(new Weight(10, Unit.KG));
    }

    @Test
    void aBandMayHelpInAPull() {
        CheckInPanel panel = at(1);
        station.ui.tap("weight-minus");
        station.ui.tap("weight-band");
        station.ui.tap("band-medium");
        says(panel, "Medium | band");
        station.ui.tap("set-done");
        says(panel, "with a medium band");
        assertThat(logged().band()).contains(Band.MEDIUM);
        assertThat(logged().assistance()).isEmpty();
    }

    @Test
    void aHoldIsLoggedInSeconds() {
        CheckInPanel panel = at(4);
        assertThat(station.ui.shows("weight-plus")).isFalse();
        says(panel, "Time, the plan");
        int before = seconds(panel);
        station.ui.tap("amount-plus");
        station.ui.tap("set-done");
        says(panel, "Set 1 saved: " + (before + 5) + " s");
        assertThat(logged().seconds()).hasValue(before + 5);
    }

    private static int seconds(CheckInPanel panel) {
        return Integer.parseInt(words(panel).replaceAll(".*the plan \\| (\\d+) \\| s.*", "$1"));
    }

    @Test
    void howItFeltAndWhatWentWrongIsSavedWithTheSetAndNotWithTheNext() {
        CheckInPanel panel = at(5);
        station.ui.tap("felt-8");
        station.ui.tap("felt-half");
        station.ui.tap("concern-form");
        eventually(() -> assertThat(station.ui.isChosen("felt-8")).isTrue());
        station.ui.tap("set-done");
        says(panel, "Set 2 saved");
        assertThat(logged().rpe()).isEqualTo(OptionalDouble.of(8.5));
        assertThat(logged().concern()).contains(Concern.FORM);
        station.pass(Duration.ofSeconds(8));
        eventually(() -> assertThat(station.ui.shows("felt-8")).isTrue());
        assertThat(station.ui.isChosen("felt-8")).isFalse();
        station.ui.tap("felt-9");
        station.ui.tap("felt-9");
        station.ui.tap("felt-others");
        station.ui.tap("felt-1");
        eventually(() -> assertThat(station.ui.isChosen("felt-1")).isTrue());
        station.ui.tap("set-done");
        says(panel, "Set 3 saved");
        assertThat(logged().rpe()).isEqualTo(OptionalDouble.of(1));
        assertThat(logged().concern()).isEmpty();
    }

    @Test
    void anUnusualNumberIsAskedAboutOnceAndSavedOnTheSecondTap() {
        CheckInPanel panel = at(5);
        station.ui.tap("weight-value");
        type("60");
        station.ui.tap("pad-ok");
        station.ui.tap("set-done");
        says(panel, "60 kg is far above your best. Is that right?", "Save anyway", "Change");
        assertThat(station.inTheFile()).hasSize(1);
        station.ui.tap("ask-change");
        says(panel, "SET DONE");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("set-done");
        says(panel, "Save anyway");
        station.ui.tap("ask-save");
        assertThat(station.inTheFile()).as("a second touch at once").hasSize(1);
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("ask-save");
        says(panel, "Set 2 saved: 10 reps at 60 kg", "SET DONE");
        assertThat(station.inTheFile()).hasSize(2);
    }

    @Test
    void aQuestionIsGoneWhenTheNumberIsAnother() {
        CheckInPanel panel = at(5);
        station.ui.tap("amount-value");
        type("31");
        station.ui.tap("pad-ok");
        station.ui.tap("set-done");
        says(panel, "31 reps is a lot");
        station.ui.tap("amount-value");
        type("12");
        station.ui.tap("pad-ok");
        says(panel, "SET DONE");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("set-done");
        says(panel, "Set 2 saved: 12 reps");
    }

    @Test
    void aKeyboardAloneFillsInASet() {
        CheckInPanel panel = at(5);
        station.ui.focus("weight-value");
        station.ui.press(KeyEvent.VK_SPACE);
        says(panel, "OK");
        station.ui.type("45\n");
        says(panel, "| 45 |", "SET DONE");
        eventually(() -> assertThat(station.ui.hasFocus("weight-value")).isTrue());
        for (int tabs = 0; tabs < 40 && !station.ui.hasFocus("set-done"); tabs++) {
            station.ui.press(KeyEvent.VK_TAB);
        }
        station.ui.press(KeyEvent.VK_SPACE);
        says(panel, "Set 2 saved: 10 reps at 45 kg");
    }
}
