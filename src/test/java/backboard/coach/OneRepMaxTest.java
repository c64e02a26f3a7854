package backboard.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.training.Exercise;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Pattern;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneRepMaxTest {

    private static final Optional<Weight> NOT_TOLD = Optional.empty();
    private static final Optional<Weight> EIGHTY = Optional.of(new Weight(80, Unit.KG));

    private static Optional<Estimate> estimate(String exercise, String set, Optional<Weight> body) {
        return OneRepMax.of(Sets.exercise(exercise), Sets.effort(set), body);
    }

    @ParameterizedTest(name = "{0} reps: Epley {1}, Brzycki {2}")
    @CsvSource({
        "1, 1.000, 1.000",
        "3, 1.100, 1.059",
        "5, 1.167, 1.125",
        "8, 1.267, 1.241",
        "10, 1.333, 1.333",
        "12, 1.400, 1.440"
    })
    void factorsOfTheTable(int reps, double epley, double brzycki) {
        assertThat(OneRepMax.epley(1, reps)).isEqualTo(epley, within(0.0005));
        assertThat(OneRepMax.brzycki(1, reps)).isEqualTo(brzycki, within(0.0005));
    }

    @ParameterizedTest(name = "{0} kg x {1}: Epley {2}, Brzycki {3}")
    @CsvSource({"100, 5, 116.7, 112.5", "60, 10, 80.0, 80.0", "80, 1, 80.0, 80.0"})
    void vectorsOfTheRules(double kilograms, int reps, double epley, double brzycki) {
        assertThat(OneRepMax.epley(kilograms, reps)).isEqualTo(epley, within(0.05));
        assertThat(OneRepMax.brzycki(kilograms, reps)).isEqualTo(brzycki, within(0.05));
        assertThat(estimate("barbell-deadlift", kilograms + " kg x " + reps, NOT_TOLD)
                        .orElseThrow()
                        .kilograms())
                .isEqualTo(epley, within(0.05));
    }

    @Test
    void theFormulasCrossAtTenReps() {
        assertThat(OneRepMax.epley(100, 10)).isEqualTo(OneRepMax.brzycki(100, 10), within(1e-9));
        assertThat(OneRepMax.epley(100, 9)).isGreaterThan(OneRepMax.brzycki(100, 9));
        assertThat(OneRepMax.epley(100, 11)).isLessThan(OneRepMax.brzycki(100, 11));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "60 kg x 10, exact",
        "60 kg x 11, rough",
        "60 kg x 12, rough",
        "60 kg x 13, none",
        // reps in reserve count as reps
        "60 kg x 8@8, exact",
        "60 kg x 8@7.5, rough",
        "60 kg x 10@8, rough",
        "60 kg x 10@7.5, none",
        "60 kg x 12@10, rough",
        "0 kg x 5, none",
        "blank x 5, none"
    })
    void theRangeTheFormulasHoldFor(String set, String what) {
        String found = estimate("seated-cable-row", set, NOT_TOLD)
                .map(estimate -> estimate.rough() ? "rough" : "exact")
                .orElse("none");

        assertThat(found).isEqualTo(what);
    }

    @Test
    void repsInReserveRaiseTheEstimate() {
        Estimate rated = estimate("seated-cable-row", "60 kg x 8@8", NOT_TOLD).orElseThrow();

        assertThat(rated.kilograms()).isEqualTo(80.0, within(1e-9));
    }

    @Test
    void poundsAreEstimatedInKilograms() {
        Estimate estimate =
                estimate("seated-cable-row", "100 lb x 10", NOT_TOLD).orElseThrow();

        assertThat(estimate.kilograms()).isEqualTo(45.359237 * 4 / 3, within(1e-9));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "plank, body x 60s",
        "plank, 10 kg x 10s",
        "farmer-carry, 40 kg x 10s",
        "band-lat-pulldown, heavy x 10",
        "seated-cable-row, 40 kg x 10s",
        "thoracic-rotation, 10 kg x 8",
        "rowing-machine, 10 kg x 10s",
        "inverted-row, 10 kg x 8",
        "negative-pull-up, body x 5",
        "band-assisted-pull-up, heavy x 5",
        "band-assisted-pull-up, body x 5",
        "machine-assisted-pull-up, body x 5",
        "pull-up, light x 5",
        "weighted-pull-up, blank x 5"
    })
    void othersHaveNoEstimate(String exercise, String set) {
        assertThat(estimate(exercise, set, EIGHTY)).isEmpty();
    }

    /** A gym's own exercises may mix what the shipped ones do not. */
    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "seated-cable-row, HORIZONTAL_PULL, REPS, TOTAL, true",
        "seated-cable-row, CARRY, REPS, TOTAL, false",
        "seated-cable-row, MOBILITY, REPS, TOTAL, false",
        "seated-cable-row, CARDIO, REPS, TOTAL, false",
        "seated-cable-row, HORIZONTAL_PULL, TIME, TOTAL, false",
        "pull-up, VERTICAL_PULL, REPS, BODY_WEIGHT, true",
        "pull-up, VERTICAL_PULL, REPS, BAND, false"
    })
    void whatAnEstimateCanBeMadeOf(String like, Pattern pattern, Mode mode, Load load, boolean estimated) {
        Exercise exercise = Sets.like(Sets.exercise(like), pattern, mode, load);

        assertThat(OneRepMax.of(exercise, Sets.effort("40 kg x 5"), EIGHTY).isPresent())
                .isEqualTo(estimated);
    }

    @ParameterizedTest(name = "{0} {1} at 80 kg: {2}")
    @CsvSource({
        // (80 + 10) × 7/6 − 80
        "pull-up, 10 kg x 5, 25.0",
        "weighted-pull-up, 10 kg x 5, 25.0",
        "pull-up, body x 10, 26.6667",
        "chin-up, body x 1, 0",
        // (80 − 20) × 7/6 − 80
        "pull-up, -20 kg x 5, -10.0",
        "machine-assisted-pull-up, -20 kg x 5, -10.0"
    })
    void pullUpsLiftTheBodyToo(String exercise, String set, double kilograms) {
        assertThat(estimate(exercise, set, EIGHTY).orElseThrow().kilograms()).isEqualTo(kilograms, within(1e-3));
        assertThat(estimate(exercise, set, NOT_TOLD)).isEmpty();
    }

    @Test
    void moreHelpThanTheBodyWeighsIsNoEstimate() {
        assertThat(estimate("pull-up", "-80 kg x 5", EIGHTY)).isEmpty();
        assertThat(estimate("pull-up", "-79.5 kg x 5", EIGHTY)).isPresent();
    }
}
