package backboard.kiosk;

import backboard.figure.Figure;
import backboard.library.OwnAssets.Origin;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Tip;
import java.util.List;
import java.util.Map;

/**
 * All that the gym's files say of exercises and tips, for those who change it. Immutable.
 *
 * @param exercises by their name in the gym's language
 * @param figures by the id that exercises name
 * @param tips in English, also those that are not shown
 * @param tipsSaid what each language that is not English says for a tip, by the English text
 */
public record Catalogue(
        List<Entry> exercises,
        Map<String, Figure> figures,
        List<Tip> tips,
        Map<Language, Map<String, String>> tipsSaid) {

    /**
     * An exercise.
     *
     * @param said in the languages that have words for it and are not English
     */
    public record Entry(Exercise english, Map<Language, Exercise> said, Origin origin) {

        /** In a language, or else in English. */
        public Exercise in(Language language) {
            return said.getOrDefault(language, english);
        }
    }
}
