package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.words;
import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.training.Appearance;
import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.ui.Ui;
import java.awt.Component;
import java.awt.Container;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a set gives back: rest, history, advice, other exercises; and taking sets back or correcting them. */
class AfterASetTest extends AtTheStation {

    @BeforeEach
    void open() {
        open(new String[0]);
    }

    private void session(Effort... sets) {
        for (Effort set : sets) {
            station.logged(mia, PULLDOWN, set);
            station.pass(Duration.ofMinutes(3));
        }
    }

    @Test
    void theRestOfThisPersonCountsDownBesideThePageAndThenSaysGo() {
        CheckInPanel panel = pageAt(5);
        station.ui.tap("weight-plus");
        station.ui.tap("set-done");
        says(panel, "Set 1 saved", "REST", "| 75 |", "your rest", "Then", "Set 2 of 3");
        station.pass(Duration.ofSeconds(10));
        says(panel, "| 65 |");
        station.ui.tap("amount-plus");
        for (int i = 0; i < 7; i++) {
            station.pass(Duration.ofSeconds(9));
            station.ui.tap("amount-plus");
        }
        says(panel, "REST", "| 2 |");
        station.pass(Duration.ofSeconds(3));
        says(panel, "GO", "Set 2 of 3");
        doesNotSay(panel, "your rest");
    }

    @Test
    void whoComesBackStillRestsAndTheClassTimerIsBelow() {
        station.startClass();
        station.pass(Duration.ofMinutes(8));
        CheckInPanel panel = page();
        says(panel, "Station 1");
        station.ui.tap("set-done");
        says(panel, "REST", "your rest", "Class timer", "Set 2 of 3");
        station.ui.tap("not-you");
        doesNotSay(panel, "your rest");
        station.pass(Duration.ofSeconds(5));
        station.openPageOf(mia);
        says(panel, "REST", "your rest");
    }

    @Test
    void theLastVisitsTheBestAndAReasonedSuggestionStandBesideTheForm() {
        session(reps(12, 50), reps(12, 50), reps(12, 50));
        station.pass(Duration.ofDays(7));
        CheckInPanel panel = pageAt(5);
        says(panel, "Your best sets", "1 visit", "Last time: 12 × 50 kg", "Best: 12 × 50 kg");
        says(panel, "Try next", "52.5", "You made 12 reps at 50 kg last visit.", "Estimated max, rough: 70 kg");
        station.ui.tap("use");
        says(panel, "Weight, as suggested", "Reps, as suggested", "| 8 |");
        station.ui.tap("set-done");
        says(panel, "Set 1 saved: 8 reps at 52.5 kg");
        assertThat(latest().effort()).isEqualTo(reps(8, 52.5));
        says(panel, "2 visits");
    }

    @Test
    void theFirstVisitSaysSo() {
        CheckInPanel panel = pageAt(5);
        says(panel, "Your first visit here", "Log this set");
        assertThat(station.ui.shows("use")).isFalse();
    }

    @Test
    void aRecordIsToldCalmly() {
        session(reps(10, 50));
        station.pass(Duration.ofDays(7));
        CheckInPanel panel = pageAt(5);
        station.ui.tap("weight-plus");
        station.ui.tap("set-done");
        says(panel, "New best:", "10 reps at 52.5 kg");
    }

    @Test
    void aBackThatHasNotRestedIsToldWithTheEasierExerciseOneTapAway() {
        for (int i = 0; i < 4; i++) {
            station.logged(mia, "barbell-deadlift", reps(8, 60 + i).rated(OptionalDouble.of(9)));
            station.pass(Duration.ofMinutes(3));
            station.logged(mia, "pull-up", Effort.reps(5 + i, Optional.empty()).rated(OptionalDouble.of(9)));
            station.pass(Duration.ofMinutes(3));
        }
        station.pass(Duration.ofHours(20));
        CheckInPanel panel = pageAt(1);
        says(panel, "hard 20 h ago. Go light today");
        station.ui.tap("use");
        says(panel, "Kettlebell deadlift", "Back to Kettlebell swing");
        station.ui.tap("to-own");
        says(panel, "hard 20 h ago");
        station.ui.tap("warning-read");
        doesNotSay(panel, "hard 20 h ago");
    }

