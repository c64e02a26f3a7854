package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.coach.Why;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Interval;
import backboard.training.LoggedSet;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a set form starts with where a station is done in a way of its own, from a real store. It is Monday. */
class PrescribedSetsTest {

    @TempDir
    Path data;

    @TempDir
    Path assets;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T18:00"));
    private Instant started = clock.wall();
    private Kiosk kiosk;
    private Guise mia;

    @BeforeEach
    void open() {
        kiosk = Kiosk.open(
                TestGym.settings("circuit.monday = own"), TestGym.with(assets, TestGym.METHODS), data, clock);
        mia = ((Outcome.Joined) TestGym.done(kiosk, new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, "")))
                .guise();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private void startClass(String at) {
        clock.advance(Duration.between(clock.wall(), TestGym.at(at)));
        kiosk.tick().join();
        started = clock.wall();
        assertThat(TestGym.done(kiosk, new Command.StartClass(kiosk.newId()))).isNotInstanceOf(Outcome.Refused.class);
    }

    /** The class goes on until this station works in this round. */
    private void work(int station, int round) {
        Interval work = kiosk.look().live().orElseThrow().run().timeline().intervals().stream()
                .filter(interval ->
                        interval.switchAtMs().isEmpty() && interval.phase().isMoving())
                .filter(interval -> interval.position() == station && interval.round() == round)
                .findFirst()
                .orElseThrow();
        clock.advance(Duration.between(clock.wall(), started.plusMillis(work.startMs() + 5_000)));
        kiosk.tick().join();
    }

    private Prefill prefill(String exercise, int station) {
        return kiosk.prefill(mia.id(), exercise, OptionalInt.of(station)).join().orElseThrow();
    }

    private int reps(String exercise, int station) {
        return prefill(exercise, station).effort().reps().orElseThrow();
    }

    private void log(String exercise, int station, int reps, double kilograms) {
        Effort effort = effort(reps, kilograms);
        assertThat(TestGym.done(
                        kiosk, new Command.LogSet(kiosk.newId(), mia.id(), exercise, effort, OptionalInt.of(station))))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Effort effort(int reps, double kilograms) {
        return Effort.reps(reps, Optional.of(new Weight(kilograms, Unit.KG)));
    }

    @Test
    void thePlanFollowsThePyramidFromRoundToRound() {
        startClass("2026-11-23T18:00");

        for (int round = 1; round <= 3; round++) {
            work(1, round);
            assertThat(reps("lat-pulldown", 1)).as("round %d", round).isEqualTo(14 - 2 * round);
        }
    }

    @Test
    void inAPyramidTheLastWeightIsKeptAndOnceTheRoundWasDoneItsOwnIs() {
        startClass("2026-11-23T18:00");
        work(1, 1);
        log("lat-pulldown", 1, 12, 40);
        work(1, 2);
        assertThat(prefill("lat-pulldown", 1)).isEqualTo(new Prefill(effort(10, 40), true));
        log("lat-pulldown", 1, 10, 45);
        work(1, 3);
        log("lat-pulldown", 1, 8, 50);

        startClass("2026-11-30T18:00");
        work(1, 1);
        assertThat(prefill("lat-pulldown", 1).effort()).isEqualTo(effort(12, 40));
        work(1, 2);
        assertThat(prefill("lat-pulldown", 1).effort()).isEqualTo(effort(10, 45));
    }

    @Test
    void oneTapLogsTheRepsOfTheRound() {
        startClass("2026-11-23T18:00");
        work(1, 1);
        log("lat-pulldown", 1, 12, 40);
        work(1, 2);

        Outcome tapped =
                TestGym.done(kiosk, new Command.TapSet(kiosk.newId(), mia.id(), "lat-pulldown", OptionalInt.of(1)));

        assertThat(((Outcome.Saved) tapped).set())
                .extracting(LoggedSet::effort, set -> set.place().orElseThrow().round())
                .containsExactly(effort(10, 40), 2);
    }

    @Test
    void inOpenGymARoundIsASetOfToday() {
        assertThat(reps("lat-pulldown", 1)).isEqualTo(12);
        log("lat-pulldown", 1, 12, 40);
        assertThat(reps("lat-pulldown", 1)).isEqualTo(10);
    }

    @Test
    void asManyAsPossibleIsWhatTheStationsOwnWorkHasRoomFor() {
        startClass("2026-11-23T18:00");
        work(3, 1);

        int seconds = 100;
        assertThat(reps("ring-row", 3))
                .isEqualTo(TestGym.LIBRARY
                        .exercise("ring-row")
                        .orElseThrow()
                        .tempo()
                        .repsIn(seconds)
                        .orElseThrow())
                .isGreaterThan(15);
    }

    @Test
    void theRepsOfThePlanAreNotDoubtedHoweverManyTheyAre() {
        startClass("2026-11-23T18:00");
        work(3, 1);

        Outcome tapped =
                TestGym.done(kiosk, new Command.TapSet(kiosk.newId(), mia.id(), "ring-row", OptionalInt.of(3)));

        assertThat(((Outcome.Saved) tapped).set().effort().reps().orElseThrow())
                .as("more than twice the exercise's own")
                .isGreaterThan(24);
    }

    @Test
    void everyMinuteAndSetsAndHoldsStartWithWhatTheStationSays() {
        startClass("2026-11-23T18:00");
        work(6, 1);

        assertThat(reps("kettlebell-deadlift", 4)).isEqualTo(8);
        assertThat(reps("chest-supported-row", 5)).isBetween(6, 8);
        assertThat(prefill("plank", 6).effort()).isEqualTo(Effort.seconds(55, Optional.empty()));
    }

    @Test
    void aPyramidIsNotJudgedByOneRange() {
        startClass("2026-11-23T18:00");
        for (int round = 1; round <= 3; round++) {
            work(1, round);
            log("lat-pulldown", 1, 14 - 2 * round, 40);
            work(5, round);
            log("chest-supported-row", 5, 8, 40);
        }

        assertThat(kiosk.briefing(mia.id(), "lat-pulldown", OptionalInt.of(1))
                        .join()
                        .orElseThrow()
                        .next())
                .isEmpty();
        assertThat(kiosk.briefing(mia.id(), "chest-supported-row", OptionalInt.of(5))
                        .join()
                        .orElseThrow()
                        .next())
                .as("the top of the station's 6–8 in all three sets")
                .hasValueSatisfying(
                        next -> assertThat(next.suggestion().reason().why()).isEqualTo(Why.HEAVIER));
    }
}
