package backboard.catalogue;

import backboard.kiosk.Catalogue.Entry;
import backboard.library.OwnAssets.Origin;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Level;
import backboard.training.Pattern;
import backboard.training.Region;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which exercises of the list are wanted; empty is any. */
record Filter(
        String search,
        Mark mark,
        Optional<Pattern> pattern,
        Optional<Region> region,
        Optional<Level> level,
        Optional<String> equipment) {

    static final Filter NONE =
            new Filter("", Mark.ALL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is special about an exercise. */
    enum Mark {
        ALL,
        OWN,
        CHANGED,
        UNTRANSLATED
    }

    Filter searching(String other) {
        return new Filter(other, mark, pattern, region, level, equipment);
    }

    /** @param foreign the language that has to be translated into */
    boolean wants(Entry entry, Language foreign) {
        Exercise exercise = entry.english();
        return switch (mark) {
                    case ALL -> true;
                    case OWN -> entry.origin() == Origin.OWN;
                    case CHANGED -> entry.origin() == Origin.CHANGED;
                    case UNTRANSLATED -> !entry.said().containsKey(foreign);
                }
                && pattern.map(exercise.pattern()::equals).orElse(true)
                && region.map(exercise.regions()::contains).orElse(true)
                && level.map(exercise.level()::equals).orElse(true)
                && equipment.map(exercise.equipment()::contains).orElse(true)
                && isFound(entry);
    }

    private boolean isFound(Entry entry) {
        String wanted = plain(search);
        return Stream.concat(Stream.of(entry.english()), entry.said().values().stream())
                .flatMap(exercise -> Stream.of(exercise.name(), exercise.shortName(), exercise.aka()))
                .anyMatch(name -> plain(name).contains(wanted));
    }

    /** Without accents, and without what is between words. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
