package backboard.coach;

import backboard.training.Exercise;
import backboard.training.Target;

/**
 * How an exercise is to be done in a session.
 *
 * @param sets planned working sets, 1 or more
 * @param range reps, or seconds where the exercise is timed
 */
public record Scheme(Exercise exercise, int sets, Target range, Pace pace) {

    /** @throws IllegalArgumentException without a set */
    public Scheme {
        if (sets < 1) {
            throw new IllegalArgumentException("a session has at least one set, not " + sets);
        }
    }

    /** As the library plans it. */
    public static Scheme of(Exercise exercise) {
        return new Scheme(exercise, exercise.sets(), exercise.target(), Pace.STANDARD);
    }
}
