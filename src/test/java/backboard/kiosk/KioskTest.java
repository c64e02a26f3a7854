package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.coach.Benchmark;
import backboard.coach.Field;
import backboard.coach.Finding;
import backboard.coach.NewRecord;
import backboard.coach.Ranges;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.Language;
import backboard.training.LoggedSet;
import backboard.training.Phase;
import backboard.training.Prescription;
import backboard.training.Station;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.words.Phrase;
import backboard.words.Words;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday is Pull Power: warm-up 7:15, get ready 0:10, 7 stations of 40/20/15 s, 3 rounds, cool-down 1:45. */
class KioskTest {

    private static final String CLASS_AT_SIX = "classes.monday = 18:00";

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00"));
    private final List<Kiosk> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Kiosk::close);
    }

    private Kiosk open(String... settings) {
        Kiosk kiosk = Kiosk.open(TestGym.settings(settings), TestGym.LIBRARY, data, clock);
        opened.add(kiosk);
        return kiosk;
    }

    private void shut(Kiosk kiosk) {
        opened.remove(kiosk);
        kiosk.close();
    }

    private void pass(Kiosk kiosk, String time) {
        clock.advance(Duration.parse(time));
        kiosk.tick().join();
    }

    private static Phase phase(Kiosk kiosk) {
        return kiosk.look().live().orElseThrow().moment().phase();
    }

    private static int left(Kiosk kiosk) {
        return kiosk.look().live().orElseThrow().moment().secondsLeft();
    }

    private Guise join(Kiosk kiosk, String name) {
        Outcome outcome = kiosk.submit(new Command.Join(kiosk.newId(), name, "K", Appearance.NAME, ""))
                .join();
        return ((Outcome.Joined) outcome).guise();
    }

    private static Outcome.Refused refused(String key, Object... values) {
        return new Outcome.Refused(Phrase.of("kiosk.refused." + key, values));
    }

    private static Command.LogSet row(Kiosk kiosk, Guise member, int reps, double kilograms) {
        return new Command.LogSet(
                kiosk.newId(),
                member.id(),
                "lat-pulldown",
                Effort.reps(reps, Optional.of(new Weight(kilograms, Unit.KG))),
                OptionalInt.of(5));
    }

    // ---- the day

    @Test
    void theDaysCircuitFollowsFromTheDate() {
        Kiosk kiosk = open();

        assertThat(kiosk.look().today().orElseThrow().name()).isEqualTo("Pull Power");
        clock.advance(Duration.ofDays(1));
        assertThat(kiosk.look().today().orElseThrow().name()).isEqualTo("Hinge and Hold");
    }

    @Test
    void theSettingsMayNameAnotherCircuitForADay() {
        assertThat(open("circuit.monday = row-and-breathe")
                        .look()
                        .today()
                        .orElseThrow()
                        .name())
                .isEqualTo("Row and Breathe");
    }

    @Test
    void beforeTheClassTheWallKnowsWhenItStarts() {
        State state = open(CLASS_AT_SIX).look();

        assertThat(state.live()).isEmpty();
        assertThat(state.open()).isTrue();
        assertThat(state.nextClass().orElseThrow().toInstant()).isEqualTo(TestGym.at("2026-11-23T18:00"));
    }

    @Test
    void outsideOpeningHoursItIsClosed() {
        clock.set(TestGym.at("2026-11-23T23:00"));
        State state = open("hours.tuesday = 07:30-20:00").look();

        assertThat(state.open()).isFalse();
        assertThat(state.opensNext().orElseThrow().toInstant()).isEqualTo(TestGym.at("2026-11-24T07:30"));
    }

    // ---- classes

    @Test
    void aScheduledClassStartsByItselfOnTheSecond() {
        Kiosk kiosk = open(CLASS_AT_SIX);
        pass(kiosk, "PT59M59.9S");
        assertThat(kiosk.look().live()).isEmpty();

        pass(kiosk, "PT0.3S");

        assertThat(phase(kiosk)).isEqualTo(Phase.WARM_UP);
        assertThat(kiosk.look().live().orElseThrow().moment().elapsedMs()).isEqualTo(200);
    }

    @Test
    void aClassWhoseTimeCameWhileTheProgramWasOffIsJoinedAtTheRightSecond() {
        clock.set(TestGym.at("2026-11-23T18:08:00"));
        Kiosk kiosk = open(CLASS_AT_SIX);
        kiosk.tick().join();

        // 7:15 warm-up and 10 s get ready: 35 s into the first work interval
        assertThat(phase(kiosk)).isEqualTo(Phase.WORK);
        assertThat(left(kiosk)).isEqualTo(5);
    }

    @Test
    void aClassThatWouldBeOverByNowIsNotStarted() {
        clock.set(TestGym.at("2026-11-23T19:00"));
        Kiosk kiosk = open(CLASS_AT_SIX);
        kiosk.tick().join();

        assertThat(kiosk.look().live()).isEmpty();
    }

    @Test
    void aClassEndedByStaffDoesNotStartAgain() {
        Kiosk kiosk = open(CLASS_AT_SIX);
        pass(kiosk, "PT1H");
        pass(kiosk, "PT5M");
        kiosk.submit(new Command.Steer(Control.END)).join();
        assertThat(phase(kiosk)).isEqualTo(Phase.DONE);

        pass(kiosk, "PT3M");
        assertThat(kiosk.look().live()).isEmpty();
        shut(kiosk);
        Kiosk again = open(CLASS_AT_SIX);
        again.tick().join();
        assertThat(again.look().live()).isEmpty();
    }

    @Test
    void aClassStartedAndEndedBeforeItsTimeDoesNotTakeTheNextOnesPlace() {
        Kiosk kiosk = open(CLASS_AT_SIX);
        pass(kiosk, "PT40M");
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        pass(kiosk, "PT1M");
        kiosk.submit(new Command.Steer(Control.END)).join();
        shut(kiosk);
        Kiosk again = open(CLASS_AT_SIX);

        pass(again, "PT19M");

        assertThat(phase(again)).isEqualTo(Phase.WARM_UP);
    }

    @Test
    void aClassThatTookTheNextOnesPlaceDoesSoAfterARestartToo() {
        Kiosk kiosk = open(CLASS_AT_SIX);
        pass(kiosk, "PT40M");
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        pass(kiosk, "PT20M");
        shut(kiosk);
        clock.advance(Duration.ofMinutes(20));
        Kiosk again = open(CLASS_AT_SIX);

        pass(again, "PT5M");

        assertThat(again.look().live()).isEmpty();
    }

    @Test
    void inContinuousRotationAnEndedClassDoesNotComeBackAfterARestart() {
        String[] settings = {"schedule = continuous", CLASS_AT_SIX};
        Kiosk kiosk = open(settings);
        pass(kiosk, "PT1H");
        pass(kiosk, "PT5M");
        kiosk.submit(new Command.Steer(Control.END)).join();
        pass(kiosk, "PT1M");
        assertThat(kiosk.look().live().orElseThrow().isClass()).isFalse();
        shut(kiosk);
        Kiosk again = open(settings);

        pass(again, "PT1S");

        assertThat(again.look().live().orElseThrow().isClass()).isFalse();
    }

    @Test
    void staffMayStartAClassInTheMiddleOfTheRotation() {
        Kiosk kiosk = open("schedule = continuous");
        pass(kiosk, "PT1S");

        kiosk.submit(new Command.StartClass(kiosk.newId())).join();

        assertThat(kiosk.look().live().orElseThrow().isClass()).isTrue();
        assertThat(phase(kiosk)).isEqualTo(Phase.WARM_UP);
    }

    @Test
    void aForgottenPauseEndsAfterHalfAnHourAlsoAcrossARestart() {
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        kiosk.submit(new Command.Steer(Control.PAUSE)).join();
        pass(kiosk, "PT20M");
        shut(kiosk);
        Kiosk again = open();

        pass(again, "PT9M59S");
        assertThat(again.look().live().orElseThrow().run().paused()).isTrue();
        pass(again, "PT1S");
        assertThat(phase(again)).isEqualTo(Phase.DONE);
    }

    @Test
    void aClockSetBackAfterAMissedClassDoesNotHoldUpTheNextOne() {
        clock.set(TestGym.at("2026-11-24T19:00"));
        Kiosk kiosk = open("classes.monday = 18:00", "classes.tuesday = 18:00");
        pass(kiosk, "PT1S");
        clock.set(TestGym.at("2026-11-23T17:59:59"));

        pass(kiosk, "PT2S");

        assertThat(phase(kiosk)).isEqualTo(Phase.WARM_UP);
    }

    @Test
    void aMachineThatHasLostItsClockDoesNotBringAnOldClassBack() {
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        shut(kiosk);
        clock.set(TestGym.at("2015-01-01T00:00"));

        assertThat(open().look().live()).isEmpty();
    }

    @Test
    void theSameStartSentTwiceIsOneClass() {
        Kiosk kiosk = open();
        Command start = new Command.StartClass(kiosk.newId());
        kiosk.submit(start).join();
        pass(kiosk, "PT10S");

        assertThat(kiosk.submit(start).join()).isEqualTo(new Outcome.Done());
        assertThat(left(kiosk)).isEqualTo(290);
    }

    @Test
    void aClassTimeDuringARunningClassIsLeftOut() {
        Kiosk kiosk = open("classes.monday = 18:00, 18:10");
        pass(kiosk, "PT1H");
        UUID first = kiosk.look().live().orElseThrow().run().id();

        pass(kiosk, "PT10M1S");

        assertThat(kiosk.look().live().orElseThrow().run().id()).isEqualTo(first);
    }

    @Test
    void staffStartPauseResumeSkipBackExtendAndRestart() {
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        assertThat(phase(kiosk)).isEqualTo(Phase.WARM_UP);

        pass(kiosk, "PT7M20S");
        assertThat(phase(kiosk)).isEqualTo(Phase.READY);
        kiosk.submit(new Command.Steer(Control.SKIP)).join();
        assertThat(phase(kiosk)).isEqualTo(Phase.WORK);

        pass(kiosk, "PT10S");
        kiosk.submit(new Command.Steer(Control.PAUSE)).join();
        pass(kiosk, "PT5M");
        assertThat(left(kiosk)).isEqualTo(30);
        kiosk.submit(new Command.Steer(Control.RESUME)).join();
        kiosk.submit(new Command.Steer(Control.EXTEND)).join();
        assertThat(left(kiosk)).isEqualTo(60);
        kiosk.submit(new Command.Steer(Control.BACK)).join();
        assertThat(left(kiosk)).isEqualTo(70);
        kiosk.submit(new Command.Steer(Control.RESTART)).join();
        assertThat(phase(kiosk)).isEqualTo(Phase.WARM_UP);
        assertThat(left(kiosk)).isEqualTo(300);
    }

    @Test
    void aControlThatMakesNoSenseIsRefusedWithASentence() {
        Kiosk kiosk = open();

        assertThat(kiosk.submit(new Command.Steer(Control.PAUSE)).join()).isEqualTo(refused("no-class"));
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        assertThat(kiosk.submit(new Command.Steer(Control.RESUME)).join()).isEqualTo(refused("control.resume"));
        assertThat(kiosk.submit(new Command.StartClass(kiosk.newId())).join()).isEqualTo(refused("class-running"));
    }

    @Test
    void settingTheClockDoesNotMoveTheCountdown() {
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        pass(kiosk, "PT1M");
        assertThat(left(kiosk)).isEqualTo(240);

        clock.set(clock.wall().plus(Duration.ofMinutes(50)));
        kiosk.tick().join();
        assertThat(left(kiosk)).isEqualTo(240);
        clock.set(clock.wall().minus(Duration.ofHours(3)));
        kiosk.tick().join();
        assertThat(left(kiosk)).isEqualTo(240);
    }

    @Test
    void afterTheProgramWasGoneTheClassIsAtTheSecondItWouldBe() {
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        pass(kiosk, "PT7M25S");
        kiosk.submit(new Command.Steer(Control.EXTEND)).join();
        pass(kiosk, "PT5S");
        shut(kiosk);

        clock.advance(Duration.ofSeconds(14));
        Kiosk again = open();

        assertThat(phase(again)).isEqualTo(Phase.WORK);
        assertThat(left(again)).isEqualTo(70 - 5 - 14);
    }

    @Test
    void aPausedClassIsStillPausedAfterTheProgramWasGone() {
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        pass(kiosk, "PT1M");
        kiosk.submit(new Command.Steer(Control.PAUSE)).join();
        shut(kiosk);
        clock.advance(Duration.ofHours(1));

        Kiosk again = open();

        assertThat(again.look().live().orElseThrow().run().paused()).isTrue();
        assertThat(left(again)).isEqualTo(240);
    }

    @Test
    void aClockSetDuringAClassDoesNotConfuseTheReturn() {
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        pass(kiosk, "PT1M");
        clock.set(clock.wall().plus(Duration.ofMinutes(50)));
        kiosk.tick().join();
        pass(kiosk, "PT10S");
        shut(kiosk);
        clock.advance(Duration.ofSeconds(5));

        assertThat(left(open())).isEqualTo(225);
    }

    @Test
    void aFinishedClassLeavesTheWallAfterTwoMinutes() {
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        kiosk.submit(new Command.Steer(Control.END)).join();

        pass(kiosk, "PT1M59S");
        assertThat(phase(kiosk)).isEqualTo(Phase.DONE);
        pass(kiosk, "PT1S");
        assertThat(kiosk.look().live()).isEmpty();
    }

    // ---- rotation

    @Test
    void continuousRotationRunsTheCircuitAgainAndAgainWhileTheGymIsOpen() {
        Kiosk kiosk = open("schedule = continuous", "hours.monday = 06:00-17:50");
        kiosk.tick().join();
        assertThat(phase(kiosk)).isEqualTo(Phase.READY);
        UUID first = kiosk.look().live().orElseThrow().run().id();

        pass(kiosk, "PT27M40S");
        assertThat(phase(kiosk)).isEqualTo(Phase.DONE);
        pass(kiosk, "PT30S");
        assertThat(phase(kiosk)).isEqualTo(Phase.READY);
        assertThat(kiosk.look().live().orElseThrow().run().id()).isNotEqualTo(first);

        pass(kiosk, "PT22M");
        assertThat(phase(kiosk)).isEqualTo(Phase.DONE);
        pass(kiosk, "PT5M");
        assertThat(kiosk.look().live()).isEmpty();
    }

    @Test
    void aClassTimeInterruptsTheRotation() {
        Kiosk kiosk = open("schedule = continuous", CLASS_AT_SIX);
        pass(kiosk, "PT59M50S");
        assertThat(phase(kiosk)).isNotEqualTo(Phase.WARM_UP);

        pass(kiosk, "PT10S");

        assertThat(phase(kiosk)).isEqualTo(Phase.WARM_UP);
    }

    // ---- sets

    @Test
    void aLoggedSetIsInTheStoreTheTickerAndTheChart() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");

        Outcome outcome = TestGym.done(kiosk, row(kiosk, mia, 10, 50));

        LoggedSet set = ((Outcome.Saved) outcome).set();
        Floor floor = kiosk.look().floor();
        assertThat(floor.recent().get(0).set()).isEqualTo(set);
        assertThat(floor.lastSetToday()).containsOnlyKeys(mia.id());
        assertThat(floor.progress().setsByHour().get(17)).isEqualTo(1);
        assertThat(floor.progress().volumeKg().get(set.local().toLocalDate())).isEqualTo(500);
        shut(kiosk);
        try (Store store = Store.openReadOnly(data)) {
            assertThat(store.set(set.id())).contains(set);
        }
    }

    @Test
    void theSameTapSentTwiceIsOneSet() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        Command.LogSet tap = row(kiosk, mia, 10, 50);

        TestGym.done(kiosk, tap);
        Outcome again = TestGym.done(kiosk, tap);

        assertThat(((Outcome.Saved) again).nth()).isEqualTo(1);
        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(1);
        assertThat(kiosk.look().floor().recent()).hasSize(1);
    }

    @Test
    void inAClassTheSecondTapAtAStationInARoundCorrectsTheFirst() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        pass(kiosk, "PT10M");

        TestGym.done(kiosk, row(kiosk, mia, 10, 50));
        Outcome second = TestGym.done(kiosk, row(kiosk, mia, 8, 55));

        assertThat(((Outcome.Saved) second).edited()).isTrue();
        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(1);
        assertThat(kiosk.look().floor().classSets()).isEqualTo(1);
        assertThat(kiosk.look().floor().classMembers()).isEqualTo(1);
        pass(kiosk, "PT13M");
        Outcome nextRound = TestGym.done(kiosk, row(kiosk, mia, 8, 55));
        assertThat(((Outcome.Saved) nextRound).edited()).isFalse();
        assertThat(((Outcome.Saved) nextRound).nth()).isEqualTo(2);
    }

    @Test
    void inAClassPeopleAreAtTheStationOfTheirLatestSetUntilTheClassHasLeftTheWall() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        pass(kiosk, "PT8M");
        assertThat(kiosk.look().floor().atStations()).isEmpty();

        LoggedSet row = set(TestGym.done(kiosk, row(kiosk, mia, 10, 50)));
        assertThat(kiosk.look().floor().atStations()).containsExactly(new AtStation(mia, row, 1));
        pass(kiosk, "PT75S");
        LoggedSet pull = set(TestGym.done(
                kiosk,
                new Command.LogSet(
                        kiosk.newId(), mia.id(), "face-pull", Effort.reps(12, Optional.empty()), OptionalInt.of(7))));
        assertThat(pull.place().orElseThrow().station()).isEqualTo(7);
        assertThat(kiosk.look().floor().atStations()).containsExactly(new AtStation(mia, pull, 1));
        pass(kiosk, "PT13M30S");
        LoggedSet again = set(TestGym.done(kiosk, row(kiosk, mia, 10, 50)));
        assertThat(again.place().orElseThrow().round()).isEqualTo(2);
        assertThat(kiosk.look().floor().atStations()).containsExactly(new AtStation(mia, again, 2));

        kiosk.submit(new Command.Steer(Control.END)).join();
        pass(kiosk, "PT1M59S");
        assertThat(kiosk.look().floor().atStations()).hasSize(1);
        pass(kiosk, "PT1M");
        assertThat(kiosk.look().floor().atStations()).isEmpty();
    }

    private static LoggedSet set(Outcome outcome) {
        return ((Outcome.Saved) outcome).set();
    }

    /** Two turns of 40, 20 and 15 seconds and a rest of 90 between the rounds are 240 seconds. */
    @Test
    void whoHasNotLoggedForTwoTurnsAndTheRestBetweenRoundsHasGone() {
        Circuit circuit = TestGym.LIBRARY.circuit("pull-power").orElseThrow();
        Instant noon = TestGym.at("2026-11-23T12:00");
        AtStation there = StateKit.there(
                new Guise(new UUID(0, 1), OptionalInt.of(101), "Mia K.", "MK", 0, Appearance.NAME, false), 5, 1, noon);

        assertThat(there.isStillThere(noon.plusSeconds(239), circuit)).isTrue();
        assertThat(there.isStillThere(noon.plusSeconds(240), circuit)).isFalse();

        // Two minutes longer at the next station.
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.set(5, stations.get(5).prescribed(Prescription.STANDARD.working(OptionalInt.of(160))));
        Circuit longer = circuit.doing(stations);
        assertThat(there.isStillThere(noon.plusSeconds(359), longer)).isTrue();
        assertThat(there.isStillThere(noon.plusSeconds(360), longer)).isFalse();
    }

    @Test
    void inOpenGymEveryTapIsANewSet() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");

        TestGym.done(kiosk, row(kiosk, mia, 10, 50));
        pass(kiosk, "PT0.6S");
        TestGym.done(kiosk, row(kiosk, mia, 10, 50));

        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(2);
    }

    @Test
    void theSameSetSaidTwiceWithinSixTenthsOfASecondIsOne() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        Guise tom = join(kiosk, "Tom");

        Outcome first = TestGym.done(kiosk, row(kiosk, mia, 10, 50));
        pass(kiosk, "PT0.599S");
        Outcome again = TestGym.done(kiosk, row(kiosk, mia, 10, 50));

        assertThat(again).isEqualTo(first);
        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(1);
        TestGym.done(kiosk, row(kiosk, tom, 10, 50));
        TestGym.done(kiosk, row(kiosk, mia, 9, 50));
        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(3);
    }

    @Test
    void aSetTakenBackMayBeDoneAgainAtOnce() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        LoggedSet set = ((Outcome.Saved) TestGym.done(kiosk, row(kiosk, mia, 10, 50))).set();
        TestGym.done(kiosk, new Command.UndoSet(kiosk.newId(), mia.id(), set.id()));

        TestGym.done(kiosk, row(kiosk, mia, 10, 50));

        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(1);
    }

    @Test
    void oneTapLogsTheSetAsItWasLastTime() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        Effort rated = Effort.reps(11, Optional.of(new Weight(95, Unit.LB))).rated(OptionalDouble.of(9));
        TestGym.done(kiosk, new Command.LogSet(kiosk.newId(), mia.id(), "lat-pulldown", rated, OptionalInt.of(5)));
        pass(kiosk, "PT2M");

        Outcome tapped =
                TestGym.done(kiosk, new Command.TapSet(kiosk.newId(), mia.id(), "lat-pulldown", OptionalInt.of(5)));

        Outcome.Saved saved = (Outcome.Saved) tapped;
        assertThat(saved.nth()).isEqualTo(2);
        // As it was typed, and without how hard it felt that time.
        assertThat(saved.set().effort()).isEqualTo(Effort.reps(11, Optional.of(new Weight(95, Unit.LB))));
    }

    @Test
    void ownSetsOfTodayCanBeCorrectedAndNobodyElses() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        Guise tom = join(kiosk, "Tom");
        LoggedSet set = ((Outcome.Saved) TestGym.done(kiosk, row(kiosk, mia, 10, 50))).set();
        Effort heavier = Effort.reps(8, Optional.of(new Weight(60, Unit.KG)));

        Outcome edited = TestGym.done(kiosk, new Command.EditSet(kiosk.newId(), mia.id(), set.id(), heavier));
        assertThat(((Outcome.Saved) edited).set().effort()).isEqualTo(heavier);
        assertThat(((Outcome.Saved) edited).set().volumeKg()).isEqualTo(480);
        assertThat(TestGym.done(kiosk, new Command.EditSet(kiosk.newId(), tom.id(), set.id(), heavier)))
                .isEqualTo(refused("not-yours"));
        assertThat(TestGym.done(
                        kiosk,
                        new Command.EditSet(kiosk.newId(), mia.id(), set.id(), Effort.seconds(30, Optional.empty()))))
                .isEqualTo(refused("in-reps"));
        pass(kiosk, "PT24H");
        assertThat(TestGym.done(kiosk, new Command.EditSet(kiosk.newId(), mia.id(), set.id(), heavier)))
                .isEqualTo(refused("not-yours"));
        pass(kiosk, "PT1S");
        assertThat(TestGym.done(kiosk, new Command.EditSet(kiosk.newId(), mia.id(), new UUID(1, 1), heavier)))
                .isEqualTo(refused("set-gone"));
    }

    @Test
    void ownSetsOfTodayCanBeTakenBackAndNobodyElses() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        Guise tom = join(kiosk, "Tom");
        LoggedSet set = set(TestGym.done(kiosk, row(kiosk, mia, 10, 50)));

        assertThat(TestGym.done(kiosk, new Command.UndoSet(kiosk.newId(), tom.id(), set.id())))
                .isEqualTo(refused("not-yours"));
        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(1);
        pass(kiosk, "PT24H");
        assertThat(TestGym.done(kiosk, new Command.UndoSet(kiosk.newId(), mia.id(), set.id())))
                .isEqualTo(refused("not-yours"));
    }

    @Test
    void oneTapLogsEightSetsOfAnExerciseADayAndTheNinthIsToBeAskedAbout() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        for (int set = 1; set <= 7; set++) {
            TestGym.done(kiosk, row(kiosk, mia, 10, 50));
            pass(kiosk, "PT1S");
        }
        Command eighth = tap(kiosk, mia);
        Outcome saved = TestGym.done(kiosk, eighth);
        assertThat(((Outcome.Saved) saved).nth()).isEqualTo(8);
        // The same tap sent again, and the second half of a double tap, are that set.
        assertThat(set(TestGym.done(kiosk, eighth))).isEqualTo(set(saved));
        assertThat(TestGym.done(kiosk, tap(kiosk, mia))).isEqualTo(saved);
        pass(kiosk, "PT1S");

        assertThat(TestGym.done(kiosk, tap(kiosk, mia))).isEqualTo(doubtful(Field.SETS, 9));
        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(8);
        for (int set = 9; set <= 20; set++) {
            TestGym.done(kiosk, row(kiosk, mia, 10, 50));
            pass(kiosk, "PT1S");
        }
        assertThat(TestGym.done(kiosk, tap(kiosk, mia))).isEqualTo(refused("out-of-range.sets", 1.0, 20.0));
    }

    private static Outcome doubtful(Field field, double value) {
        return new Outcome.Doubtful(Ranges.check(field, value, Unit.KG).orElseThrow());
    }

    /** Who logged them was asked on the set page. */
    @ParameterizedTest
    @CsvSource({"31, 50", "26, 50", "8, 210"})
    void oneTapSaysUnusualNumbersAgainWithoutAskingTwice(int reps, double kilograms) {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        LoggedSet first = set(TestGym.done(kiosk, row(kiosk, mia, reps, kilograms)));
        pass(kiosk, "PT2M");
        Outcome.Saved again = (Outcome.Saved) TestGym.done(kiosk, tap(kiosk, mia));
        assertThat(again.nth()).isEqualTo(2);
        assertThat(again.set().effort()).isEqualTo(first.effort());
    }

    @Test
    void moreHelpThanABodyWeightToldSinceIsAskedAboutOnce() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        String machine = "machine-assisted-pull-up";
        Effort helped = Effort.reps(8, Optional.empty()).assisted(Optional.of(new Weight(60, Unit.KG)));
        TestGym.done(kiosk, new Command.LogSet(kiosk.newId(), mia.id(), machine, helped, OptionalInt.empty()));
        pass(kiosk, "PT2M");
        TestGym.done(kiosk, new Command.Weigh(mia.id(), Optional.of(new Weight(55, Unit.KG))));
        pass(kiosk, "PT2M");
        Outcome asked = TestGym.done(kiosk, new Command.TapSet(kiosk.newId(), mia.id(), machine, OptionalInt.empty()));
        assertThat(((Outcome.Doubtful) asked).finding().kind()).isEqualTo(Finding.Kind.ABOVE_BODY_WEIGHT);

        TestGym.done(kiosk, new Command.LogSet(kiosk.newId(), mia.id(), machine, helped, OptionalInt.empty()));
        pass(kiosk, "PT2M");
        assertThat(TestGym.done(kiosk, new Command.TapSet(kiosk.newId(), mia.id(), machine, OptionalInt.empty())))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Command tap(Kiosk kiosk, Guise member) {
        return new Command.TapSet(kiosk.newId(), member.id(), "lat-pulldown", OptionalInt.of(5));
    }

    @Test
    void twentySetsOfAnExerciseAreEnoughForADay() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        for (int set = 1; set <= 20; set++) {
            pass(kiosk, "PT1S");
            assertThat(TestGym.done(kiosk, row(kiosk, mia, 10, 50))).isInstanceOf(Outcome.Saved.class);
        }
        pass(kiosk, "PT1S");

        assertThat(TestGym.done(kiosk, row(kiosk, mia, 10, 50))).isEqualTo(refused("out-of-range.sets", 1.0, 20.0));
        assertThat(kiosk.look().floor().progress().sets()).isEqualTo(20);
    }

    @Test
    void aWeightNobodyCanLoadIsRefused() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");

        assertThat(TestGym.done(kiosk, row(kiosk, mia, 10, 50.1))).isEqualTo(refused("off-step.weight", 0.25));
        assertThat(TestGym.done(kiosk, row(kiosk, mia, 10, 50.25))).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void aNewBestIsToldWithTheSetAndATieIsNone() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        assertThat(records(TestGym.done(kiosk, row(kiosk, mia, 10, 50)))).isEmpty();
        pass(kiosk, "PT24H");
        assertThat(records(TestGym.done(kiosk, row(kiosk, mia, 10, 50)))).isEmpty();
        pass(kiosk, "PT24H");

        assertThat(records(TestGym.done(kiosk, row(kiosk, mia, 10, 52.5)))).contains(Benchmark.HEAVIEST);
    }

    private static List<Benchmark> records(Outcome outcome) {
        return ((Outcome.Saved) outcome)
                .records().stream().map(NewRecord::benchmark).toList();
    }

    // ---- how people appear

    @ParameterizedTest
    @CsvSource({
        "NAME, '', Mia K., MK",
        "ALIAS, Iron Heron, Iron Heron, I",
        "INITIALS, '', MK, MK",
        "COLOUR, '', COLOUR, ''",
        "INVISIBLE, '', '', ''"
    })
    void everybodyIsSeenAsTheyWishTo(Appearance as, String alias, String name, String badge) {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        TestGym.done(kiosk, row(kiosk, mia, 10, 50));

        TestGym.done(kiosk, new Command.Appear(mia.id(), as, alias));

        Floor floor = kiosk.look().floor();
        assertThat(floor.guises()).singleElement().satisfies(seen -> {
            assertThat(seen.name())
                    .isEqualTo(
                            as == Appearance.COLOUR
                                    ? Words.of(Language.ENGLISH).say("kiosk.colour." + mia.colour())
                                    : name);
            assertThat(seen.badge()).isEqualTo(badge);
        });
        if (as == Appearance.INVISIBLE) {
            assertThat(floor.recent()).isEmpty();
        } else {
            assertThat(floor.recent())
                    .extracting(line -> line.guise().name())
                    .containsExactly(floor.guises().get(0).name());
        }
        assertThat(floor.progress().sets()).isEqualTo(1);
    }

    @Test
    void anAliasHasToBeTypedAndIsNotTooLong() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");

        assertThat(TestGym.done(kiosk, new Command.Appear(mia.id(), Appearance.ALIAS, " \u202E ")))
                .isEqualTo(refused("no-alias"));
        assertThat(TestGym.done(kiosk, new Command.Appear(mia.id(), Appearance.ALIAS, "x".repeat(21))))
                .isEqualTo(refused("alias-too-long", 20));
        assertThat(kiosk.look().floor().guises().get(0).name()).isEqualTo("Mia K.");
    }

    @Test
    void aGymMayShowFullNames() {
        Kiosk kiosk = open("people.names = full");
        Outcome joined = TestGym.done(kiosk, new Command.Join(kiosk.newId(), "Mia", "Kowalski", Appearance.NAME, ""));

        assertThat(((Outcome.Joined) joined).guise().name()).isEqualTo("Mia Kowalski");
    }

    @Test
    void aCardBelongsToWhomItWasGivenLast() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        Guise tom = join(kiosk, "Tom");
        assertThat(kiosk.holder("04A1B2C3").join()).contains(new Kiosk.Holder(Optional.empty()));

        TestGym.done(kiosk, new Command.LinkCard(mia.id(), "04A1B2C3"));
        assertThat(kiosk.holder("04A1B2C3").join()).contains(new Kiosk.Holder(Optional.of(mia)));
        TestGym.done(kiosk, new Command.LinkCard(tom.id(), "04A1B2C3"));
        assertThat(kiosk.holder("04A1B2C3").join()).contains(new Kiosk.Holder(Optional.of(tom)));
    }

    @Test
    void undoTakesASetBackEverywhere() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        LoggedSet set = ((Outcome.Saved) TestGym.done(kiosk, row(kiosk, mia, 10, 50))).set();

        assertThat(TestGym.done(kiosk, new Command.UndoSet(kiosk.newId(), mia.id(), set.id())))
                .isEqualTo(new Outcome.Done());

        Floor floor = kiosk.look().floor();
        assertThat(floor.progress().sets()).isZero();
        assertThat(floor.recent()).isEmpty();
        assertThat(floor.lastSetToday()).isEmpty();
    }

    @Test
    void theFormStartsFromThePlanAndThenFromTheLastSet() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");

        Prefill plan = kiosk.prefill(mia.id(), "lat-pulldown", OptionalInt.of(5))
                .join()
                .orElseThrow();
        assertThat(plan.fromLastSet()).isFalse();
        // 40 s at 3-0-1-1 leaves room for 8 reps
        assertThat(plan.effort()).isEqualTo(Effort.reps(8, Optional.empty()));

        TestGym.done(kiosk, row(kiosk, mia, 11, 42.5));
        Prefill last = kiosk.prefill(mia.id(), "lat-pulldown", OptionalInt.of(5))
                .join()
                .orElseThrow();
        assertThat(last.fromLastSet()).isTrue();
        assertThat(last.effort()).isEqualTo(Effort.reps(11, Optional.of(new Weight(42.5, Unit.KG))));
    }

    @Test
    void theLastWeightIsOfferedInTheUnitItWasTypedIn() {
        Kiosk kiosk = open("gym.units = lb");
        Guise mia = join(kiosk, "Mia");
        TestGym.done(kiosk, row(kiosk, mia, 11, 60));

        assertThat(kiosk.prefill(mia.id(), "lat-pulldown", OptionalInt.empty())
                        .join()
                        .orElseThrow()
                        .effort()
                        .weight())
                .contains(new Weight(60, Unit.KG));
    }

    @Test
    void aSetThatMakesNoSenseIsRefused() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");

        Outcome hold = TestGym.done(
                kiosk,
                new Command.LogSet(
                        kiosk.newId(), mia.id(), "plank", Effort.reps(10, Optional.empty()), OptionalInt.empty()));
        assertThat(hold).isEqualTo(refused("in-seconds"));
        Outcome nobody = kiosk.submit(new Command.LogSet(
                        kiosk.newId(),
                        new UUID(1, 1),
                        "plank",
                        Effort.seconds(30, Optional.empty()),
                        OptionalInt.empty()))
                .join();
        assertThat(nobody).isInstanceOf(Outcome.Refused.class);
        assertThat(kiosk.look().floor().progress().sets()).isZero();
    }

    // ---- people

    @Test
    void newMembersGetTheNextNumberAndGuestsStayForTheDay() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "  Mia\u0007\u202E ");
        Guise jonas = join(kiosk, "Jonas");
        Outcome guest = kiosk.submit(new Command.JoinAsGuest(kiosk.newId())).join();

        assertThat(mia.name()).isEqualTo("Mia K.");
        assertThat(mia.number()).hasValue(101);
        assertThat(jonas.number()).hasValue(102);
        assertThat(((Outcome.Joined) guest).guise().name()).isEqualTo("Guest 1");
        assertThat(kiosk.look().floor().guises()).hasSize(3);

        pass(kiosk, "PT24H");
        assertThat(kiosk.look().floor().guises()).extracting(Guise::name).containsExactly("Jonas K.", "Mia K.");
    }

    @Test
    void namesThatCannotBeUsedAreRefusedWithASentence() {
        Kiosk kiosk = open();

        assertThat(kiosk.submit(new Command.Join(kiosk.newId(), " ", "", Appearance.NAME, ""))
                        .join())
                .isEqualTo(refused("no-first-name"));
        assertThat(kiosk.submit(new Command.Join(kiosk.newId(), "x".repeat(41), "", Appearance.NAME, ""))
                        .join())
                .isEqualTo(refused("name-too-long", 40));
    }

    @Test
    void aGuestWhoTapsJustAfterMidnightIsToldSoAndHarmsNobody() {
        clock.set(TestGym.at("2026-11-23T23:59:59"));
        Kiosk kiosk = open();
        Guise guest = ((Outcome.Joined)
                        kiosk.submit(new Command.JoinAsGuest(kiosk.newId())).join())
                .guise();
        assertThat(TestGym.done(kiosk, row(kiosk, guest, 10, 50))).isInstanceOf(Outcome.Saved.class);
        clock.advance(Duration.ofSeconds(2));

        assertThat(TestGym.done(kiosk, row(kiosk, guest, 10, 50))).isInstanceOf(Outcome.Refused.class);
        kiosk.tick().join();

        assertThat(kiosk.look().floor().progress().sets()).isZero();
        shut(kiosk);
        assertThat(open().look().floor().recent()).isEmpty();
    }

    @Test
    void aStoreThatCouldNotBeReadForAWhileIsComplainedOfOnlyThatLong() throws Exception {
        Kiosk kiosk = open(CLASS_AT_SIX);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("backboard.db"))) {
            other.createStatement().execute("BEGIN IMMEDIATE");
            pass(kiosk, "PT1H");
            assertThat(kiosk.look().notice()).isPresent();
            // The wall goes on all the same.
            assertThat(phase(kiosk)).isEqualTo(Phase.WARM_UP);
            other.createStatement().execute("ROLLBACK");
        }

        // Long enough to be read, and not for ever.
        pass(kiosk, "PT1S");
        assertThat(kiosk.look().notice()).isPresent();
        pass(kiosk, "PT1M");

        assertThat(kiosk.look().notice()).isEmpty();
        assertThat(phase(kiosk)).isEqualTo(Phase.WARM_UP);
    }

    @Test
    void theTickerAndTheTotalsAreThereAgainAfterARestart() {
        Kiosk kiosk = open();
        Guise mia = join(kiosk, "Mia");
        TestGym.done(kiosk, row(kiosk, mia, 10, 50));
        Floor before = kiosk.look().floor();
        shut(kiosk);

        assertThat(open().look().floor()).isEqualTo(before);
    }

    // ---- one folder, one program

    @Test
    void aSecondCopyOnTheSameFolderSaysSo() {
        open();
        Settings settings = TestGym.settings();

        assertThatThrownBy(() -> Kiosk.open(settings, TestGym.LIBRARY, data, clock))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(data.toString());
    }
}
