package backboard.library;

import backboard.training.Exercise;
import java.util.List;

/**
 * An exercise with the places of its links, for checks across files.
 *
 * @param easier ids and their lines, as in {@link Exercise#easier}
 * @param harder ids and their lines, as in {@link Exercise#harder}
 */
record ExerciseFile(AssetFile file, Exercise exercise, List<Word> easier, List<Word> harder) {}
