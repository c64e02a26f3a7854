package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.words;
import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.ui.Ui;
import java.time.Duration;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the page of a member to the row in the file, by touching the real window. */
class LogASetTest extends AtTheStation {

    @BeforeEach
    void open() {
        open(new String[0]);
        station.logged(mia, PULLDOWN, reps(10, 50));
        // Past the time in which the same set again is the same tap, and past the rest.
        station.pass(Duration.ofMinutes(5));
    }

    private CheckInPanel atThePulldown() {
        CheckInPanel panel = pageAt(5);
        says(panel, "Mia K.", "Lat pulldown", "Weight, from your last set", "50", "Reps, from your last set", "10");
        return panel;
    }

    @Test
    void aTapOnTheTileAndOneOnTheButtonSaveTheSet() {
        CheckInPanel panel = atThePulldown();
        station.ui.tap("weight-plus");
        station.ui.tap("amount-plus");
        says(panel, "52.5", "11");
        station.ui.tap("set-done");
        says(panel, "Set 2 saved: 11 reps at 52.5 kg", "Undo");
        assertThat(efforts()).containsExactly(reps(10, 50), reps(11, 52.5));
    }

    @Test
    void nothingIsSaidToBeSavedBeforeItIs() {
        CheckInPanel panel = atThePulldown();
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap("set-done");
            says(panel, "Saving…");
            assertThat(station.ui.takesTouches("set-done")).isFalse();
            assertThat(words(panel)).doesNotContain("saved");
            assertThat(sets()).hasSize(1);
        });
        says(panel, "Set 2 saved: 10 reps at 50 kg", "SET DONE");
        assertThat(sets()).hasSize(2);
    }

    @Test
    void aRefusedSetSaysWhyKeepsTheFormAndIsOneSetWhenTriedAgain() {
        CheckInPanel panel = atThePulldown();
        station.ui.tap("weight-plus");
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap("set-done");
            says(panel, "Not saved:", "52.5", "SET DONE");
            assertThat(words(panel)).doesNotContain("Set 2").doesNotContain("Undo");
            assertThat(sets()).hasSize(1);
        });
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("set-done");
        says(panel, "Set 2 saved: 10 reps at 52.5 kg");
        doesNotSay(panel, "Not saved");
        assertThat(sets()).hasSize(2);
    }

    @Test
    void undoTakesTheSetBackAndSaysSoAfterwards() {
        CheckInPanel panel = atThePulldown();
        station.ui.tap("set-done");
        says(panel, "Set 2 saved");
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap("undo");
            assertThat(words(panel)).doesNotContain("taken back");
            assertThat(sets()).hasSize(2);
        });
        says(panel, "Set taken back.");
        doesNotSay(panel, "Undo");
        assertThat(sets()).hasSize(1);
    }

    @Test
    void undoIsOfferedForSevenSeconds() {
        CheckInPanel panel = atThePulldown();
        station.ui.tap("set-done");
        says(panel, "Set 2 saved", "7 s");
        station.pass(Duration.ofMillis(5_500));
        says(panel, "Set 2 saved", "2 s");
        station.pass(Duration.ofMillis(1_600));
        doesNotSay(panel, "saved");
        assertThat(station.ui.shows("undo")).isFalse();
        assertThat(sets()).hasSize(2);
    }

    @Test
    void twoTouchesWithinSixTenthsOfASecondAreOneSet() {
        CheckInPanel panel = atThePulldown();
        station.ui.doubleTap("set-done");
        says(panel, "Set 2 saved");
        station.pass(Duration.ofMillis(500));
        station.ui.tap("set-done");
        station.pass(Duration.ofMillis(200));
        station.ui.tap("set-done");
        says(panel, "Set 3 saved");
        assertThat(sets()).hasSize(3);
    }

    @Test
    void aTapIsOneStepAndHoldingRepeatsIt() {
        CheckInPanel panel = atThePulldown();
        station.ui.tap("amount-plus");
        says(panel, "| 11 |");
        station.ui.hold("amount-plus", () -> says(panel, "| 15 |"));
        String afterwards = words(panel);
        station.pass(Duration.ofSeconds(1));
        assertThat(words(panel)).isEqualTo(afterwards);
    }

    @Test
    void lettingGoAfterHoldingIsNotOneMoreStep() {
        CheckInPanel panel = atThePulldown();
        AbstractButton plus = station.ui.button("amount-plus");
        Ui.onUi(() -> {
            plus.getModel().setArmed(true);
            plus.getModel().setPressed(true);
            return true;
        });
        says(panel, "| 12 |");
        String[] beforeAndAfter = Ui.onUi(() -> {
            String before = spoken(plus);
            plus.getModel().setPressed(false);
            return new String[] {before, spoken(plus)};
        });
        assertThat(beforeAndAfter[0]).startsWith("Reps ").isEqualTo(beforeAndAfter[1]);
    }

    /** What the stepper around a button says to those who cannot see it. */
    private static String spoken(AbstractButton button) {
        return button.getParent().getAccessibleContext().getAccessibleName();
    }

    @Test
    void anEmptyWeightIsNotLogged() {
        CheckInPanel panel = pageAt(3);
        says(panel, "Weight per hand, not logged", "–", "Reps, the plan");
        assertThat(station.ui.takesTouches("weight-minus")).isFalse();
        station.ui.tap("set-done");
        says(panel, "Set 1 saved: ");
        assertThat(sets().get(1).effort().weight()).isEmpty();
    }

    @Test
    void inAClassTheStationStaysTheOneItWasWhenThePageOpened() {
        station.startClass();
        station.pass(Duration.ofMinutes(8));
        CheckInPanel panel = page();
        says(panel, "Station 1", "Pull-up");
        for (int touches = 0; touches < 8; touches++) {
            station.pass(Duration.ofSeconds(9));
            station.ui.tap("amount-plus");
        }
        says(panel, "Station 1", "Pull-up");
        station.ui.tap("not-you");
        station.openPageOf(mia);
        says(panel, "Station 2");
        station.ui.tap("station");
        eventually(() -> assertThat(station.ui.isChosen("station-2")).isTrue());
    }

    @Test
    void aSecondTapInTheSameRoundChangesTheFirst() {
        station.startClass();
        station.pass(Duration.ofMinutes(8));
        CheckInPanel panel = page();
        station.ui.tap("set-done");
        says(panel, "Set 1 saved: 8 reps");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("amount-minus");
        station.ui.tap("set-done");
        says(panel, "Set 1 changed: 7 reps");
        assertThat(sets()).hasSize(2);
    }
}