    @Test
    void easierHarderAndBusyTurnToAnotherExerciseForThisPersonOnly() {
        CheckInPanel panel = pageAt(5);
        station.ui.tap("busy");
        says(panel, "Instead of Lat pulldown, today");
        String instead = Ui.onUi(() -> firstChoice(panel));
        station.ui.tap(instead);
        says(panel, "Back to Lat pulldown");
        eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        station.ui.tap("set-done");
        says(panel, "Set 1 saved");
        assertThat("instead-" + sets().get(0).exerciseId()).isEqualTo(instead);
        station.ui.tap("to-own");
        says(panel, "Lat pulldown", "Easier");
        station.ui.tap("harder");
        says(panel, "Back to Lat pulldown");
        station.ui.tap("to-own");
        station.ui.tap("station");
        station.ui.tap("station-1");
        says(panel, "Pull-up", "Easier");
        station.ui.tap("easier");
        says(panel, "Band-assisted pull-up", "Back to Pull-up");
    }

    private static Effort banded(int reps) {
        return Effort.reps(reps, Optional.empty()).banded(Optional.of(Band.LIGHT));
    }

    /** Station 3 is the chest-supported row; easier is the band row, and easier than that the wall slide, which is none of the station's. */
    @Test
    void whatIsDoneInsteadLeadsToNothingThatIsNotTheStations() {
        Optional<Concern> hurt = Optional.of(Concern.PAIN);
        for (int set = 0; set < 3; set++) {
            station.logged(mia, "band-seated-row", banded(12).concerned(hurt));
            station.logged(mia, "chest-supported-row", reps(10, 20).concerned(hurt));
            station.pass(Duration.ofMinutes(3));
        }
        station.pass(Duration.ofDays(7));
        station.startClass();
        station.pass(Duration.ofSeconds(445 + 2 * 75 + 5));
        CheckInPanel panel = pageAt(3);
        says(panel, "It hurt last visit");
        station.ui.tap("use");
        says(panel, "Band seated row", "Back to", "It hurt last visit");
        assertThat(words(panel)).doesNotContain("Wall slide");
        assertThat(station.ui.shows("use")).isTrue();
        station.ui.tap("use");
        eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        station.ui.tap("set-done");
        says(panel, "Set 1 saved");
        assertThat(latest().exerciseId()).isEqualTo("band-seated-row");
        assertThat(latest().place().orElseThrow().station()).isEqualTo(3);
    }

    @Test
    void whereNothingElseCanBeOfferedItIsTheSameAgain() {
        for (int visit = 0; visit < 2; visit++) {
            for (int set = 0; set < 3; set++) {
                station.logged(mia, "band-seated-row", banded(6));
                station.pass(Duration.ofMinutes(3));
            }
            station.pass(Duration.ofDays(7));
        }
        CheckInPanel panel = pageAt(3);
        station.ui.tap("easier");
        says(panel, "Band seated row", "so the same again");
        assertThat(words(panel)).doesNotContain("Wall slide", "builds up to it");
    }

