package backboard.kiosk;

import backboard.coach.Finding;
import backboard.coach.Ranges;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Mode;
import backboard.training.Weight;
import java.util.List;
import java.util.Optional;

/** Whether a set can have been done, and whether it is so unusual that its owner is to be asked first. */
final class Checks {

    private Checks() {}

    /** @throws Refusal unless the set is counted as its exercise is, in reps or in seconds */
    static Effort counted(Exercise exercise, Effort effort) {
        if ((exercise.mode() == Mode.TIME) != effort.seconds().isPresent()) {
            throw Refusal.of(exercise.mode() == Mode.TIME ? "in-seconds" : "in-reps");
        }
        return effort;
    }

    /**
     * Lets a set through that can have been done.
     *
     * @param setsToday its owner's sets of the exercise today, this one included
     * @throws Refusal if a number is outside what can have been done
     */
    static void refuse(Exercise exercise, Effort effort, int setsToday) {
        findings(exercise, effort, Optional.empty(), Optional.empty(), setsToday).stream()
                .filter(Finding::isRefusal)
                .findFirst()
                .ifPresent(finding -> {
                    throw Refusal.of(finding);
                });
    }

    /**
     * Whether the set page would ask about a set before it saves it; one that is refused is not asked about.
     *
     * @param heaviest its owner has lifted in the exercise
     * @param body what its owner weighs, if they have told
     * @param setsToday as in {@link #refuse}
     */
    static boolean isDoubtful(
            Exercise exercise, Effort effort, Optional<Weight> heaviest, Optional<Weight> body, int setsToday) {
        List<Finding> findings = findings(exercise, effort, heaviest, body, setsToday);
        return !findings.isEmpty() && findings.stream().noneMatch(Finding::isRefusal);
    }

    private static List<Finding> findings(
            Exercise exercise, Effort effort, Optional<Weight> heaviest, Optional<Weight> body, int setsToday) {
        return Ranges.check(exercise, exercise.target(), effort, heaviest, body, setsToday);
    }
}
