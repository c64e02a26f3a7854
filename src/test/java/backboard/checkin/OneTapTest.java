package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.tile;
import static backboard.checkin.OpenStation.words;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.ui.Ui;
import java.awt.Rectangle;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who is training already logs the next set with one tap on the name. The screen stands at station 5. */
class OneTapTest extends AtTheStation {

    private static final Effort TEN_AT_FIFTY = reps(10, 50);

    private Guise ruben;

    @BeforeEach
    void open() {
        open("station.number = 5");
        ruben = station.member("Ruben", "S");
        station.logged(mia, PULLDOWN, TEN_AT_FIFTY);
        station.pass(Duration.ofSeconds(1));
    }

    /** The sets of the gym have reached the screen. */
    private void settle() {
        station.kiosk.tick().join();
        station.pass(Duration.ofMillis(40));
    }

    @Test
    void oneTapSavesTheSetAndTheTileSaysWhatWasSaved() {
        CheckInPanel panel = station.open();
        says(panel, "Mia K.", "1 of 3 sets", "Lat pulldown");
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved", "Mia K.: set 2 saved,", "10 reps at 50 kg", "Undo 7 s", "Tap your name");
        assertThat(efforts()).containsExactly(TEN_AT_FIFTY, TEN_AT_FIFTY);
        assertThat(sets()).extracting(LoggedSet::exerciseId).containsOnly(PULLDOWN);
    }

    /** Station 1 is the pull-up. */
    @Test
    void aWeightOnABeltIsSaidToBeAdded() {
        station.close();
        station = new OpenStation(folder, "station.number = 1");
        station.logged(mia, "pull-up", reps(5, 10));
        station.pass(Duration.ofSeconds(1));
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved", "reps with 10 kg added");
    }