    private static String firstChoice(Container container) {
        for (Component child : container.getComponents()) {
            String name = child.getName();
            if (child.isVisible() && name != null && name.startsWith("instead-") && !name.equals("instead-close")) {
                return name;
            }
            if (child.isVisible() && child instanceof Container inner) {
                String found = firstChoice(inner);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Test
    void undoAfterAChangeGivesTheEarlierNumbersBack() {
        station.startClass();
        station.pass(Duration.ofMinutes(8));
        CheckInPanel panel = page();
        station.ui.tap("set-done");
        says(panel, "Set 1 saved: 8 reps");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("amount-minus");
        station.ui.tap("set-done");
        says(panel, "Set 1 changed: 7 reps");
        station.ui.tap("undo");
        says(panel, "Set 1 is back to 8 reps.");
        assertThat(sets())
                .singleElement()
                .satisfies(set -> assertThat(set.effort().amount()).isEqualTo(8));
    }

    /** The first round's pull-up, done with a band after all; five seconds later round two has begun. */
    @Test
    void undoOfAnotherExerciseGivesTheEarlierOneBackAlsoWhenTheNextRoundHasBegun() {
        station.startClass();
        station.pass(Duration.ofSeconds(445 + 580 - 6));
        CheckInPanel panel = pageAt(1);
        station.ui.tap("set-done");
        says(panel, "Set 1 saved");
        LoggedSet own = latest();
        station.pass(Duration.ofSeconds(2));
        station.ui.tap("easier");
        says(panel, "Band-assisted pull-up");
        eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        station.ui.tap("set-done");
        says(panel, "Set 1 changed");
        assertThat(sets()).singleElement().extracting(LoggedSet::exerciseId).isEqualTo("band-assisted-pull-up");
        station.pass(Duration.ofSeconds(5));
        station.ui.tap("undo");
        says(panel, "Set 1 is back to 8 reps");
        assertThat(sets()).containsExactly(own);
    }

    @Test
    void ownSetsOfTodayCanBeCorrected() {
        session(reps(10, 50), reps(9, 50));
        CheckInPanel panel = pageAt(5);
        says(panel, "My sets (2)");
        station.ui.tap("mine");
        says(panel, "Your sets today", "9 × 50 kg", "10 × 50 kg");
        station.ui.tap("mine-change-1");
        says(panel, "Correcting your set of 18:20", "SAVE CHANGE", "| 10 |");
        station.ui.tap("amount-plus");
        station.ui.tap("felt-9");
        station.ui.tap("set-done");
        says(panel, "changed: 11 reps at 50 kg", "SET DONE");
        assertThat(sets()).hasSize(2);
        assertThat(sets().get(0).effort()).isEqualTo(reps(11, 50).rated(OptionalDouble.of(9)));
        station.ui.tap("undo");
        says(panel, "is back to 10 reps at 50 kg.");
        assertThat(sets().get(0).effort()).isEqualTo(reps(10, 50));
    }

    @Test
    void aCorrectionCanBeLeft() {
        session(reps(10, 50));
        CheckInPanel panel = pageAt(5);
        station.ui.tap("mine");
        station.ui.tap("mine-change-0");
        says(panel, "SAVE CHANGE", "Leave it as it was");
        station.ui.tap("amount-plus");
        station.ui.tap("to-own");
        says(panel, "SET DONE", "| 10 |");
        assertThat(sets())
                .singleElement()
                .satisfies(set -> assertThat(set.effort()).isEqualTo(reps(10, 50)));
    }

    @Test
    void ownSetsOfTodayCanBeDeletedByTwoTaps() {
        session(reps(10, 50), reps(9, 50));
        CheckInPanel panel = pageAt(5);
        station.ui.tap("mine");
        station.ui.tap("mine-delete-0");
        says(panel, "Really | delete");
        assertThat(sets()).hasSize(2);
        station.ui.tap("mine-delete-0");
        says(panel, "Set taken back.");
        doesNotSay(panel, "9 × 50 kg");
        assertThat(sets())
                .singleElement()
                .satisfies(set -> assertThat(set.effort()).isEqualTo(reps(10, 50)));
    }

    @Test
    void manySetsArePagedAndOnlyOwnAndOnlyTodaysAreThere() {
        Guise tom = station.member("Tom", "B");
        station.logged(tom, PULLDOWN, reps(3, 99));
        session(reps(4, 33));
        station.pass(Duration.ofDays(1));
        for (int reps = 1; reps <= 9; reps++) {
            session(reps(reps, 50));
        }
        CheckInPanel panel = pageAt(5);
        station.ui.tap("mine");
        says(panel, "9 × 50 kg");
        assertThat(words(panel))
                .doesNotContain("1 × 50 kg")
                .doesNotContain("99")
                .doesNotContain("33");
        station.ui.tap("mine-earlier");
        says(panel, "5 × 50 kg");
        station.ui.tap("mine-earlier");
        says(panel, "1 × 50 kg");
        assertThat(station.ui.takesTouches("mine-earlier")).isFalse();
    }

    @Test
    void theTwentyFirstSetOfADayIsRefusedWithASentence() {
        for (int i = 0; i < 20; i++) {
            session(reps(10, 50));
        }
        CheckInPanel panel = pageAt(5);
        station.ui.tap("set-done");
        says(panel, "20 sets of one exercise are enough for one day.");
        assertThat(sets()).hasSize(20);
    }

    @Test
    void whoIsInvisibleIsCalledYou() {
        Guise nobody = station.member("Ann", "Zed", Appearance.INVISIBLE, "");
        CheckInPanel panel = station.open();
        Ui.eventually(() -> assertThat(words(panel)).isNotEmpty());
        Ui.onUi(() -> {
            panel.way().set(nobody);
            return true;
        });
        says(panel, "You", "SET DONE");
        assertThat(words(panel)).doesNotContain("Ann").doesNotContain("Zed");
    }
}
