package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.settings.WallView;
import backboard.training.Appearance;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Phase;
import backboard.training.Place;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which round a set counts for. Monday's class: warm-up and get ready 445 s, then three rounds of seven stations; a turn is 75 s, a round 490 s
 * and the rest after it 90 s.
 */
class TurnsTest {

    private static final String FACE_PULL = "face-pull";
    private static final String PULLDOWN = "lat-pulldown";
    private static final String ALL_STATIONS = "wall.view = stations";

    @TempDir
    Path data;

    private final Instant began = TestGym.at("2026-11-23T18:00");
    private final TurnedClock clock = new TurnedClock(began);
    private Kiosk kiosk;
    private Guise mia;
    private int reps;

    @AfterEach
    void close() {
        kiosk.close();
    }

    private void openGym(String... settings) {
        kiosk = Kiosk.open(TestGym.settings(settings), TestGym.LIBRARY, data, clock);
        mia = ((Outcome.Joined) TestGym.done(kiosk, new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, "")))
                .guise();
    }

    private void inClass(String... settings) {
        openGym(settings);
        TestGym.done(kiosk, new Command.StartClass(kiosk.newId()));
    }

    /** So long after the work of this station in this round began, if nobody steers. */
    private void at(int round, int station, int seconds) {
        Instant then = began.plusSeconds(445 + (round - 1) * 580L + (station - 1) * 75L + seconds);
        clock.advance(Duration.between(clock.wall(), then));
        kiosk.tick().join();
    }

    private void steer(Control control, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(TestGym.done(kiosk, new Command.Steer(control))).isInstanceOf(Outcome.Done.class);
        }
    }

    private Outcome.Saved log(String exercise, int station) {
        reps = reps % 20 + 1;
        Effort effort = Effort.reps(reps, Optional.of(new Weight(20, Unit.KG)));
        return (Outcome.Saved) TestGym.done(
                kiosk, new Command.LogSet(kiosk.newId(), mia.id(), exercise, effort, OptionalInt.of(station)));
    }

    private int roundOfFacePull() {
        return round(log(FACE_PULL, 7));
    }

    private int roundOfPulldown() {
        return round(log(PULLDOWN, 5));
    }

    private static int round(Outcome.Saved saved) {
        return saved.set().place().map(Place::round).orElse(0);
    }

    // ---- all at the same station

    @Test
    void whereAllDoTheSameASetCountsForTheLatestTurnOfItsOwnStationHoweverLateItIsTapped() {
        inClass();
        at(2, 1, 5);
        assertThat(roundOfFacePull()).isEqualTo(1);
        at(2, 3, 5);
        Outcome.Saved late = log(FACE_PULL, 7);
        assertThat(round(late)).isEqualTo(1);
        assertThat(late.edited()).isTrue();
        at(2, 6, 74);
        assertThat(roundOfFacePull()).isEqualTo(1);
        at(2, 7, 0);
        Outcome.Saved second = log(FACE_PULL, 7);
        assertThat(round(second)).isEqualTo(2);
        assertThat(second.edited()).isFalse();
        at(3, 7, 39);
        assertThat(roundOfFacePull()).isEqualTo(3);
        assertThat(kiosk.look().floor().classSets()).isEqualTo(3);
    }

    @Test
    void aSetAtAStationTheClassHasYetToReachCountsForTheRoundThatRuns() {
        inClass();
        at(1, 1, -1);
        assertThat(log(FACE_PULL, 7).set().place()).isEmpty();
        at(1, 2, 5);
        assertThat(roundOfFacePull()).isEqualTo(1);
        at(1, 7, 5);
        assertThat(log(FACE_PULL, 7).edited()).isTrue();
    }

    @Test
    void whenStaffSwitchTheViewRoundsAreCountedAsTheWallHasThem() {
        inClass();
        at(2, 1, 5);
        assertThat(round(log(FACE_PULL, 7))).isEqualTo(1);
        assertThat(TestGym.done(kiosk, new Command.ShowView(WallView.STATIONS))).isInstanceOf(Outcome.Done.class);
        assertThat(kiosk.look().settings().screens().view()).isEqualTo(WallView.STATIONS);
        Outcome.Saved turned = log(FACE_PULL, 7);
        assertThat(round(turned)).isEqualTo(2);
        assertThat(turned.edited()).isFalse();
        TestGym.done(kiosk, new Command.ShowView(WallView.SPOTLIGHT));
        assertThat(round(log(FACE_PULL, 7))).isEqualTo(1);
    }

    @Test
    void aPauseAndMoreTimeChangeNoRound() {
        inClass();
        at(1, 7, 30);
        steer(Control.PAUSE, 1);
        clock.advance(Duration.ofMinutes(12));
        assertThat(roundOfFacePull()).isEqualTo(1);
        steer(Control.RESUME, 1);
        steer(Control.EXTEND, 2);
        // Ten seconds of work were left, sixty were added, and the rest of the round is ninety.
        clock.advance(Duration.ofSeconds(159));
        assertThat(kiosk.look().live().orElseThrow().moment().phase()).isEqualTo(Phase.ROUND_REST);
        assertThat(roundOfFacePull()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(30));
        assertThat(round(log("pull-up", 1))).isEqualTo(2);
        assertThat(roundOfFacePull()).isEqualTo(1);
    }

    /** From the work at the first station it is 20 phases to the same in the next round. */
    @Test
    void skippingAndGoingBackMoveTheRoundWithThePosition() {
        inClass();
        at(1, 1, 5);
        steer(Control.SKIP, 20);
        assertThat(round(log("pull-up", 1))).isEqualTo(2);
        assertThat(roundOfFacePull()).isEqualTo(1);
        steer(Control.SKIP, 18);
        assertThat(roundOfFacePull()).isEqualTo(2);
        // Just begun: into the move before it.
        steer(Control.BACK, 1);
        assertThat(roundOfFacePull()).isEqualTo(1);
        assertThat(round(log("pull-up", 1))).isEqualTo(2);
        steer(Control.RESTART, 1);
        assertThat(log(FACE_PULL, 7).set().place()).isEmpty();
    }

    // ---- everybody at another station

    @Test
    void whereEverybodyIsAtAnotherStationASetCountsForTheRoundThatRuns() {
        inClass(ALL_STATIONS);
        at(1, 7, 89);
        assertThat(roundOfFacePull()).isEqualTo(1);
        at(2, 1, 0);
        assertThat(roundOfFacePull()).isEqualTo(2);
        assertThat(roundOfPulldown()).isEqualTo(2);
        steer(Control.BACK, 1);
        assertThat(roundOfFacePull()).isEqualTo(1);
        steer(Control.SKIP, 21);
        assertThat(roundOfPulldown()).isEqualTo(3);
    }

    // ---- without a class, and with another one

    @Test
    void inOpenGymASetHasNoRound() {
        openGym();
        assertThat(log(FACE_PULL, 7).set().place()).isEmpty();
    }

    @Test
    void inTheRotationASetTappedJustAfterItsEndIsOfTheLastRoundAndTheNextRotationBeginsAfresh() {
        openGym("schedule = continuous");
        kiosk.tick().join();
        clock.advance(Duration.ofSeconds(10 + 580 + 200));
        assertThat(roundOfFacePull()).isEqualTo(1);
        // Three rounds of 490 s, two rests of 90 s and ten seconds to get ready.
        clock.advance(Duration.ofSeconds(1660 - 790 + 5));
        kiosk.tick().join();
        LoggedSet last = log(FACE_PULL, 7).set();
        assertThat(last.place().orElseThrow().round()).isEqualTo(3);
        clock.advance(Duration.ofSeconds(30));
        kiosk.tick().join();
        clock.advance(Duration.ofSeconds(60));
        LoggedSet next = log(FACE_PULL, 7).set();
        assertThat(next.place().orElseThrow().round()).isEqualTo(1);
        assertThat(next.place().orElseThrow().run())
                .isNotEqualTo(last.place().orElseThrow().run());
    }

    // ---- who asks and who writes decide the same, also after a restart

    @ParameterizedTest
    @EnumSource
    void afterARestartTheFloorStillKnowsTheLatestSetWithItsRoundAndTheSameRoundIsStillTheSameSet(WallView view) {
        inClass("wall.view = " + view.key());
        at(1, 5, 20);
        LoggedSet before = log(PULLDOWN, 5).set();
        kiosk.close();
        clock.advance(Duration.ofSeconds(60));
        kiosk = Kiosk.open(TestGym.settings("wall.view = " + view.key()), TestGym.LIBRARY, data, clock);

        State state = kiosk.look();
        Live live = state.live().orElseThrow();
        AtStation there = state.floor().atStations().get(0);
        assertThat(there.latest()).isEqualTo(before);
        assertThat(live.run().place(live.moment(), 5, view.isTogether())).contains(there.place());
        assertThat(log(PULLDOWN, 5).set().id()).isEqualTo(before.id());
    }

    // ---- corrections

    /** As the undo of a change does it; by then the next round may have come. */
    @Test
    void aSetGivenAnotherExerciseStaysInItsRoundAndIsWeighedAnew() {
        inClass();
        at(1, 5, 30);
        LoggedSet own = log(PULLDOWN, 5).set();
        assertThat(own.hard()).isTrue();
        at(2, 5, 30);
        LoggedSet other = edit(own, Optional.of("pull-up"), own.effort());
        assertThat(other.exerciseId()).isEqualTo("pull-up");
        assertThat(other.place()).isEqualTo(own.place());
        assertThat(other.volumeKg()).isZero();
        assertThat(edit(own, Optional.of("glute-bridge"), own.effort()).hard()).isFalse();
        assertThat(edit(own, Optional.of(PULLDOWN), own.effort())).isEqualTo(own);
        assertThat(edit(own, Optional.empty(), own.effort())).isEqualTo(own);
        assertThat(kiosk.look().floor().classSets()).isEqualTo(1);
        assertThat(TestGym.done(
                        kiosk,
                        new Command.EditSet(kiosk.newId(), mia.id(), own.id(), own.effort(), Optional.of("plank"))))
                .isInstanceOf(Outcome.Refused.class);
    }

    private LoggedSet edit(LoggedSet set, Optional<String> exercise, Effort effort) {
        Command.EditSet edit = new Command.EditSet(kiosk.newId(), mia.id(), set.id(), effort, exercise);
        return ((Outcome.Saved) TestGym.done(kiosk, edit)).set();
    }
}
