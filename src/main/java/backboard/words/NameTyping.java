package backboard.words;

import java.util.Locale;

/** How a name grows and shrinks while it is typed. */
public final class NameTyping {

    private static final String JOINERS = " -'’.";

    private NameTyping() {}

    /** A name with one more character. A word begins with a capital; what cannot be part of a name changes nothing. */
    public static String typed(String name, int character, int longest) {
        boolean joiner = JOINERS.indexOf(character) >= 0;
        boolean wordBegins = name.isEmpty() || JOINERS.indexOf(name.codePointBefore(name.length())) >= 0;
        boolean full = name.codePointCount(0, name.length()) == longest;
        if (full || (joiner ? wordBegins : !Character.isLetterOrDigit(character))) {
            return name;
        }
        String letter = Character.toString(character);
        if (wordBegins) {
            // Capitals of more than one letter, such as that of ß, would be another name.
            String capital = letter.toUpperCase(Locale.ROOT);
            return name + (capital.codePointCount(0, capital.length()) == 1 ? capital : letter);
        }
        return name + (character == 'İ' ? "i" : letter);
    }

    /** A name without its last character. */
    public static String shorter(String name) {
        return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(name.length(), -1));
    }
}
