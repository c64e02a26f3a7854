package backboard.library;

import backboard.training.Tip;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What translations may be of.
 *
 * @param layers the lowest first
 * @param exercises by id, also those with mistakes
 * @param circuits by id, also those with mistakes
 * @param lines in use, also those that are not shown
 * @param tips by text; also those that were replaced or are not shown
 * @param allTips whether there are no others, in a file with a mistake
 * @param equipmentElsewhere whether a word that no exercise of the library has can be in a file that was replaced or has a mistake
 */
record Originals(
        List<AssetSource> layers,
        Map<String, Reach> exercises,
        Map<String, Reach> circuits,
        List<Tip> lines,
        Map<String, Tip> tips,
        boolean allTips,
        Predicate<String> equipmentElsewhere) {}
