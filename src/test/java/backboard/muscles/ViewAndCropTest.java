package backboard.muscles;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.demo.Invented;
import backboard.library.Library;
import backboard.training.Muscle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewAndCropTest {

    private static final Library LIBRARY = Invented.library();

    private static Worked worked(String exercise) {
        return Worked.by(LIBRARY.exercise(exercise).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "plank, FRONT",
        "pallof-press, FRONT",
        "biceps-curl, FRONT",
        "barbell-bent-over-row, BACK",
        "barbell-deadlift, BACK",
        "pull-up, BACK",
        "side-plank, BACK",
        "farmer-carry, FRONT",
        "dead-hang, BACK",
        "standing-trunk-rotation, BACK",
        "chin-up, BACK FRONT",
        "push-up, FRONT BACK",
        "renegade-row, BACK FRONT",
        "stationary-bike, BACK FRONT"
    })
    void asFewSidesAsShowAllMainMuscles(String exercise, String sides) {
        assertThat(View.of(worked(exercise))).extracting(View::name).containsExactly(sides.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "plank, UPPER",
        "barbell-bent-over-row, UPPER",
        "chin-up, UPPER",
        "superman, UPPER",
        "side-plank, UPPER",
        "barbell-deadlift, LOWER",
        "kettlebell-swing, LOWER",
        "glute-bridge, LOWER",
        "easy-jog, LOWER",
        "back-extension, LOWER",
        "rowing-machine, WHOLE"
    })
    void theSmallestPartThatShowsAllMainMusclesWhole(String exercise, Crop part) {
        assertThat(Crop.of(worked(exercise))).isEqualTo(part);
    }

    @Test
    void glutesHamstringsAndCalvesAlwaysBringTheLegs() {
        for (Muscle muscle : Set.of(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS, Muscle.CALVES, Muscle.QUADRICEPS)) {
            assertThat(Crop.of(new Worked(Set.of(muscle), Set.of()))).isEqualTo(Crop.LOWER);
            assertThat(Crop.of(new Worked(Set.of(muscle, Muscle.LATISSIMUS_DORSI), Set.of())))
                    .isEqualTo(Crop.WHOLE);
        }
    }

    @Test
    void withoutMuscleAtAllItIsTheUpperBack() {
        Worked nothing = new Worked(Set.of(), Set.of());

        assertThat(View.of(nothing)).containsExactly(View.BACK);
        assertThat(Crop.of(nothing)).isEqualTo(Crop.UPPER);
    }

    @Test
    void withoutMainMusclesTheAssistingOnesChoose() {
        Worked assisted = new Worked(Set.of(), Set.of(Muscle.QUADRICEPS));

        assertThat(View.of(assisted)).containsExactly(View.FRONT);
        assertThat(Crop.of(assisted)).isEqualTo(Crop.LOWER);
    }

    @Test
    void aDayMarksAsMainWhatAnyStationHasAsMain() {
        Worked day = Worked.by(LIBRARY.circuit("pull-power").orElseThrow());

        assertThat(day.main()).contains(Muscle.LATISSIMUS_DORSI, Muscle.RHOMBOIDS);
        assertThat(day.assist()).contains(Muscle.BRACHIALIS).doesNotContainAnyElementsOf(day.main());
        LIBRARY.circuit("pull-power").orElseThrow().stations().forEach(station -> {
            assertThat(day.main()).containsAll(station.exercise().primary());
            assertThat(station.exercise().secondary())
                    .allMatch(muscle ->
                            day.assist().contains(muscle) || day.main().contains(muscle));
        });
    }
}
