package backboard.editor;

import backboard.training.Exercise;
import backboard.training.Level;
import backboard.training.Pattern;
import backboard.training.Region;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Which exercises of the library are listed.
 *
 * @param typed every word of it begins a word of the name or of what else people call it; accents do not matter
 * @param equipment a word of the files
 */
record LibraryFilter(
        String typed,
        Optional<Region> region,
        Optional<Pattern> pattern,
        Optional<String> equipment,
        Optional<Level> level) {

    private static final java.util.regex.Pattern MARKS = java.util.regex.Pattern.compile("\\p{M}+");
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("[\\p{L}\\p{N}]+");

    static final LibraryFilter NONE =
            new LibraryFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    LibraryFilter typing(String text) {
        return new LibraryFilter(text, region, pattern, equipment, level);
    }

    LibraryFilter in(Region wanted) {
        return new LibraryFilter(typed, Optional.of(wanted), Optional.empty(), equipment, level);
    }

    LibraryFilter of(Pattern wanted) {
        return new LibraryFilter(typed, Optional.empty(), Optional.of(wanted), equipment, level);
    }

    LibraryFilter anywhere() {
        return new LibraryFilter(typed, Optional.empty(), Optional.empty(), equipment, level);
    }

    LibraryFilter with(Optional<String> wanted) {
        return new LibraryFilter(typed, region, pattern, wanted, level);
    }

    LibraryFilter at(Optional<Level> wanted) {
        return new LibraryFilter(typed, region, pattern, equipment, wanted);
    }

    /** Those that match, by name. */
    List<Exercise> of(Collection<Exercise> all, Locale locale) {
        Collator order = Collator.getInstance(locale);
        return all.stream()
                .filter(this::matches)
                .sorted(Comparator.comparing(Exercise::name, order))
                .toList();
    }

    private boolean matches(Exercise exercise) {
        return region.map(wanted -> exercise.regions().contains(wanted)).orElse(true)
                && pattern.map(wanted -> exercise.pattern() == wanted).orElse(true)
                && equipment
                        .map(wanted -> exercise.equipment().contains(wanted))
                        .orElse(true)
                && level.map(wanted -> exercise.level() == wanted).orElse(true)
                && isNamed(exercise);
    }

    private boolean isNamed(Exercise exercise) {
        List<String> names = words(exercise.name() + " " + exercise.aka());
        return words(typed).stream().allMatch(begin -> names.stream().anyMatch(name -> name.startsWith(begin)));
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.asList(WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toArray(String[]::new));
    }
}
