package backboard.checkin;

import backboard.kiosk.Guise;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds people by the first letters of any part of the name they are shown by; the names they hide are not known here. */
final class Search {

    static final Search NOBODY = new Search(List.of());

    private final List<Entry> entries;

    private record Entry(Guise guise, List<String> parts) {

        /** Every word of the query begins another part of the name, in any order, or the query is the number. */
        boolean matches(List<String> query) {
            if (query.size() == 1 && guise.number().isPresent()) {
                if (query.get(0).equals(String.valueOf(guise.number().getAsInt()))) {
                    return true;
                }
            }
            List<String> free = new ArrayList<>(parts);
            return query.stream().allMatch(word -> take(free, word));
        }

        private static boolean take(List<String> free, String word) {
            return free.stream()
                    .filter(part -> part.startsWith(word))
                    .findFirst()
                    .map(free::remove)
                    .isPresent();
        }
    }

    Search(List<Guise> listed) {
        entries = listed.stream()
                .filter(Guise::isListed)
                .map(guise -> new Entry(guise, words(guise.name())))
                .toList();
    }

    /** Those who match, in the order of the list; nobody while nothing is typed. */
    List<Guise> find(String query) {
        // The longest first, so that "a an" finds Anna A.
        List<String> words = words(query).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return words.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.matches(words))
                        .map(Entry::guise)
                        .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(folded(text).split("[\\s\\-'’.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** In small letters without accents: {@code lukasz} for Łukasz, {@code strasse} for Straße. */
    static String folded(String text) {
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