    @Test
    void theTickComesAfterTheCommit() {
        CheckInPanel panel = station.open();
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap(tile(mia));
            says(panel, "Saving…");
            station.pass(Duration.ofMillis(700));
            station.ui.tap(tile(mia));
            assertThat(words(panel)).doesNotContain("Set 2", "saved");
            assertThat(sets()).hasSize(1);
        });
        says(panel, "Set 2 saved");
        assertThat(sets()).hasSize(2);
    }

    @Test
    void aRefusedTapSaysWhyAndIsOneSetWhenTriedAgain() {
        CheckInPanel panel = station.open();
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap(tile(mia));
            says(panel, "Mia K.: Not saved");
            doesNotSay(panel, "Saving…");
            assertThat(station.ui.shows("tap-undo")).isFalse();
        });
        station.pass(Duration.ofSeconds(1));
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved");
        assertThat(sets()).hasSize(2);
    }

    @Test
    void aDoubleTapIsOneSet() {
        CheckInPanel panel = station.open();
        says(panel, "Mia K.");
        station.ui.doubleTap(tile(mia));
        says(panel, "Set 2 saved");
        station.pass(Duration.ofMillis(500));
        station.ui.tap(tile(mia));
        settle();
        assertThat(words(panel)).contains("Tap your name");
        assertThat(sets()).hasSize(2);
    }

    @Test
    void aSecondTapWithinSevenSecondsOpensTheDetailsAndLogsNothing() {
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved");
        station.pass(Duration.ofMillis(6_500));
        station.ui.tap(tile(mia));
        says(panel, "Not you?");
        assertThat(sets()).hasSize(2);
    }

    @Test
    void inOpenGymATapAfterTheTickIsANewSet() {
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved", "Undo 7 s");
        station.pass(Duration.ofSeconds(5));
        says(panel, "Undo 2 s");
        station.pass(Duration.ofMillis(2_100));
        doesNotSay(panel, "Set 2");
        assertThat(station.ui.shows("tap-undo")).isFalse();
        station.ui.tap(tile(mia));
        says(panel, "Set 3 saved");
        assertThat(sets()).hasSize(3);
    }

    /** Mia has two sets to come here and is before Ruben, who has none; her third set makes her one of those by name again. */
    @Test
    void nobodyMovesWhileATickIsShown() {
        Guise ada = station.member("Ada", "B");
        station.logged(ada, "face-pull", Effort.reps(10, Optional.empty()));
        station.logged(mia, PULLDOWN, Effort.reps(9, Optional.empty()));
        station.pass(Duration.ofSeconds(1));
        CheckInPanel panel = station.open();
        says(panel, "Mia K.", "2 of 3 sets", "Ada B.");
        Rectangle before = station.ui.placeOf(tile(mia));
        assertThat(before.x).isLessThan(station.ui.placeOf(tile(ada)).x);

        station.ui.tap(tile(mia));
        says(panel, "Set 3 saved");
        settle();
        assertThat(station.ui.placeOf(tile(mia))).isEqualTo(before);

        station.pass(Duration.ofSeconds(8));
        Ui.eventually(() -> assertThat(station.ui.placeOf(tile(ada))).isEqualTo(before));
    }

    @Test
    void holdingANameOpensTheDetailsAndLogsNothing() {
        CheckInPanel panel = station.open();
        says(panel, "Mia K.");
        station.ui.hold(tile(mia), () -> says(panel, "Not you?"));
        settle();
        says(panel, "Not you?");
        assertThat(sets()).hasSize(1);
    }

    @Test
    void theLatestSetCanBeTakenBackOrChanged() {
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved");
        station.ui.tap("tap-undo");
        says(panel, "Mia K.: set taken back");
        doesNotSay(panel, "Set 2");
        assertThat(sets()).hasSize(1);
        station.pass(Duration.ofSeconds(1));
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved");
        station.ui.tap("tap-change");
        says(panel, "Not you?");
        assertThat(sets()).hasSize(2);
    }

    @Test
    void severalPeopleTapAfterOneAnotherAndEachSeesTheirOwnTick() {
        station.logged(ruben, PULLDOWN, reps(8, 70));
        station.pass(Duration.ofSeconds(1));
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved");
        station.pass(Duration.ofSeconds(3));
        station.ui.tap(tile(ruben));
        says(panel, "Set 2 saved", "Ruben S.: set", "8 reps at 70 kg", "Undo 7 s");
        station.pass(Duration.ofSeconds(5));
        says(panel, "Set 2 saved", "8 reps at 70 kg", "Undo 2 s");
        assertThat(words(panel).split("Set 2 saved", -1)).as("ticks left").hasSize(2);
    }

    @Test
    void whoHasNotTrainedTodayIsAskedFirst() {
        CheckInPanel panel = station.open();
        station.ui.tap(tile(ruben));
        says(panel, "Ruben S.", "Not you?");
        assertThat(sets()).hasSize(1);
    }

    @Test
    void inAClassOneTapARoundLogsAndAnotherOpensTheDetails() {
        station.startClass();
        station.pass(Duration.ofMinutes(8));
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved");
        station.pass(Duration.ofSeconds(8));
        settle();
        station.ui.tap(tile(mia));
        says(panel, "Not you?");
        assertThat(sets()).hasSize(2);
        station.pass(Duration.ofMinutes(15));
        says(panel, "Round 2 of 3");
        station.ui.tap(tile(mia));
        says(panel, "Set 3 saved");
        assertThat(sets())
                .extracting(set -> set.place().map(place -> place.round()))
                .containsExactly(Optional.empty(), Optional.of(1), Optional.of(2));
    }

    private void eightSets() {
        for (int set = 2; set <= 8; set++) {
            station.logged(mia, PULLDOWN, reps(10, 50 + set));
        }
        station.pass(Duration.ofSeconds(1));
    }

    @Test
    void whatIsAskedAboutCanBeChangedAndIsNotSavedBefore() {
        eightSets();
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "This is set 9 today. Is that right?");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("ask-change");
        says(panel, "SET DONE");
        doesNotSay(panel, "This is set 9 today");
        station.ui.tap("not-you");
        says(panel, "Tap your name");
        assertThat(sets()).hasSize(8);
        station.openPageOf(mia);
        says(panel, "SET DONE");
        assertThat(words(panel)).doesNotContain("This is set 9 today");
    }

    /** The class has gone on to station 6 when the answer comes; the question is about station 5. */
    @Test
    void theQuestionIsAboutTheStationThatWasTapped() {
        station.close();
        station = new OpenStation(folder);
        eightSets();
        station.startClass();
        LateDesk desk = new LateDesk(station.kiosk, Command.TapSet.class);
        CheckInPanel panel = station.open(desk);
        station.pass(Duration.ofSeconds(445 + 4 * 75 + 5));
        says(panel, "Mia K.", "Lat pulldown");
        station.ui.tap(tile(mia));
        desk.untilAnswered();
        station.pass(Duration.ofSeconds(75));
        desk.answer();
        says(panel, "Lat pulldown", "This is set 9 today. Is that right?");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("ask-save");
        says(panel, "Set 9 saved: 10 reps at 58 kg");
        assertThat(latest().place().orElseThrow().station()).isEqualTo(5);
    }

    @Test
    void whatItsOwnerHasSaidIsRightIsOneTapFromThenOn() {
        station.close();
        station = new OpenStation(folder, "station.number = 1");
        Effort many = Effort.reps(31, Optional.empty());
        station.logged(mia, "pull-up", many);
        station.pass(Duration.ofSeconds(1));
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved", "31 reps");
        assertThat(efforts()).endsWith(many, many);
    }

    @Test
    void theNinthSetOfADayIsAskedAboutAtOnceAndOneTouchMoreSavesIt() {
        eightSets();
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Not you?", "58", "This is set 9 today. Is that right?", "Save anyway");
        assertThat(station.ui.shows("set-done")).isFalse();
        assertThat(sets()).hasSize(8);
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("ask-save");
        says(panel, "Set 9 saved: 10 reps at 58 kg");
        assertThat(sets()).hasSize(9);
    }

    /** Somebody else has come to the screen while the answer was on its way; it stays theirs, and nobody believes in a set that is none. */
    @Test
    void anUnusualSetIsNotAskedAboutOnAnotherPersonsPage() {
        eightSets();
        CheckInPanel panel = station.open();
        station.whileAnotherProgramWrites(() -> {
            station.kiosk.submit(new Command.JoinAsGuest(station.kiosk.newId()));
            station.ui.tap(tile(mia));
            says(panel, "Saving…");
            station.openPageOf(ruben);
            says(panel, "Ruben S.", "SET DONE");
        });
        station.kiosk.tick().join();
        says(panel, "Ruben S.", "SET DONE");
        station.ui.tap("not-you");
        says(panel, "Mia K.: Not saved yet");
        assertThat(sets()).hasSize(8);
    }

    /** Mia's set of this round has been logged elsewhere, and this screen has not heard of it yet. */
    @Test
    void aSetThatHadBeenLoggedIsToldOnTheBarWhereAnotherPersonsPageIsOpen() {
        station.startClass();
        station.pass(Duration.ofSeconds(445 + 4 * 75 + 5));
        CheckInPanel panel = station.open();
        says(panel, "Mia K.");
        station.whileAnotherProgramWrites(() -> {
            station.kiosk.submit(
                    new Command.LogSet(station.kiosk.newId(), mia.id(), PULLDOWN, reps(9, 60), OptionalInt.of(5)));
            station.ui.tap(tile(mia));
            says(panel, "Saving…");
            station.openPageOf(ruben);
            says(panel, "Ruben S.");
        });
        station.kiosk.tick().join();
        says(panel, "Ruben S.", "SET DONE");
        station.ui.tap("not-you");
        says(panel, "Mia K.: this set was already saved.");
        doesNotSay(panel, "Saving…");
        assertThat(efforts()).containsExactly(TEN_AT_FIFTY, reps(9, 60));
    }

    @Test
    void withoutACircuitATapLogsNothing() {
        CheckInPanel panel = station.open();
        says(panel, "Mia K.");
        Ui.onUi(() -> {
            station.freeze();
            State state = station.kiosk.look();
            panel.show(Samples.withoutCircuit(state));
            return true;
        });
        station.ui.tap(tile(mia));
        says(panel, "Not you?");
        assertThat(sets()).hasSize(1);
    }
}
