package backboard.coach;

import backboard.training.Exercise;
import backboard.training.LoggedSet;

/** The one place that decides whether a logged set counts as a hard one. Source: rules of the domain, coverage. */
public final class HardSet {

    /** At this RPE or more a set is hard; the same as three reps in reserve or fewer. */
    public static final double LEAST_RPE = 7;

    private HardSet() {}

    /** By how it felt, or if nobody said by whether its station was marked hard; never in mobility, cardio and accessory work. */
    public static boolean is(Exercise exercise, LoggedSet set) {
        boolean felt = set.effort().rpe().isPresent() ? set.effort().rpe().getAsDouble() >= LEAST_RPE : set.hard();
        return felt && exercise.pattern().isTraining();
    }
}
