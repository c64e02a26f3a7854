package backboard.coach;

import static java.util.Comparator.comparing;

import backboard.training.Exercise;
import backboard.training.Load;
import backboard.training.Muscle;
import backboard.training.Pattern;
import backboard.training.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one member can do instead: an easier or harder variation, or another exercise while the equipment is busy. */
public final class Substitutes {

    /** More than this nobody reads between two sets. */
    public static final int MOST = 3;

    /** There is always another mat. */
    private static final Set<String> NEVER_BUSY = Set.of("mat");

    /** Where a pattern has nothing else, the one that trains nearly the same. */
    private static final Map<Pattern, Pattern> NEAREST = Map.of(
            Pattern.VERTICAL_PULL, Pattern.HORIZONTAL_PULL,
            Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL,
            Pattern.HIP_HINGE, Pattern.SPINAL_EXTENSION,
            Pattern.SPINAL_EXTENSION, Pattern.HIP_HINGE,
            Pattern.CARRY, Pattern.ANTI_MOVEMENT);

    private Substitutes() {}

    /**
     * Easier variations, nearest first.
     *
     * @param exercises by id; a link to one that has left the library is passed over
     */
    public static List<Exercise> easier(Exercise exercise, Function<String, Optional<Exercise>> exercises) {
        return linked(exercise.easier(), exercises);
    }

    /**
     * Harder variations, nearest first.
     *
     * @param exercises by id; a link to one that has left the library is passed over
     */
    public static List<Exercise> harder(Exercise exercise, Function<String, Optional<Exercise>> exercises) {
        return linked(exercise.harder(), exercises);
    }

    private static List<Exercise> linked(List<String> ids, Function<String, Optional<Exercise>> exercises) {
        return ids.stream().map(exercises).flatMap(Optional::stream).toList();
    }

    /**
     * What to do while the exercise's equipment is busy: at most {@link #MOST}, best first. None needs what the exercise needs but a mat, or
     * is more than one level above it, and all share a region with it; with an accessory, which counts for none, a primary muscle. Those of
     * the same pattern come first, then those of the nearest one; among them those for just the same regions, with the most primary muscles
     * in common, counted alike, of the nearest level, and loaded alike. If there is none of all these, it is the easier and harder
     * variations.
     *
     * @param library all there is to choose from
     */
    public static List<Exercise> whileBusy(Exercise exercise, Collection<Exercise> library) {
        List<Exercise> free = library.stream()
                .filter(other -> !other.id().equals(exercise.id()))
                .filter(other -> other.equipment().stream().noneMatch(needs -> isBusy(needs, exercise)))
                .filter(other -> other.level().ordinal() <= exercise.level().ordinal() + 1)
                .sorted(closest(exercise))
                .toList();
        Pattern nearest = NEAREST.getOrDefault(exercise.pattern(), exercise.pattern());
        List<Exercise> alike = Stream.of(exercise.pattern(), nearest)
                .distinct()
                .flatMap(pattern -> free.stream().filter(other -> other.pattern() == pattern))
                .filter(other -> worksTheSame(exercise, other))
                .limit(MOST)
                .toList();
        return alike.isEmpty()
                ? free.stream()
                        .filter(other -> exercise.easier().contains(other.id())
                                || exercise.harder().contains(other.id()))
                        .limit(MOST)
                        .toList()
                : alike;
    }

    private static boolean worksTheSame(Exercise exercise, Exercise other) {
        return exercise.regions().isEmpty()
                ? commonMuscles(exercise, other) > 0
                : !shared(exercise, other).isEmpty();
    }

    private static boolean isBusy(String equipment, Exercise exercise) {
        return exercise.equipment().contains(equipment) && !NEVER_BUSY.contains(equipment);
    }

    private static Comparator<Exercise> closest(Exercise exercise) {
        return comparing((Exercise other) -> -shared(exercise, other).size())
                .thenComparing(other -> other.regions().size())
                .thenComparing(other -> -commonMuscles(exercise, other))
                .thenComparing(other -> other.mode() != exercise.mode())
                .thenComparing(other ->
                        Math.abs(other.level().ordinal() - exercise.level().ordinal()))
                .thenComparing(other -> isLoaded(other) != isLoaded(exercise))
                .thenComparing(Exercise::id);
    }

    private static Set<Region> shared(Exercise exercise, Exercise other) {
        Set<Region> both = EnumSet.noneOf(Region.class);
        both.addAll(exercise.regions());
        both.retainAll(other.regions());
        return both;
    }

    private static long commonMuscles(Exercise exercise, Exercise other) {
        return exercise.primary().stream()
                .filter((Muscle muscle) -> other.primary().contains(muscle))
                .count();
    }

    private static boolean isLoaded(Exercise exercise) {
        return exercise.load() == Load.BAND || exercise.takesWeight();
    }
}
