package backboard.composer;

import static java.util.Comparator.comparing;

import backboard.training.Exercise;
import backboard.training.Level;
import backboard.training.Pattern;
import backboard.training.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Warm-ups that would do instead of one that is missing, too short or too long. Source: rules of the domain, session flow. */
final class WarmUps {

    /** Walk, then moving stretches; none of them needs more than a mat. Seconds. */
    private static final Map<String, Integer> MOVING = Map.of("cat-cow", 45, "arm-circles", 30);

    private static final String WALK = "brisk-walk";

    /** Below this a step of it is not worth the way, seconds. */
    private static final int SHORTEST_STEP = 30;

    private final List<Step> present;
    private final Map<String, Exercise> library;

    WarmUps(List<Step> present, Map<String, Exercise> library) {
        this.present = present;
        this.library = library;
    }

    /** The present one with as little change as will do, then the standard one. */
    Stream<List<Step>> all() {
        return Stream.of(walkedBefore(), shortened(), standard()).flatMap(Optional::stream);
    }

    private static int length(List<Step> steps) {
        return steps.stream().mapToInt(Step::seconds).sum();
    }

    private Optional<List<Step>> walkedBefore() {
        return present.isEmpty() ? Optional.empty() : walk().map(walk -> joined(walk, present));
    }

    /** Its longest step takes less. */
    private Optional<List<Step>> shortened() {
        int over = length(present) - Contents.LONGEST_WARM_UP;
        return present.stream()
                .max(comparing(Step::seconds))
                .filter(longest -> over > 0 && longest.seconds() - over >= SHORTEST_STEP)
                .map(longest -> present.stream()
                        .map(step -> step == longest ? new Step(step.exercise(), step.seconds() - over) : step)
                        .toList());
    }

    private Optional<List<Step>> standard() {
        List<Step> moving = MOVING.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .flatMap(step -> Optional.ofNullable(library.get(step.getKey())).stream()
                        .map(exercise -> new Step(exercise, step.getValue())))
                .toList();
        return walk().map(walk -> joined(walk, moving));
    }

    /** Five minutes of a walk, or in a library without one of its simplest cardio. */
    private Optional<Step> walk() {
        return Optional.ofNullable(library.get(WALK))
                .or(() -> library.values().stream()
                        .filter(exercise -> exercise.pattern() == Pattern.CARDIO && exercise.level() == Level.BEGINNER)
                        .min(Comparator.comparing((Exercise exercise) ->
                                        exercise.equipment().size())
                                .thenComparing(Exercise::id)))
                .map(exercise -> new Step(exercise, Contents.SHORTEST_WARM_UP));
    }

    private static List<Step> joined(Step first, List<Step> then) {
        List<Step> steps = new ArrayList<>(List.of(first));
        steps.addAll(then);
        return List.copyOf(steps);
    }
}
