package backboard.figure;

import static backboard.figure.Poses.figure;
import static backboard.figure.Poses.led;
import static backboard.figure.Poses.side;
import static backboard.figure.Poses.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.training.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure at an exercise's tempo. */
class MovementTest {

    private static final long FRAME_MS = 33;

    private static final Pose LOW = standing(Angle.TRUNK, 60, Angle.HIP, 90, Angle.KNEE, 40);
    private static final Pose HIGH = standing();
    private static final Figure LIFT = side(LOW, HIGH);
    private static final Figure LOWER_FIRST =
            new Figure(View.SIDE, Loop.THERE_AND_BACK, false, 4, false, List.of(HIGH, LOW), List.of());

    private static Movement at(Figure figure, String tempo) {
        return new Movement(figure, new Tempo(tempo));
    }

    /** The beats of the first rep in order, each with its length in milliseconds. */
    private static List<String> beats(Movement movement) {
        List<String> beats = new ArrayList<>();
        long end = Math.round(movement.seconds() * 1000);
        long since = 0;
        for (long ms = 1; ms <= end; ms++) {
            Beat beat = movement.at(ms - 1).beat();
            if (ms == end || movement.at(ms).beat() != beat) {
                beats.add(beat + " " + (ms - since));
                since = ms;
            }
        }
        return beats;
    }

    @ParameterizedTest
    @CsvSource({
        "2-0-1-1, EFFORT 1000 SQUEEZE 1000 RETURN 2000, 4",
        "3-1-2-0, EFFORT 2000 RETURN 3000 STRETCH 1000, 6",
        "1-1-X-0, EFFORT 1000 RETURN 1000 STRETCH 1000, 3",
        "X, EFFORT 750 RETURN 750, 1.5"
    })
    void aPullBeginsWithItsEffort(String tempo, String beats, double seconds) {
        Movement movement = at(LIFT, tempo);

        assertThat(String.join(" ", beats(movement))).isEqualTo(beats);
        assertThat(movement.seconds()).isCloseTo(seconds, within(1e-9));
        assertThat(movement.hasReps()).isTrue();
    }

    @Test
    void aRepThatStartsSqueezedBeginsWithItsReturn() {
        Movement movement = at(LOWER_FIRST, "3-1-2-1");

        assertThat(beats(movement)).containsExactly("RETURN 3000", "STRETCH 1000", "EFFORT 2000", "SQUEEZE 1000");
        assertThat(movement.at(0).position()).isZero();
        assertThat(movement.at(3500).position()).isEqualTo(1);
        assertThat(movement.at(6500).position()).isZero();
    }

    @Test
    void theEndsAreReachedAndHeldAndTheWayIsSmooth() {
        Movement movement = at(LIFT, "2-0-1-1");

        assertThat(movement.at(0).position()).isZero();
        assertThat(movement.at(250).position()).isCloseTo(.1464, within(.001));
        assertThat(movement.at(500).position()).isCloseTo(.5, within(1e-9));
        assertThat(movement.at(1000).position()).isEqualTo(1);
        assertThat(movement.at(1999).position()).isEqualTo(1);
        assertThat(movement.at(3000).position()).isCloseTo(.5, within(1e-9));
        assertThat(movement.at(4000).position()).isZero();
        assertThat(movement.at(1500).share()).isCloseTo(.5, within(1e-9));
    }

    @Test
    void repsAreCounted() {
        Movement movement = at(LIFT, "2-0-1-1");

        assertThat(movement.at(3999).rep()).isZero();
        assertThat(movement.at(4000).rep()).isEqualTo(1);
        assertThat(movement.at(43_000).rep()).isEqualTo(10);
    }

    @Test
    void aWayThatTheTempoGivesNoTimeTakesHalfASecond() {
        Movement negative = at(LIFT, "5-1-0-1");

        assertThat(beats(negative)).containsExactly("EFFORT 500", "SQUEEZE 1000", "RETURN 5000", "STRETCH 1000");
        assertThat(negative.at(250).position()).isCloseTo(.5, within(1e-9));
        assertThat(negative.seconds()).isCloseTo(7.5, within(1e-9));
        assertThat(beats(at(LIFT, "0-0-2-0"))).containsExactly("EFFORT 2000", "RETURN 500");
    }

