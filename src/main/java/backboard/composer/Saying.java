package backboard.composer;

import backboard.training.Muscle;
import backboard.training.Pattern;
import backboard.training.Region;
import backboard.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Parts of sentences, not yet in any language. */
final class Saying {

    private Saying() {}

    static Phrase region(Region region) {
        return Phrase.of("composer.region." + word(region));
    }

    static Phrase pattern(Pattern pattern) {
        return Phrase.of("composer.pattern." + word(pattern));
    }

    static Phrase muscle(Muscle muscle) {
        return Phrase.of("training.muscle." + word(muscle));
    }

    static Phrase weekday(LocalDate day) {
        return Phrase.of("composer.day." + word(day.getDayOfWeek()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@code 1, 2 and 3}.
     *
     * @param items at least one
     */
    static Object list(List<?> items) {
        Object most = items.get(0);
        for (int i = 1; i < items.size(); i++) {
            most = Phrase.of(i == items.size() - 1 ? "composer.and" : "composer.comma", most, items.get(i));
        }
        return most;
    }
}
