package backboard.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backboard.coach.Finding.Kind;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Target;
import backboard.training.Tempo;
import backboard.training.Timing;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RangesTest {

    private static final Exercise ROW = Sets.exercise("seated-cable-row");
    private static final Target EIGHT_TO_TWELVE = new Target(8, 12);

    /** At each side of each range: inside, at the edge, beyond, and between two steps. */
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "REPS, 1, KG, fine",
        "REPS, 0, KG, OUT_OF_RANGE",
        "REPS, 30, KG, fine",
        "REPS, 31, KG, UNUSUAL",
        "REPS, 100, KG, UNUSUAL",
        "REPS, 101, KG, OUT_OF_RANGE",
        "REPS, 8.5, KG, OFF_STEP",
        "WEIGHT, 0, KG, fine",
        "WEIGHT, -0.25, KG, OUT_OF_RANGE",
        "WEIGHT, 0.25, KG, fine",
        "WEIGHT, 20.1, KG, OFF_STEP",
        "WEIGHT, 200, KG, fine",
        "WEIGHT, 200.25, KG, UNUSUAL",
        "WEIGHT, 500, KG, UNUSUAL",
        "WEIGHT, 500.25, KG, OUT_OF_RANGE",
        "WEIGHT, 0, LB, fine",
        "WEIGHT, 0.5, LB, fine",
        "WEIGHT, 45.25, LB, OFF_STEP",
        "WEIGHT, 440.5, LB, fine",
        "WEIGHT, 441, LB, UNUSUAL",
        "WEIGHT, 1100, LB, UNUSUAL",
        "WEIGHT, 1100.5, LB, OUT_OF_RANGE",
        "ASSISTANCE, 0, KG, fine",
        "ASSISTANCE, -0.5, KG, OUT_OF_RANGE",
        "ASSISTANCE, 0.5, KG, fine",
        "ASSISTANCE, 20.25, KG, OFF_STEP",
        "ASSISTANCE, 150, KG, fine",
        "ASSISTANCE, 150.5, KG, OUT_OF_RANGE",
        "ASSISTANCE, 330, LB, fine",
        "ASSISTANCE, 331, LB, OUT_OF_RANGE",
        "ASSISTANCE, 40.5, LB, OFF_STEP",
        "HOLD, 1, KG, fine",
        "HOLD, 0, KG, OUT_OF_RANGE",
        "HOLD, 300, KG, fine",
        "HOLD, 301, KG, UNUSUAL",
        "HOLD, 3600, KG, UNUSUAL",
        "HOLD, 3601, KG, OUT_OF_RANGE",
        "HOLD, 30.5, KG, OFF_STEP",
        "CARDIO, 1, KG, fine",
        "CARDIO, 0, KG, OUT_OF_RANGE",
        "CARDIO, 3600, KG, fine",
        "CARDIO, 3601, KG, OUT_OF_RANGE",
        "DISTANCE, 1, KG, fine",
        "DISTANCE, 0, KG, OUT_OF_RANGE",
        "DISTANCE, 100, KG, fine",
        "DISTANCE, 101, KG, UNUSUAL",
        "DISTANCE, 1000, KG, UNUSUAL",
        "DISTANCE, 1001, KG, OUT_OF_RANGE",
        "DISTANCE, 20.5, KG, OFF_STEP",
        "SETS, 1, KG, fine",
        "SETS, 0, KG, OUT_OF_RANGE",
        "SETS, 8, KG, fine",
        "SETS, 9, KG, UNUSUAL",
        "SETS, 20, KG, UNUSUAL",
        "SETS, 21, KG, OUT_OF_RANGE",
        "RPE, 1, KG, fine",
        "RPE, 0.5, KG, OUT_OF_RANGE",
        "RPE, 7.5, KG, fine",
        "RPE, 7.25, KG, OFF_STEP",
        "RPE, 10, KG, fine",
        "RPE, 10.5, KG, OUT_OF_RANGE",
        "RIR, 0, KG, fine",
        "RIR, -1, KG, OUT_OF_RANGE",
        "RIR, 10, KG, fine",
        "RIR, 11, KG, OUT_OF_RANGE",
        "RIR, 2.5, KG, OFF_STEP",
        "RIR_AT_HARD_STATION, 0, KG, fine",
        "RIR_AT_HARD_STATION, 5, KG, fine",
        "RIR_AT_HARD_STATION, 6, KG, UNUSUAL",
        "RIR_AT_HARD_STATION, 11, KG, OUT_OF_RANGE",
        "BODY_WEIGHT, 20, KG, fine",
        "BODY_WEIGHT, 19.9, KG, OUT_OF_RANGE",
        "BODY_WEIGHT, 72.3, KG, fine",
        "BODY_WEIGHT, 72.35, KG, OFF_STEP",
        "BODY_WEIGHT, 400, KG, fine",
        "BODY_WEIGHT, 400.1, KG, OUT_OF_RANGE",
        "BODY_WEIGHT, 44.1, LB, fine",
        "BODY_WEIGHT, 44, LB, OUT_OF_RANGE",
        "BODY_WEIGHT, 881.8, LB, fine",
        "BODY_WEIGHT, 881.9, LB, OUT_OF_RANGE",
        "RANGE_SPAN, 0, KG, fine",
        "RANGE_SPAN, 10, KG, fine",
        "RANGE_SPAN, 11, KG, UNUSUAL",
        "STATIONS, 0, KG, OUT_OF_RANGE",
        "STATIONS, 1, KG, UNUSUAL",
        "STATIONS, 5, KG, UNUSUAL",
        "STATIONS, 6, KG, fine",
        "STATIONS, 8, KG, fine",
        "STATIONS, 9, KG, UNUSUAL",
        "STATIONS, 20, KG, UNUSUAL",
        "STATIONS, 21, KG, OUT_OF_RANGE"
    })
    void bothSidesOfEveryRange(Field field, double value, Unit unit, String expected) {
        Optional<Finding> finding = Ranges.check(field, value, unit);

        assertThat(finding.map(found -> found.kind().name()).orElse("fine")).isEqualTo(expected);
        finding.ifPresent(found -> {
            assertThat(found.field()).isEqualTo(field);
            assertThat(found.value()).isEqualTo(value);
            assertThat(found.isRefusal()).isEqualTo(!expected.equals("UNUSUAL"));
        });
    }

    /** What the values of the domain refuse themselves is the same. */
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(
                        "reps",
                        call(() -> Effort.reps(1, Optional.empty())),
                        call(() -> Effort.reps(0, Optional.empty()))),
                Arguments.of(
                        "reps",
                        call(() -> Effort.reps(100, Optional.empty())),
                        call(() -> Effort.reps(101, Optional.empty()))),
                Arguments.of(
                        "seconds",
                        call(() -> Effort.seconds(1, Optional.empty())),
                        call(() -> Effort.seconds(0, Optional.empty()))),
                Arguments.of(
                        "seconds",
                        call(() -> Effort.seconds(3600, Optional.empty())),
                        call(() -> Effort.seconds(3601, Optional.empty()))),
                Arguments.of("assistance", assisted(150, Unit.KG), assisted(150.5, Unit.KG)),
                Arguments.of("assistance", assisted(330, Unit.LB), assisted(331, Unit.LB)),
                Arguments.of("assistance", assisted(0, Unit.KG), assisted(-0.5, Unit.KG)),
                Arguments.of("rpe", rated(1), rated(0.5)),
                Arguments.of("rpe", rated(10), rated(10.5)),
                Arguments.of("rpe", rated(7.5), rated(7.25)),
                Arguments.of("weight", call(() -> new Weight(0, Unit.KG)), call(() -> new Weight(-0.25, Unit.KG))),
                Arguments.of("weight", call(() -> new Weight(500, Unit.KG)), call(() -> new Weight(500.25, Unit.KG))),
                Arguments.of("weight", call(() -> new Weight(1100, Unit.LB)), call(() -> new Weight(1100.5, Unit.LB))),
                Arguments.of("range", call(() -> new Target(1, 1)), call(() -> new Target(0, 1))),
                Arguments.of("range", call(() -> new Target(8, 8)), call(() -> new Target(9, 8))),
                Arguments.of("tempo", call(() -> new Tempo("0-0-1-0")), call(() -> new Tempo("0-0-0-0"))),
                Arguments.of("tempo", call(() -> new Tempo("10-10-10-10")), call(() -> new Tempo("11-0-1-1"))),
                Arguments.of("tempo", call(() -> new Tempo("1-1-X-0")), call(() -> new Tempo("1-1-Y-0"))),
                Arguments.of("ready", timing(0, 40, 0, 0, 1, 0), timing(-1, 40, 0, 0, 1, 0)),
                Arguments.of("ready", timing(60, 40, 0, 0, 1, 0), timing(61, 40, 0, 0, 1, 0)),
                Arguments.of("work", timing(0, 5, 0, 0, 1, 0), timing(0, 4, 0, 0, 1, 0)),
                Arguments.of("work", timing(0, 600, 0, 0, 1, 0), timing(0, 601, 0, 0, 1, 0)),
                Arguments.of("rest", timing(0, 40, 600, 0, 1, 0), timing(0, 40, 601, 0, 1, 0)),
                Arguments.of("transition", timing(0, 40, 0, 120, 1, 0), timing(0, 40, 0, 121, 1, 0)),
                Arguments.of("rounds", timing(0, 40, 0, 0, 1, 0), timing(0, 40, 0, 0, 0, 0)),
                Arguments.of("rounds", timing(0, 40, 0, 0, 20, 0), timing(0, 40, 0, 0, 21, 0)),
                Arguments.of("round rest", timing(0, 40, 0, 0, 1, 600), timing(0, 40, 0, 0, 1, 601)));
    }

    private static ThrowingCallable call(ThrowingCallable call) {
        return call;
    }

    private static ThrowingCallable assisted(double value, Unit unit) {
        return () -> Effort.reps(8, Optional.empty()).assisted(Optional.of(new Weight(value, unit)));
    }

    private static ThrowingCallable rated(double rpe) {
        return () -> Effort.reps(8, Optional.empty()).rated(OptionalDouble.of(rpe));
    }

    private static ThrowingCallable timing(int ready, int work, int rest, int transition, int rounds, int roundRest) {
        return () -> new Timing(ready, work, rest, transition, rounds, roundRest);
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("values")
    void aValueBeyondItsRangeDoesNotExist(String field, ThrowingCallable edge, ThrowingCallable beyond) {
        assertThatCode(edge).doesNotThrowAnyException();
        assertThatThrownBy(beyond).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} {1}, best {2}, body {3}, set {4}: {5}")
    @CsvSource({
        "seated-cable-row, 40 kg x 12, none, none, 1, []",
        "seated-cable-row, blank x 12, 20 kg, none, 1, []",
        "seated-cable-row, 0 kg x 12, 20 kg, none, 1, []",
        // more than twice the top of the range
        "seated-cable-row, 40 kg x 24, none, none, 1, []",
        "seated-cable-row, 40 kg x 25, none, none, 1, [REPS ABOVE_AIM]",
        "seated-cable-row, 40 kg x 31, none, none, 1, [REPS UNUSUAL]",
        // more than a tenth above the best
        "seated-cable-row, 44 kg x 8, 40 kg, none, 1, []",
        "seated-cable-row, 44.25 kg x 8, 40 kg, none, 1, [WEIGHT ABOVE_BEST]",
        "seated-cable-row, 97 lb x 8, 40 kg, none, 1, []",
        "seated-cable-row, 97.5 lb x 8, 40 kg, none, 1, [WEIGHT ABOVE_BEST]",
        "seated-cable-row, 44.25 kg x 8, none, none, 1, []",
        "seated-cable-row, 5 kg x 8, 0 kg, none, 1, []",
        "seated-cable-row, 40.1 kg x 8, 40 kg, none, 1, [WEIGHT OFF_STEP]",
        "barbell-deadlift, 201 kg x 5, 150 kg, none, 1, '[WEIGHT UNUSUAL, WEIGHT ABOVE_BEST]'",
        // more help than the body weighs
        "machine-assisted-pull-up, -70 kg x 8, none, 70 kg, 1, []",
        "machine-assisted-pull-up, -70.5 kg x 8, none, 70 kg, 1, [ASSISTANCE ABOVE_BODY_WEIGHT]",
        "machine-assisted-pull-up, -70.5 kg x 8, none, none, 1, []",
        "machine-assisted-pull-up, -20.25 kg x 8, none, 70 kg, 1, [ASSISTANCE OFF_STEP]",
        "machine-assisted-pull-up, -150 lb x 8, none, 150 lb, 1, []",
        "machine-assisted-pull-up, -151 lb x 8, none, 150 lb, 1, [ASSISTANCE ABOVE_BODY_WEIGHT]",
        // long holds, but not long cardio
        "plank, body x 300s, none, none, 1, []",
        "plank, body x 301s, none, none, 1, [HOLD UNUSUAL]",
        "rowing-machine, body x 3600s, none, none, 1, []",
        // many sets
        "seated-cable-row, 40 kg x 12, none, none, 8, []",
        "seated-cable-row, 40 kg x 12, none, none, 9, [SETS UNUSUAL]",
        "seated-cable-row, 40 kg x 12, none, none, 21, [SETS OUT_OF_RANGE]"
    })
    void aSetIsLookedAtBesideWhatIsKnown(
            String exercise, String set, String best, String body, int setsToday, String expected) {
        List<Finding> findings = Ranges.check(
                Sets.exercise(exercise), EIGHT_TO_TWELVE, Sets.effort(set), weight(best), weight(body), setsToday);

        assertThat(findings.stream()
                        .map(finding -> finding.field() + " " + finding.kind())
                        .toList()
                        .toString())
                .isEqualTo(expected);
    }

    private static Optional<Weight> weight(String text) {
        return text.equals("none")
                ? Optional.empty()
                : Sets.effort(text + " x 1").weight();
    }

    @Test
    void aFindingSaysTheLimitInTheUnitThatWasTyped() {
        Finding above = Ranges.check(
                        ROW,
                        EIGHT_TO_TWELVE,
                        Sets.effort("120 lb x 8"),
                        Optional.of(new Weight(40, Unit.KG)),
                        Optional.empty(),
                        1)
                .get(0);

        assertThat(above.bounds().most()).isEqualTo(44 / 0.45359237, within(1e-9));
        assertThat(above.isRefusal()).isFalse();
    }

    @ParameterizedTest(name = "{0}-{1}: {2}")
    @CsvSource({"8, 12, []", "8, 18, []", "8, 19, [RANGE_SPAN UNUSUAL]", "95, 100, []", "95, 101, [REPS OUT_OF_RANGE]"})
    void rangesOfReps(int lo, int hi, String expected) {
        assertThat(Ranges.check(new Target(lo, hi)).stream()
                        .map(finding -> finding.field() + " " + finding.kind())
                        .toList()
                        .toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} takes {1} s")
    @CsvSource({
        "2-0-1-1, 4, true",
        "5-5-4-1, 15, true",
        "5-5-5-1, 16, false",
        "5-5-X-4, 15, true",
        "X, 1.5, true",
        "hold, 0, true"
    })
    void aRepThatTakesOverFifteenSecondsIsAskedAbout(String tempo, double seconds, boolean fine) {
        assertThat(new Tempo(tempo).seconds()).isEqualTo(seconds);
        assertThat(Ranges.check(new Tempo(tempo)).map(Finding::kind))
                .isEqualTo(fine ? Optional.empty() : Optional.of(Kind.UNUSUAL));
    }
}
