package backboard.export;

import backboard.library.Library;
import backboard.training.Exercise;
import backboard.training.Keyed;
import backboard.training.Region;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The exercises of the library, one row each, by id. A list in a cell is parted by commas, in the words and the order of the files. */
public final class ExercisesCsv {

    private static final List<String> HEADER =
            List.of("id", "name", "regions", "pattern", "primary", "secondary", "equipment", "level");

    private ExercisesCsv() {}

    /**
     * Replaces the target with the exercises of the library.
     *
     * @return how many exercises there are
     * @throws ExportException with a sentence for the user if the target cannot be written
     */
    public static long write(Library library, Path target) {
        return CsvFile.write(
                target, HEADER, file -> library.exercises().values().forEach(exercise -> file.accept(cells(exercise))));
    }

    private static List<String> cells(Exercise exercise) {
        return List.of(
                exercise.id(),
                exercise.name(),
                Region.describe(exercise.regions()),
                exercise.pattern().key(),
                words(exercise.primary()),
                words(exercise.secondary()),
                exercise.equipment().isEmpty() ? "none" : String.join(", ", exercise.equipment()),
                exercise.level().key());
    }

    private static String words(Collection<? extends Keyed> values) {
        return values.stream().map(Keyed::key).collect(Collectors.joining(", "));
    }
}
