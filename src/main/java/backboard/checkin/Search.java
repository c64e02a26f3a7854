package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.words.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
                .map(guise -> new Entry(guise, Folded.words(guise.name())))
                .toList();
    }

    /** Those who match, in the order of the list; nobody while nothing is typed. */
    List<Guise> find(String query) {
        // The longest first, so that "a an" finds Anna A.
        List<String> words = Folded.words(query).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return words.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.matches(words))
                        .map(Entry::guise)
                        .toList();
    }
}
