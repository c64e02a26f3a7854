package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Unit;
import backboard.training.Weight;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be said about a set, by finger on the real page: station 5 of a Monday, a lat pulldown, ten reps at 50 kg last time. */
class FillInASetTest extends AtTheStation {

    private static final Effort TEN_AT_FIFTY = reps(10, 50);

    private CheckInPanel panel;

    @BeforeEach
    void open() {
        open("station.number = 5");
        station.logged(mia, PULLDOWN, TEN_AT_FIFTY);
        station.pass(Duration.ofMinutes(5));
        panel = page();
        says(panel, "Lat pulldown", "50", "10");
    }

    @Test
    void aWeightIsTypedToTheQuarterAndOneThatNobodyLiftsIsRefusedWhereItIsTyped() {
        tap("weight-value", "pad-5", "pad-0", "pad-1", "pad-ok");
        says(panel, "Weight goes from 0 to 500 kg");
        tap("pad-clear", "pad-5", "pad-2", "pad-point", "pad-2", "pad-5", "pad-ok");
        doesNotSay(panel, "Weight goes from");
        tap("set-done");
        says(panel, "Set 2 saved: 10 reps at 52.25 kg");
        assertThat(latest().effort().weight()).contains(new Weight(52.25, Unit.KG));
    }

    @Test
    void poundsAreKeptAsTheyWereTypedAndOfferedAgain() {
        tap("weight-unit", "weight-plus", "set-done");
        says(panel, "Set 2 saved", "lb");
        assertThat(latest().effort().weight().orElseThrow().unit()).isEqualTo(Unit.LB);
        station.pass(Duration.ofMinutes(5));
        station.openPageOf(mia);
        says(panel, "lb", latest().effort().weight().orElseThrow().number());
    }

    @Test
    void howHardItWasAndWhatWentWrongAreSavedWithIt() {
        tap("felt-8", "felt-half", "concern-form", "set-done");
        says(panel, "Set 2 saved");
        assertThat(latest().effort().rpe()).isEqualTo(OptionalDouble.of(8.5));
        assertThat(latest().effort().concern()).contains(Concern.FORM);
    }

    @Test
    void anUnusualNumberIsAskedAboutOnce() {
        tap("amount-value", "pad-3", "pad-1", "pad-ok", "set-done");
        says(panel, "31 reps is a lot. Is that right?");
        assertThat(efforts()).hasSize(1);
        // A nervous second touch is no answer.
        tap("ask-save");
        station.pass(Duration.ofSeconds(1));
        assertThat(efforts()).hasSize(1);
        tap("ask-save");
        says(panel, "Set 2 saved: 31 reps");
        assertThat(latest().effort().amount()).isEqualTo(31);
    }

    @Test
    void thirtyRepsAreNotUnusualEnoughWhereTheyAreNotTwiceThePlan() {
        tap("amount-value", "pad-2", "pad-4", "pad-ok", "set-done");
        says(panel, "Set 2 saved: 24 reps");
    }

    @Test
    void undoOfACorrectionBringsTheEarlierNumbersBack() {
        tap("mine", "mine-change-0");
        says(panel, "Correcting your set");
        tap("amount-plus", "set-done");
        says(panel, "Set 1 changed: 11 reps at 50 kg");
        assertThat(efforts()).extracting(Effort::amount).containsExactly(11);
        tap("undo");
        says(panel, "10 reps at 50 kg");
        doesNotSay(panel, "Set 1 changed");
        assertThat(efforts()).containsExactly(TEN_AT_FIFTY);
    }

    @Test
    void anOwnSetOfTodayIsDeletedWhenItIsSaidTwice() {
        tap("mine", "mine-delete-0");
        assertThat(efforts()).hasSize(1);
        tap("mine-delete-0");
        says(panel, "Set taken back");
        assertThat(efforts()).isEmpty();
    }

    @Test
    void whileTheEquipmentIsBusyAnotherExerciseIsLoggedForThisPersonOnly() {
        String other = station.kiosk
                .briefing(mia.id(), PULLDOWN, OptionalInt.of(5))
                .join()
                .orElseThrow()
                .substitutes()
                .get(0)
                .id();
        tap("busy", "instead-" + other);
        says(panel, "Back to Lat pulldown");
        tap("set-done");
        says(panel, "Set 1 saved");
        assertThat(station.inTheFile()).extracting(LoggedSet::exerciseId).containsExactly(PULLDOWN, other);
    }

    @Test
    void afterASetTheColumnIsOnesOwnRest() {
        tap("set-done");
        says(panel, "Set 2 saved", "your rest", "REST");
        station.pass(Duration.ofSeconds(8));
        says(panel, "your rest");
    }
}
