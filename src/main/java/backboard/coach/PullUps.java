package backboard.coach;

import backboard.training.Exercise;
import backboard.training.Level;
import backboard.training.Load;
import backboard.training.Pattern;

/** Vertical pulls that lift the whole body. */
final class PullUps {

    private static final String BAR = "pull-up bar";

    private PullUps() {}

    /** Of every kind, with help or with a weight on a belt. */
    static boolean is(Exercise exercise) {
        return exercise.pattern() == Pattern.VERTICAL_PULL
                && (exercise.load() == Load.BODY_WEIGHT || exercise.equipment().contains(BAR));
    }

    /** Without help and through the whole way. A beginner's kind is a way to the pull-up: a band or a machine helps, or it is only lowered. */
    static boolean isWhole(Exercise exercise) {
        return is(exercise) && exercise.level() != Level.BEGINNER;
    }
}
