package backboard.library;

import java.util.Arrays;

/** The name of an exercise for a cell of the station strip. */
final class ShortName {

    private ShortName() {}

    /** The field {@code short}; where it is left out, the name, which then has to fit. */
    static String read(Fields fields, String name) {
        if (!fields.has("short")) {
            if (name.length() > Limits.SHORT_NAME || hasLongWord(name)) {
                fields.wrong(
                        "name",
                        "'name' does not fit a cell of the station strip; add the field 'short' with at most "
                                + Limits.SHORT_NAME + " characters and no word over " + Limits.SHORT_NAME_WORD);
            }
            return name;
        }
        String text = fields.text("short", Limits.SHORT_NAME);
        if (hasLongWord(text)) {
            fields.wrong(
                    "short",
                    "'short' has a word over " + Limits.SHORT_NAME_WORD
                            + " characters, which does not fit a cell of the station strip; shorten it");
        }
        return text;
    }

    private static boolean hasLongWord(String text) {
        return Arrays.stream(text.split(" ")).anyMatch(word -> word.length() > Limits.SHORT_NAME_WORD);
    }
}
