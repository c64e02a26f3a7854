package backboard.staff;

import backboard.kiosk.MemberFile;
import backboard.words.Folded;
import java.util.List;
import java.util.stream.Stream;

/** Finds members by the first letters of any part of their names or of what they are shown by, or the first digits of their number. */
final class MemberSearch {

    private final List<Entry> entries;

    private record Entry(MemberFile file, List<String> parts) {

        boolean matches(List<String> query) {
            return query.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
        }
    }

    /** @param files by name */
    MemberSearch(List<MemberFile> files) {
        entries = files.stream().map(file -> new Entry(file, parts(file))).toList();
    }

    private static List<String> parts(MemberFile file) {
        Stream<String> number = file.number().stream().mapToObj(String::valueOf);
        return Stream.concat(number, Folded.words(file.fullName() + " " + file.shown()).stream())
                .toList();
    }

    /** In the order of the names; everybody while nothing is typed. */
    List<MemberFile> find(String query) {
        List<String> words = Folded.words(query);
        return entries.stream()
                .filter(entry -> entry.matches(words))
                .map(Entry::file)
                .toList();
    }
}
