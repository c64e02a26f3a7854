package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.coach.Why;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Region;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the set page is told, from a real store. Monday's circuit has three rounds and a lat pulldown at station 5. */
class BriefingTest {

    private static final String ROW = "seated-cable-row";

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-02T18:00"));
    private Kiosk kiosk;
    private Guise mia;

    @BeforeEach
    void open() {
        kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, data, clock);
        mia = ((Outcome.Joined) TestGym.done(kiosk, new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, "")))
                .guise();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private LoggedSet log(String exercise, int reps, double kilograms) {
        clock.advance(Duration.ofMinutes(2));
        Effort effort = Effort.reps(reps, Optional.of(new Weight(kilograms, Unit.KG)));
        Outcome saved =
                TestGym.done(kiosk, new Command.LogSet(kiosk.newId(), mia.id(), exercise, effort, OptionalInt.empty()));
        return ((Outcome.Saved) saved).set();
    }

    private void session(String at, String exercise, double kilograms, int... reps) {
        clock.set(TestGym.at(at));
        for (int count : reps) {
            log(exercise, count, kilograms);
        }
    }

    private Briefing briefing(String exercise) {
        return kiosk.briefing(mia.id(), exercise, OptionalInt.empty()).join().orElseThrow();
    }

    @Test
    void whoHasNeverDoneTheExerciseIsToldThePlanAndNothingElse() {
        Briefing briefing = briefing(ROW);

        assertThat(briefing.prefill().fromLastSet()).isFalse();
        assertThat(briefing.today()).isEmpty();
        assertThat(briefing.visits()).isEmpty();
        assertThat(briefing.best()).isEmpty();
        assertThat(briefing.heaviest()).isEmpty();
        assertThat(briefing.estimate()).isEmpty();
        assertThat(briefing.next()).isEmpty();
        assertThat(briefing.unrested()).isEmpty();
        assertThat(briefing.substitutes()).isNotEmpty();
    }

    @Test
    void visitsAreTheLastEightDaysWithTheirBestSets() {
        for (int day = 1; day <= 9; day++) {
            session("2026-11-%02dT18:00".formatted(day), ROW, 30 + day, 10, 12, 8);
        }

        Briefing briefing = briefing(ROW);

        assertThat(briefing.visits()).hasSize(8);
        assertThat(briefing.visits().get(0).best()).isEqualTo(Effort.reps(12, Optional.of(new Weight(32, Unit.KG))));
        assertThat(briefing.visits().get(7).best()).isEqualTo(Effort.reps(12, Optional.of(new Weight(39, Unit.KG))));
        assertThat(briefing.best().map(LoggedSet::effort))
                .contains(briefing.visits().get(7).best());
        assertThat(briefing.heaviest()).contains(new Weight(39, Unit.KG));
        assertThat(briefing.estimate()).isPresent();
    }

    @Test
    void theSuggestionIsOfTheSessionBeforeTodayUntilTodaysSetsAreDone() {
        session("2026-11-04T18:00", ROW, 40, 12, 12, 12);
        session("2026-11-09T18:00", ROW, 42.5, 8);

        Briefing.Next now = briefing(ROW).next().orElseThrow();
        assertThat(now.later()).isFalse();
        assertThat(now.suggestion().reason().why()).isEqualTo(Why.HEAVIER);
        assertThat(now.suggestion().aim().weight()).contains(new Weight(42.5, Unit.KG));

        int planned = briefing(ROW).planned();
        for (int set = 1; set < planned; set++) {
            log(ROW, 9, 42.5);
        }
        Briefing.Next next = briefing(ROW).next().orElseThrow();
        assertThat(next.later()).isTrue();
        assertThat(next.suggestion().reason().why()).isEqualTo(Why.MORE_REPS);
    }

    @Test
    void aRegionThatWorkedHardYesterdayIsToldAndTodaysOwnWorkIsNot() {
        clock.set(TestGym.at("2026-11-09T18:00"));
        for (int set = 0; set < 4; set++) {
            clock.advance(Duration.ofMinutes(2));
            Effort effort =
                    Effort.reps(10, Optional.of(new Weight(60, Unit.KG))).rated(java.util.OptionalDouble.of(8));
            TestGym.done(
                    kiosk,
                    new Command.LogSet(kiosk.newId(), mia.id(), "barbell-deadlift", effort, OptionalInt.empty()));
        }
        assertThat(briefing("barbell-deadlift").unrested()).isEmpty();

        clock.set(TestGym.at("2026-11-10T20:08"));
        assertThat(briefing("barbell-deadlift").unrested()).anySatisfy(tired -> {
            assertThat(tired.region()).isEqualTo(Region.LOWER);
            assertThat(tired.since()).isEqualTo(Duration.ofHours(26));
        });
        clock.set(TestGym.at("2026-11-11T18:08"));
        assertThat(briefing("barbell-deadlift").unrested()).isEmpty();
    }

    @Test
    void setsOfTodayInAnyExerciseAreToldInTheirOrderAndOnlyOwn() {
        session("2026-11-08T18:00", ROW, 40, 10);
        clock.set(TestGym.at("2026-11-09T18:00"));
        LoggedSet row = log(ROW, 10, 40);
        LoggedSet pull = log("lat-pulldown", 9, 50);
        Guise tom = ((Outcome.Joined)
                        TestGym.done(kiosk, new Command.Join(kiosk.newId(), "Tom", "B", Appearance.NAME, "")))
                .guise();
        TestGym.done(
                kiosk,
                new Command.LogSet(
                        kiosk.newId(), tom.id(), ROW, Effort.reps(5, Optional.empty()), OptionalInt.empty()));

        assertThat(briefing(ROW).today()).containsExactly(row, pull);
        Exercise cable = TestGym.LIBRARY.exercise(ROW).orElseThrow();
        assertThat(briefing(ROW).today(cable)).containsExactly(row);
    }
}
