package backboard.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.Timeline.Parts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final Instant START = Instant.parse("2026-11-20T18:00:00Z");
    /** Ready 10, then work 40, rest 20, move 15, work 40. */
    private final Timeline timeline = Timeline.of(
            Circuits.circuit(new Timing(10, 40, 20, 15, 1, 0), 2, List.of(), List.of(), Sides.BOTH), Parts.CLASS);

    private final Run run = Run.started(new UUID(0, 1), "test", timeline, START);

    @Test
    void followsTheClockAndNothingElse() {
        assertThat(phaseAt(run, 0)).isEqualTo(Phase.READY);
        assertThat(phaseAt(run, 9)).isEqualTo(Phase.READY);
        assertThat(phaseAt(run, 10)).isEqualTo(Phase.WORK);
        assertThat(phaseAt(run, 50)).isEqualTo(Phase.REST);
        assertThat(phaseAt(run, 70)).isEqualTo(Phase.TRANSITION);
        assertThat(phaseAt(run, 125)).isEqualTo(Phase.DONE);
        assertThat(phaseAt(run, -5)).isEqualTo(Phase.READY);
    }

    @Test
    void pauseFreezesTheRemainingTimeAndResumeGoesOnFromThere() {
        Run paused = run.apply(Control.PAUSE, at(25));

        assertThat(paused.at(at(25)).secondsLeft()).isEqualTo(25);
        assertThat(paused.at(at(3600)).secondsLeft()).isEqualTo(25);

        Run resumed = paused.apply(Control.RESUME, at(3600));
        assertThat(resumed.at(at(3610)).secondsLeft()).isEqualTo(15);
    }

    @Test
    void skipEndsOnlyTheRunningPhase() {
        Run skipped = run.apply(Control.SKIP, at(12));

        assertThat(skipped.at(at(12)).phase()).isEqualTo(Phase.REST);
        assertThat(skipped.at(at(12)).secondsLeft()).isEqualTo(20);
    }

    @Test
    void skippingWhilePausedStaysPausedAtTheNextPhase() {
        Run skipped = run.apply(Control.PAUSE, at(12)).apply(Control.SKIP, at(20));

        assertThat(skipped.paused()).isTrue();
        assertThat(skipped.at(at(500)).phase()).isEqualTo(Phase.REST);
    }

    @Test
    void skippingTheLastPhaseEndsTheClassEvenWhenPaused() {
        Run last = run.apply(Control.PAUSE, at(124)).apply(Control.SKIP, at(130));

        assertThat(last.at(at(131)).isDone()).isTrue();
        assertThat(last.paused()).isFalse();
    }

    @Test
    void backGoesToTheStartOfThePhaseAndPressedTwiceToTheOneBefore() {
        Run back = run.apply(Control.BACK, at(60));
        assertThat(back.at(at(60)).phase()).isEqualTo(Phase.REST);
        assertThat(back.at(at(60)).secondsLeft()).isEqualTo(20);

        Run twice = back.apply(Control.BACK, at(61));
        assertThat(twice.at(at(61)).phase()).isEqualTo(Phase.WORK);
        assertThat(twice.at(at(61)).secondsLeft()).isEqualTo(40);
    }

    @Test
    void backAtTheVeryStartStaysThere() {
        assertThat(run.apply(Control.BACK, at(1)).positionAt(at(1))).isZero();
    }

    @Test
    void backAfterTheEndReturnsToTheLastPhase() {
        Run back = run.apply(Control.BACK, at(200));

        assertThat(back.at(at(200)).phase()).isEqualTo(Phase.WORK);
        assertThat(back.at(at(200)).interval().position()).isEqualTo(2);
    }

    @Test
    void extendLengthensOnlyTheRunningPhase() {
        Run longer = run.apply(Control.EXTEND, at(60));

        assertThat(longer.at(at(60)).secondsLeft()).isEqualTo(40);
        assertThat(longer.at(at(100)).phase()).isEqualTo(Phase.TRANSITION);
        assertThat(longer.at(at(100)).secondsLeft()).isEqualTo(15);
        assertThat(longer.timeline().totalMs()).isEqualTo(timeline.totalMs() + 30_000);
    }

    @Test
    void extendingDoesNotMoveTheChangeOfSides() {
        Timeline sided = Timeline.of(
                Circuits.circuit(new Timing(0, 40, 0, 0, 1, 0), 1, List.of(), List.of(), Sides.HALF), Parts.CLASS);
        Run longer = Run.started(new UUID(0, 1), "test", sided, START).apply(Control.EXTEND, at(25));

        assertThat(longer.at(at(25)).side()).contains(Side.SECOND);
    }

    @Test
    void restartGoesToTheVeryStartWithoutExtensions() {
        Run again =
                run.apply(Control.EXTEND, at(60)).apply(Control.PAUSE, at(61)).apply(Control.RESTART, at(90));

        assertThat(again.timeline()).isSameAs(timeline);
        assertThat(again.paused()).isFalse();
        assertThat(again.at(at(90)).phase()).isEqualTo(Phase.READY);
    }

    @Test
    void controlsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> run.apply(Control.RESUME, at(5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot resume");
        Run done = run.apply(Control.END, at(5));
        assertThat(done.at(at(5)).isDone()).isTrue();
        assertThatThrownBy(() -> done.apply(Control.SKIP, at(6))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> done.apply(Control.PAUSE, at(6))).isInstanceOf(IllegalStateException.class);
        Run paused = run.apply(Control.PAUSE, at(5));
        assertThatThrownBy(() -> paused.apply(Control.PAUSE, at(6))).isInstanceOf(IllegalStateException.class);
    }

    private static Phase phaseAt(Run run, int second) {
        return run.at(at(second)).phase();
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }
}
