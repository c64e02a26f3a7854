package backboard.kiosk;

import backboard.coach.Field;
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
        findings(exercise, effort, Optional.empty(), setsToday).stream()
                .filter(Finding::isRefusal)
                .findFirst()
                .ifPresent(finding -> {
                    throw Refusal.of(finding);
                });
    }

    /**
     * What the owner of a set that is logged with one tap is to be asked first; nothing if it is refused. The same numbers again are no
     * news: they are asked about only where something else has changed. The reps of a plan are the coach's.
     *
     * @param prefill the set
     * @param body what its owner weighs, if they have told since their last set of the exercise
     * @param setsToday as in {@link #refuse}
     */
    static Optional<Finding> doubt(Exercise exercise, Prefill prefill, Optional<Weight> body, int setsToday) {
        List<Finding> findings = findings(exercise, prefill.effort(), body, setsToday);
        return findings.stream().anyMatch(Finding::isRefusal)
                ? Optional.empty()
                : findings.stream()
                        .filter(finding -> isNews(finding) || !prefill.fromLastSet() && finding.field() != Field.REPS)
                        .findFirst();
    }

    private static boolean isNews(Finding finding) {
        return finding.field() == Field.SETS || finding.kind() == Finding.Kind.ABOVE_BODY_WEIGHT;
    }

    /** Nothing is said here of the owner's best: a set that is not that of last time has no weight. */
    private static List<Finding> findings(Exercise exercise, Effort effort, Optional<Weight> body, int setsToday) {
        return Ranges.check(exercise, exercise.target(), effort, Optional.empty(), body, setsToday);
    }
}
