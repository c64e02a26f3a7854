package backboard.checkin;

import backboard.training.Exercise;
import backboard.training.Pattern;
import java.util.Set;

/** What the set page asks about the load of an exercise. */
enum LoadKind {
    /** A weight. */
    WEIGHT,
    /** What is added to the body weight, or taken off it. */
    BODY,
    /** How strong the band is. */
    BAND,
    NONE;

    private static final Set<Pattern> PULLS = Set.of(Pattern.VERTICAL_PULL, Pattern.HORIZONTAL_PULL);
    /** Movements that a belt, a vest or a machine makes harder or easier. */
    private static final Set<Pattern> LOADABLE =
            Set.of(Pattern.VERTICAL_PULL, Pattern.HORIZONTAL_PULL, Pattern.HIP_HINGE, Pattern.SPINAL_EXTENSION);

    static LoadKind of(Exercise exercise) {
        return switch (exercise.load()) {
            case TOTAL, PER_HAND -> WEIGHT;
            case BODY_WEIGHT -> LOADABLE.contains(exercise.pattern()) ? BODY : NONE;
            case BAND -> BAND;
            case NONE -> NONE;
        };
    }

    /** Whether a band may help. */
    static boolean isHelpedByBand(Exercise exercise) {
        return of(exercise) == BODY && PULLS.contains(exercise.pattern());
    }
}
