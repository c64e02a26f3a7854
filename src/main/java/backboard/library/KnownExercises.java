package backboard.library;

import backboard.training.Exercise;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exercises circuits may name.
 *
 * @param ids of all files, also of those with mistakes
 * @param readable those without
 */
record KnownExercises(Set<String> ids, Map<String, Exercise> readable) {

    /** The exercise, or empty and the page given up where its own file has a mistake, which was told already. */
    Optional<Exercise> get(String id, Page page) {
        Optional<Exercise> exercise = Optional.ofNullable(readable.get(id));
        if (exercise.isEmpty()) {
            page.giveUp();
        }
        return exercise;
    }
}
