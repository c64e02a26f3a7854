package backboard.library;

import backboard.training.Exercise;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exercises circuits may name.
 *
 * @param files of all, also of those with mistakes, by id
 * @param readable those without, by id
 */
record KnownExercises(Map<String, AssetFile> files, Map<String, Exercise> readable) {

    Set<String> ids() {
        return files.keySet();
    }

    /** The exercise, or empty and the page given up where its own file has a mistake, which was told already. */
    Optional<Exercise> get(String id, Page page) {
        Optional<Exercise> exercise = Optional.ofNullable(readable.get(id));
        if (exercise.isEmpty()) {
            page.giveUp();
        }
        return exercise;
    }

    /** Whether a layer above the given file has replaced the exercise, so that the file cannot be blamed for not fitting it. */
    boolean isReplacedAbove(AssetFile circuit, Exercise exercise) {
        AssetFile file = files.get(exercise.id());
        return file != null && file.layer() > circuit.layer();
    }
}
