package backboard.muscles;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.demo.Invented;
import backboard.training.Exercise;
import backboard.training.Muscle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MuscleSitesTest {

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void everyMuscleLiesOnABodyAndShowsOnEachSideItIsSaidToShowOn(Muscle muscle) {
        Site site = Site.of(muscle);

        Set<String> back = Body.from(View.BACK).patches().keySet();
        Set<String> front = Body.from(View.FRONT).patches().keySet();
        assertThat(site.patches())
                .isNotEmpty()
                .allMatch(name -> back.contains(name) != front.contains(name), "is on one body");
        assertThat(site.clear()).isNotEmpty();
        for (View view : site.clear()) {
            assertThat(site.patches())
                    .as("%s", view)
                    .anyMatch(name -> Body.from(view).patches().containsKey(name));
        }
    }

    @Test
    void everyShippedExerciseIsSeenOnTheMapItGets() {
        List<String> unseen = new ArrayList<>();
        for (Exercise exercise : Invented.library().exercises().values()) {
            Worked worked = Worked.by(exercise);
            List<View> views = View.of(worked);
            for (Muscle muscle : worked.main()) {
                if (views.stream().noneMatch(Site.of(muscle).clear()::contains)) {
                    unseen.add(exercise.id() + ": " + muscle);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }
}
