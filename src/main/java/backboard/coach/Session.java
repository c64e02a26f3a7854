package backboard.coach;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import backboard.training.Exercise;
import backboard.training.LoggedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sets one member did of one exercise on one day.
 *
 * @param day in the gym's time zone
 * @param sets at least one, in the order in which they were done
 */
public record Session(LocalDate day, List<LoggedSet> sets) {

    /**
     * Cuts a log into sessions, newest first.
     *
     * @param sets of one member in one exercise, in any order
     */
    public static List<Session> of(List<LoggedSet> sets) {
        TreeMap<LocalDate, List<LoggedSet>> days = sets.stream()
                .sorted(comparing(LoggedSet::at))
                .collect(groupingBy(set -> set.local().toLocalDate(), TreeMap::new, toList()));
        return days.descendingMap().entrySet().stream()
                .map(day -> new Session(day.getKey(), day.getValue()))
                .toList();
    }

    /** When the last set was done. */
    public Instant end() {
        return sets.get(sets.size() - 1).at();
    }

    /**
     * The sets that count for progress: those at the weight most sets were done with, of two the heavier. So neither a ramp of lighter sets,
     * nor a drop set at the end, nor one heavy single hides the work between. Empty if no set can be compared, as where all weights are
     * blank.
     */
    public List<LoggedSet> working(Exercise exercise) {
        Map<Optional<Burden>, List<LoggedSet>> byBurden =
                sets.stream().collect(groupingBy(set -> Burden.of(exercise, set.effort())));
        return byBurden.entrySet().stream()
                .filter(group -> group.getKey().isPresent())
                .max(comparing((Map.Entry<Optional<Burden>, List<LoggedSet>> group) ->
                                group.getValue().size())
                        .thenComparing(group -> group.getKey().orElseThrow()))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }
}
