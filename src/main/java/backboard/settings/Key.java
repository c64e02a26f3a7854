package backboard.settings;

import java.util.Locale;

/**
 * One key of the settings.
 *
 * @param name as written in the file, such as {@code sound.volume}
 * @param byDefault the value of a missing key, as it would be written
 * @param allowed the allowed values with their unit; fits after "must be"
 */
record Key<T>(String name, String byDefault, String allowed, Format<T> format) {

    /** Turns a written value into what it means. */
    interface Format<T> {
        T parse(String text) throws RefusedException;
    }

    /** Name of the environment variable that overrides the file. */
    String variable() {
        return "BACKBOARD_" + name.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Name of the system property that overrides both. */
    String property() {
        return "backboard." + name;
    }

    /** The meaning of a text that was accepted before, or of the default. */
    T value(String accepted) {
        try {
            return format.parse(accepted);
        } catch (RefusedException e) {
            throw new IllegalStateException(refusal(accepted, e), e);
        }
    }

    /** What to tell the person who wrote the text. */
    String refusal(String text, RefusedException e) {
        return name + " must be " + allowed + ", not " + PlainText.quoted(text)
                + (e.reason().isEmpty() ? "" : ": " + e.reason());
    }
}
