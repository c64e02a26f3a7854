package backboard.coach;

import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Weight;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Which records a set sets. A tie is none. A record needs something to beat from an earlier day: on the first day with an exercise, or with
 * a load, everything would be a record. Computed from the log as it stands, so that an undone or corrected set counts no longer.
 */
public final class Records {

    /** Sums of the same weights in another order differ by less. */
    private static final double TIE = 1e-6;

    private final Exercise exercise;
    private final LoggedSet set;
    private final List<LoggedSet> earlier;
    private final Optional<Weight> body;

    private Records(Exercise exercise, LoggedSet set, List<LoggedSet> earlier, Optional<Weight> body) {
        this.exercise = exercise;
        this.set = set;
        this.earlier = earlier;
        this.body = body;
    }

    /**
     * The records this set sets, in the order of {@link Benchmark}.
     *
     * @param set of the member, in the exercise
     * @param standing the member's sets in the exercise as they stand; with or without the set itself, later ones are passed over
     * @param body the member's weight, if it is known and the member agreed to its use
     */
    public static List<NewRecord> setBy(
            Exercise exercise, LoggedSet set, List<LoggedSet> standing, Optional<Weight> body) {
        List<LoggedSet> earlier = standing.stream()
                .filter(other -> !other.id().equals(set.id()) && !other.at().isAfter(set.at()))
                .toList();
        return new Records(exercise, set, earlier, body).find();
    }

    private List<NewRecord> find() {
        return Arrays.stream(Benchmark.values())
                .map(benchmark -> benchmark == Benchmark.SESSION_VOLUME ? volume() : single(benchmark))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<NewRecord> single(Benchmark benchmark) {
        OptionalDouble value = benchmark.worth(exercise, set.effort(), body);
        List<LoggedSet> rivals = earlier.stream()
                .filter(other -> benchmark != Benchmark.MOST_REPS || isSameLoad(other))
                .filter(other -> benchmark.worth(exercise, other.effort(), body).isPresent())
                .toList();
        boolean hasHistory = rivals.stream().anyMatch(other -> !day(other).equals(day(set)));
        if (value.isEmpty() || !hasHistory) {
            return Optional.empty();
        }
        double before = best(
                rivals, rival -> benchmark.worth(exercise, rival.effort(), body).orElseThrow());
        return value.getAsDouble() > before + TIE
                ? Optional.of(new NewRecord(benchmark, value.getAsDouble(), before))
                : Optional.empty();
    }

    private boolean isSameLoad(LoggedSet other) {
        return Burden.of(exercise, other.effort()).equals(Burden.of(exercise, set.effort()));
    }

    /** Set by the one set that lifts the day above all earlier days. */
    private Optional<NewRecord> volume() {
        Map<LocalDate, Double> days = earlier.stream()
                .collect(Collectors.groupingBy(Records::day, Collectors.summingDouble(LoggedSet::volumeKg)));
        double today = Optional.ofNullable(days.remove(day(set))).orElse(0.0);
        double before = best(days.values(), Double::doubleValue);
        double value = today + set.volumeKg();
        return before > 0 && today <= before + TIE && value > before + TIE
                ? Optional.of(new NewRecord(Benchmark.SESSION_VOLUME, value, before))
                : Optional.empty();
    }

    private static <T> double best(Collection<T> of, ToDoubleFunction<T> worth) {
        return of.stream().mapToDouble(worth).max().orElse(0);
    }

    private static LocalDate day(LoggedSet set) {
        return set.local().toLocalDate();
    }
}
