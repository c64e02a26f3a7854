package backboard.library;

import backboard.training.Exercise;
import backboard.training.Keyed;
import backboard.training.Sides;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an exercise as a file of {@code exercises/}, and its translation as one of a language's. Both are read back as they were. */
final class ExerciseWriter {

    private ExerciseWriter() {}

    static String write(Exercise exercise) {
        Map<String, Object> file = new LinkedHashMap<>();
        names(file, exercise);
        file.put("regions", RegionWords.write(exercise.regions()));
        file.put("pattern", exercise.pattern().key());
        file.put("level", exercise.level().key());
        file.put("equipment", exercise.equipment().isEmpty() ? List.of("none") : exercise.equipment());
        file.put("primary", keys(exercise.primary()));
        if (!exercise.secondary().isEmpty()) {
            file.put("secondary", keys(exercise.secondary()));
        }
        file.put("mode", exercise.mode().key());
        file.put("load", exercise.load().key());
        file.put("sets", exercise.sets());
        file.put("target", Amounts.write(exercise.target()));
        file.put("rest", exercise.restSeconds());
        file.put("tempo", exercise.tempo().text());
        if (exercise.sides() != Sides.BOTH) {
            file.put("sides", exercise.sides().key());
        }
        lines(file, exercise);
        if (!exercise.easier().isEmpty()) {
            file.put("easier", exercise.easier());
        }
        if (!exercise.harder().isEmpty()) {
            file.put("harder", exercise.harder());
        }
        // Left out it would be the figure of the same name, which may come with a later version.
        file.put("figure", exercise.figure().orElse(ExerciseReader.NO_FIGURE));
        return YamlText.of(file);
    }

    /** What is read of an exercise, in the language it is said in. */
    static String translation(Exercise said) {
        Map<String, Object> file = new LinkedHashMap<>();
        names(file, said);
        lines(file, said);
        return YamlText.of(file);
    }

    private static void names(Map<String, Object> file, Exercise exercise) {
        file.put("name", exercise.name());
        file.put("short", exercise.shortName());
        if (!exercise.aka().isEmpty()) {
            file.put("aka", exercise.aka());
        }
    }

    private static void lines(Map<String, Object> file, Exercise exercise) {
        file.put("setup", exercise.setup());
        file.put("cues", exercise.cues());
        file.put("breath", exercise.breath());
        file.put("mistakes", exercise.mistakes());
        file.put("stop", exercise.stop());
    }

    private static List<String> keys(Collection<? extends Keyed> words) {
        return words.stream().map(Keyed::key).toList();
    }
}
