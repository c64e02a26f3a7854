package backboard.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names as they are searched for: people type no accents. */
public final class Folded {

    private Folded() {}

    /** The folded parts of a name, without what joins them. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split("[\\s\\-'’.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** In small letters without accents: {@code lukasz} for Łukasz, {@code strasse} for Straße. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        apart.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(character -> plain.append(unbarred(character)));
        return plain.toString();
    }

    /** Letters whose bar or bow is not a mark that can be taken off. */
    private static String unbarred(int letter) {
        return switch (letter) {
            case 'æ' -> "ae";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ß' -> "ss";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }
}
