package backboard.kiosk;

import backboard.library.Library;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;

/** Says what the gym's library holds in a language other than the gym's. */
public interface Translations {

    /** Where there is nothing but the gym's language. */
    Translations NONE = new Translations() {
        @Override
        public Exercise in(Language language, Exercise exercise) {
            return exercise;
        }

        @Override
        public Circuit in(Language language, Circuit circuit) {
            return circuit;
        }
    };

    /** The same exercise in a language. */
    Exercise in(Language language, Exercise exercise);

    /** The same circuit in a language, with its stations. */
    Circuit in(Language language, Circuit circuit);

    /** @param library in the gym's language */
    static Translations of(Library library) {
        return new Translations() {
            @Override
            public Exercise in(Language language, Exercise exercise) {
                return library.in(language, exercise);
            }

            @Override
            public Circuit in(Language language, Circuit circuit) {
                return library.in(language, circuit);
            }
        };
    }
}
