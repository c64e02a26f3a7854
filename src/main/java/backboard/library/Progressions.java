package backboard.library;

import backboard.files.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds circles in the links to easier or harder exercises, which would send a member round and round. */
final class Progressions {

    private final SortedMap<String, ExerciseFile> files;
    private final String field;
    private final Function<ExerciseFile, List<Word>> links;
    private final Problems problems;
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    private Progressions(
            SortedMap<String, ExerciseFile> files,
            String field,
            Function<ExerciseFile, List<Word>> links,
            Problems problems) {
        this.files = files;
        this.field = field;
        this.links = links;
        this.problems = problems;
    }

    static void check(SortedMap<String, ExerciseFile> files, Problems problems) {
        new Progressions(files, "easier", ExerciseFile::easier, problems).walkAll();
        new Progressions(files, "harder", ExerciseFile::harder, problems).walkAll();
    }

    private void walkAll() {
        files.keySet().forEach(this::walk);
    }

    private void walk(String id) {
        if (path.contains(id)) {
            tell(path.subList(path.indexOf(id), path.size()).stream()
                    .map(this::file)
                    .toList());
        } else if (files.containsKey(id) && done.add(id)) {
            path.add(id);
            links.apply(file(id)).forEach(link -> walk(link.text()));
            path.remove(path.size() - 1);
        }
    }

    private ExerciseFile file(String id) {
        return Objects.requireNonNull(files.get(id));
    }

    private void tell(List<ExerciseFile> circle) {
        // The link to blame is in the highest layer, which is the gym's file and not the shipped one; in one layer the
        // link that closed it.
        int blamed = circle.size() - 1;
        for (int at = 0; at < circle.size(); at++) {
            if (circle.get(at).file().layer() > circle.get(blamed).file().layer()) {
                blamed = at;
            }
        }
        ExerciseFile from = circle.get(blamed);
        String to = circle.get((blamed + 1) % circle.size()).file().id();
        int line = links.apply(from).stream()
                .filter(link -> link.text().equals(to))
                .mapToInt(Word::line)
                .findFirst()
                .orElse(0);
        String way = circle.stream().map(file -> file.file().id()).collect(Collectors.joining(" → ", "", " → "));
        problems.add(
                from.file().shown(),
                line,
                "'" + field + "' goes round in a circle, " + way
                        + circle.get(0).file().id() + "; delete one of these links");
    }
}
