package backboard.mannequin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Station;
import backboard.training.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever trains by the wall sees a figure: nothing that the shipped week asks for is without one. */
class EveryExerciseIsDrawnTest {

    /** What the gym's own papers name. */
    private static final List<String> NAMED = List.of(
            "pull-up",
            "wide-grip-pull-up",
            "chin-up",
            "weighted-pull-up",
            "tempo-pull-up",
            "band-assisted-pull-up",
            "machine-assisted-pull-up",
            "lat-pulldown",
            "band-lat-pulldown",
            "seated-cable-row",
            "single-arm-cable-row",
            "seated-dumbbell-row",
            "band-seated-row",
            "barbell-bent-over-row",
            "dumbbell-bent-over-row",
            "single-arm-dumbbell-row",
            "inverted-row",
            "ring-row",
            "band-pull-apart",
            "reverse-fly",
            "barbell-deadlift",
            "dumbbell-deadlift",
            "good-morning",
            "back-extension",
            "superman",
            "plank",
            "alternating-plank",
            "feet-elevated-plank",
            "side-plank",
            "cat-cow",
            "childs-pose",
            "standing-trunk-rotation",
            "standing-side-bend",
            "foam-roll-upper-back",
            "sphinx-pose",
            "downward-dog",
            "rowing-machine",
            "elliptical",
            "incline-walk",
            "brisk-walk",
            "easy-jog",
            "stationary-bike",
            "push-up",
            "incline-push-up",
            "feet-elevated-push-up",
            "shoulder-press",
            "biceps-curl");

    private static Set<String> withoutFigure(Stream<Exercise> exercises) {
        Set<String> missing = new TreeSet<>();
        exercises
                .filter(exercise ->
                        exercise.figure().map(Shipped.LIBRARY.figures()::get).isEmpty())
                .map(Exercise::id)
                .forEach(missing::add);
        return missing;
    }

    @Test
    void everyStationWarmUpAndCoolDownOfTheWeekHasAFigure() {
        assertThat(withoutFigure(
                        Shipped.LIBRARY.circuits().values().stream().flatMap(EveryExerciseIsDrawnTest::exercises)))
                .isEmpty();
    }

    private static Stream<Exercise> exercises(Circuit circuit) {
        return Stream.of(
                        circuit.warmUp().stream().map(Step::exercise),
                        circuit.stations().stream().map(Station::exercise),
                        circuit.coolDown().stream().map(Step::exercise))
                .flatMap(part -> part);
    }

    @Test
    void everyExerciseThatThePapersNameHasAFigure() {
        assertThat(NAMED)
                .hasSize(47)
                .allMatch(id -> Shipped.LIBRARY.exercise(id).isPresent());
        assertThat(withoutFigure(NAMED.stream().flatMap(id -> Shipped.LIBRARY.exercise(id).stream())))
                .isEmpty();
    }
}
