package backboard.kiosk;

import backboard.training.Exercise;
import backboard.training.Language;

/** Says an exercise in a language other than the gym's. */
@FunctionalInterface
public interface Translations {

    /** Where there is nothing but the gym's language. */
    Translations NONE = (language, exercise) -> exercise;

    /** The same exercise in a language. */
    Exercise in(Language language, Exercise exercise);
}
