package backboard.catalogue;

import backboard.kiosk.Catalogue.Entry;
import backboard.library.OwnAssets.Origin;
import backboard.training.Exercise;
import backboard.training.ExerciseBuilder;
import backboard.training.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An exercise while it is changed, in all its languages. UI thread. */
final class Draft {

    private final Optional<Entry> from;
    private final Map<Language, Exercise> said = new EnumMap<>(Language.class);

    private Draft(Optional<Entry> from, Entry begin) {
        this.from = from;
        for (Language language : Language.values()) {
            said.put(language, language == Language.ENGLISH ? begin.english() : begin.in(language));
        }
    }

    static Draft of(Entry entry) {
        return new Draft(Optional.of(entry), entry);
    }

    /** A new one that begins as a copy. */
    static Draft like(Exercise begin) {
        return new Draft(Optional.empty(), new Entry(begin, Map.of(), Origin.OWN));
    }

    boolean isNew() {
        return from.isEmpty();
    }

    Origin origin() {
        return from.map(Entry::origin).orElse(Origin.OWN);
    }

    Exercise english() {
        return in(Language.ENGLISH);
    }

    Exercise in(Language language) {
        Exercise exercise = said.get(language);
        if (exercise == null) {
            throw new IllegalStateException("nothing in " + language);
        }
        return exercise;
    }

    /** In all languages but English. */
    Map<Language, Exercise> said() {
        Map<Language, Exercise> others = new EnumMap<>(said);
        others.remove(Language.ENGLISH);
        return others;
    }

    boolean isChanged() {
        return from.isEmpty()
                || !from.get().english().equals(english())
                || Language.translations().stream()
                        .anyMatch(language -> !from.get().in(language).isSaidLike(in(language)));
    }

    /** Changes what is not a text. */
    void change(UnaryOperator<ExerciseBuilder> change) {
        said.replaceAll((language, exercise) ->
                change.apply(ExerciseBuilder.of(exercise)).build());
    }

    /**
     * Writes a text. What was not translated yet goes along, and so does the translation of an English text: it would say what the text said
     * before, so it is marked as missing instead. A line comes and goes in all languages.
     */
    void write(Language in, TextField field, String text) {
        String before = field.in(in(in));
        if (text.equals(before)) {
            return;
        }
        boolean everywhere = before.isEmpty() || text.isEmpty() || in == Language.ENGLISH;
        said.replaceAll((language, exercise) ->
                language == in || everywhere || field.in(exercise).equals(before)
                        ? field.with(exercise, text)
                        : exercise);
    }

    /** Whether a language says this in its own words. */
    boolean isSaid(Language language, TextField field) {
        return language == Language.ENGLISH || !field.in(in(language)).equals(field.in(english()));
    }
}