    @Test
    void aHoldGoesThereAndBackInTheSecondsOfTheFigure() {
        Movement hold = at(LIFT, "hold");

        assertThat(hold.hasReps()).isFalse();
        assertThat(hold.seconds()).isEqualTo(4);
        assertThat(beats(hold)).containsExactly("HOLD 4000");
        assertThat(hold.at(1000).position()).isCloseTo(.5, within(1e-9));
        assertThat(hold.at(2000).position()).isCloseTo(1, within(1e-9));
        assertThat(hold.at(3000).position()).isCloseTo(.5, within(1e-9));
    }

    @Test
    void aRoundFigureGoesOnAtAnEvenSpeedWhateverTheTempo() {
        Figure circles = figure(
                View.SIDE,
                Loop.ROUND,
                standing(Angle.SHOULDER, -60),
                standing(Angle.SHOULDER, 60),
                standing(Angle.SHOULDER, 180),
                standing(Angle.SHOULDER, 60));
        Movement movement = at(circles, "2-0-1-1");

        assertThat(movement.hasReps()).isFalse();
        assertThat(movement.at(500).position()).isCloseTo(.5, within(1e-9));
        assertThat(movement.at(3500).position()).isCloseTo(3.5, within(1e-9));
        assertThat(movement.at(4500).position()).isCloseTo(.5, within(1e-9));
        assertThat(movement.at(4500).rep()).isEqualTo(1);
    }

    @Test
    void posesInOrderAreEffortAndReturnByTurns() {
        Figure sides = figure(
                View.SIDE,
                Loop.IN_ORDER,
                HIGH,
                standing(Angle.SHOULDER, 90),
                HIGH,
                standing(Angle.SHOULDER, 90, Angle.FAR_SHOULDER, 0));
        Movement movement = at(sides, "2-0-1-1");

        assertThat(beats(movement))
                .containsExactly(
                        "EFFORT 1000", "SQUEEZE 1000", "RETURN 2000", "EFFORT 1000", "SQUEEZE 1000", "RETURN 2000");
        assertThat(movement.at(1500).position()).isEqualTo(1);
        assertThat(movement.at(5500).position()).isEqualTo(3);
        assertThat(movement.at(7000).position()).isCloseTo(3.5, within(1e-9));
    }

    @Test
    void aSinglePoseStandsStill() {
        Figure still = side(LOW);

        for (String tempo : List.of("hold", "2-0-1-1", "X")) {
            assertThat(still.at(at(still, tempo).at(1234).position())).isEqualTo(still.at(0));
        }
    }

    @Test
    void aLateFrameShowsWhatAnOnTimeOneWould() {
        Movement onTime = at(LIFT, "2-0-1-1");
        Movement late = at(LIFT, "2-0-1-1");
        for (long ms = 0; ms < 100_000; ms += FRAME_MS) {
            onTime.at(ms);
        }

        assertThat(onTime.at(99_123)).isEqualTo(late.at(99_123));
        assertThat(late.at(99_123).position()).isCloseTo(late.at(3_123).position(), within(1e-9));
    }

    @Test
    void theSameRepComesAfterAnHour() {
        Movement movement = at(LIFT, "3-1-2-0");

        assertThat(movement.at(3_600_000 + 1300).position())
                .isCloseTo(movement.at(1300).position(), within(1e-6));
    }

    static Stream<Arguments> moving() {
        Figure led = side(led(LOW, Limb.HAND, .25, .45), led(HIGH, Limb.HAND, .15, .95));
        Figure order = figure(View.SIDE, Loop.IN_ORDER, LOW, HIGH, LOW, standing(Angle.FAR_HIP, 60));
        Figure round = figure(View.SIDE, Loop.ROUND, HIGH, standing(Angle.SHOULDER, 120), LOW);
        return Stream.of(LIFT, LOWER_FIRST, led, order, round)
                .flatMap(figure -> Stream.of("2-0-1-1", "5-1-0-1", "0-0-1-0", "1-1-X-0", "X", "hold")
                        .map(tempo -> Arguments.of(figure, tempo)));
    }

    @ParameterizedTest(name = "{index} {1}")
    @MethodSource("moving")
    void nothingJumpsFromOneFrameToTheNext(Figure figure, String tempo) {
        Movement movement = at(figure, tempo);
        Body before = figure.at(movement.at(0).position());
        for (long ms = FRAME_MS; ms < movement.seconds() * 3000; ms += FRAME_MS) {
            Body now = figure.at(movement.at(ms).position());
            for (Joint joint : Joint.values()) {
                assertThat(now.at(joint).distance(before.at(joint)))
                        .as("%s at %d ms", joint, ms)
                        .isLessThan(.08);
            }
            before = now;
        }
    }
}
