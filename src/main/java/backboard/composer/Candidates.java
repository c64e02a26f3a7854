package backboard.composer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import backboard.coach.Substitutes;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Load;
import backboard.training.Method;
import backboard.training.Station;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The changes worth trying for a remark, the smallest first; {@link Mends} finds out which of them settle it. */
final class Candidates {

    private final Circuit circuit;
    private final Remark remark;
    private final Map<String, Exercise> library;

    Candidates(Circuit circuit, Remark remark, Collection<Exercise> library) {
        this.circuit = circuit;
        this.remark = remark;
        this.library = library.stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
    }

    Stream<Mend> all() {
        return switch (remark.code()) {
            case DAY_REGION, DAY_PATTERN -> fill();
            case DAY_SIZE -> circuit.stations().size() < Contents.FEWEST_STATIONS ? inserts() : removals();
            case DAY_ADJ, DAY_GRIP, DAY_LOWBACK ->
                Stream.of(swaps(), inserts(), replacements(remark.stations().stream()))
                        .flatMap(changes -> changes);
            case DAY_ORDER -> swaps();
            case DAY_LEVEL -> easier();
            case DAY_METHOD, DAY_STRAIGHT -> Stream.concat(straight(), unlinked());
            case DAY_MAX -> limits();
            case DAY_EQUIP -> elsewhere();
            case DAY_WARM -> new WarmUps(circuit.warmUp(), library).all().map(Mend.WarmUp::new);
            case WEEK_FREQ, WEEK_SETS, WEEK_RATIO, WEEK_REST, WEEK_PUSH, RECOVERY_48H -> Stream.empty();
        };
    }

    /** In a small circuit one station more, in another one in place of a light one. */
    private Stream<Mend> fill() {
        return circuit.stations().size() < Contents.FEWEST_STATIONS
                ? Stream.concat(inserts(), replacements(lightFirst()))
                : Stream.concat(replacements(lightFirst()), inserts());
    }

    private Stream<Mend> swaps() {
        int size = circuit.stations().size();
        return remark.stations().stream()
                .flatMap(one -> IntStream.rangeClosed(1, size)
                        .filter(other -> other != one)
                        .mapToObj(other -> new Mend.Swap(Math.min(one, other), Math.max(one, other))))
                .distinct()
                .sorted(comparingInt(swap -> swap.second() - swap.first()))
                .map(swap -> swap);
    }

    private Stream<Mend> replacements(Stream<Integer> places) {
        List<Integer> all = places.toList();
        return simple().flatMap(exercise -> all.stream().map(place -> new Mend.Replace(place, exercise)));
    }

    private Stream<Mend> inserts() {
        int size = circuit.stations().size();
        return size >= Circuit.MOST_STATIONS
                ? Stream.empty()
                : simple().flatMap(exercise -> IntStream.rangeClosed(1, size + 1)
                        .mapToObj(place -> new Mend.Insert(size + 2 - place, exercise)));
    }

    private Stream<Mend> removals() {
        return lightFirst().map(Mend.Remove::new);
    }

    /** From the end of the circuit, where least depends on a station. */
    private Stream<Integer> lightFirst() {
        List<Station> stations = circuit.stations();
        return IntStream.range(0, stations.size())
                .map(i -> stations.size() - i)
                .boxed()
                .sorted(comparing(place -> stations.get(place - 1).hard()));
    }

    /** Training for everybody of the circuit's level that is not in it yet, what needs least first. */
    private Stream<Exercise> simple() {
        Set<String> taken = circuit.stations().stream()
                .map(station -> station.exercise().id())
                .collect(Collectors.toSet());
        return library.values().stream()
                .filter(exercise -> exercise.pattern().isTraining() && !taken.contains(exercise.id()))
                .filter(this::suits)
                .sorted(comparing(
                                (Exercise exercise) -> Traits.machines(exercise).size())
                        .thenComparing(exercise -> exercise.load() != Load.BODY_WEIGHT)
                        .thenComparing(exercise -> exercise.equipment().size())
                        .thenComparing(Exercise::level)
                        .thenComparing(Exercise::id));
    }

    private boolean suits(Exercise exercise) {
        return exercise.level().compareTo(circuit.level()) <= 0;
    }

    private Exercise exerciseAt(int place) {
        return circuit.stations().get(place - 1).exercise();
    }

    private Stream<Mend> easier() {
        return remark.stations().stream()
                .flatMap(place -> Stream.concat(
                        easierThan(exerciseAt(place)).map(easier -> new Mend.Offer(place, easier)),
                        Substitutes.whileBusy(exerciseAt(place), library.values()).stream()
                                .filter(this::suits)
                                .map(other -> new Mend.Replace(place, other))));
    }

    /** Easier ones of the circuit's level, nearest first, also over several steps. */
    private Stream<Exercise> easierThan(Exercise exercise) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(exercise.easier());
        while (!open.isEmpty()) {
            String id = open.remove();
            if (seen.add(id)) {
                Optional.ofNullable(library.get(id)).ifPresent(found -> open.addAll(found.easier()));
            }
        }
        return seen.stream().map(library::get).flatMap(Stream::ofNullable).filter(this::suits);
    }

    private Stream<Mend> limits() {
        return remark.stations().stream().flatMap(place -> {
            OptionalInt most = Traits.cap(exerciseAt(place));
            int now = circuit.stations().get(place - 1).cap().orElse(Integer.MAX_VALUE);
            return most.stream().mapToObj(cap -> new Mend.Limit(place, Math.min(now, cap), StationChecks.EFFORT));
        });
    }

    /** In straight sets: of a drop set the same reps, of a pyramid those of the exercise. */
    private Stream<Mend> straight() {
        return remark.stations().stream().flatMap(place -> {
            Method method = circuit.stations().get(place - 1).prescription().method();
            boolean drops = method instanceof Method.DropSet;
            return drops || method instanceof Method.Pyramid
                    ? Stream.of(new Mend.Straight(
                            place,
                            drops
                                    ? method.target(1).orElseThrow()
                                    : exerciseAt(place).target()))
                    : Stream.empty();
        });
    }

    private Stream<Mend> unlinked() {
        return remark.stations().stream().filter(circuit::isLinked).map(Mend.Unlink::new);
    }

    /** The later station gives way, to what trains most alike. */
    private Stream<Mend> elsewhere() {
        List<Integer> later = remark.stations().stream()
                .sorted(comparing((Integer place) -> -place))
                .toList();
        Stream<Mend> alike = later.stream()
                .flatMap(place -> Substitutes.whileBusy(exerciseAt(place), library.values()).stream()
                        .filter(this::suits)
                        .map(other -> new Mend.Replace(place, other)));
        return Stream.concat(alike, replacements(later.stream()));
    }
}
