package backboard.kiosk;

import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Station;
import backboard.training.Target;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a set form starts with.
 *
 * @param fromLastSet whether it is the member's last set of the exercise; otherwise it is the plan
 */
public record Prefill(Effort effort, boolean fromLastSet) {

    /** The last set, its weight as it was typed. */
    static Prefill last(Effort last) {
        return new Prefill(last.plain(), true);
    }

    /**
     * The plan: as many reps as the work interval has room for at the exercise's tempo, inside the range that its station aims for in this
     * round; with as many reps as possible, just those; for a hold, the work interval itself. No weight: nobody knows it yet.
     *
     * @param station whose own exercise it is
     * @param work seconds of the interval
     * @param round 1-based
     */
    static Prefill plan(Exercise exercise, Optional<Station> station, OptionalInt work, int round) {
        if (exercise.mode() == Mode.TIME) {
            int seconds = work.orElse(exercise.target().lo());
            return new Prefill(Effort.seconds(seconds, Optional.empty()), false);
        }
        Target aim = station.map(at -> at.aim(round)).orElse(exercise.target());
        boolean asManyAsPossible = station.filter(
                        at -> at.prescription().method().equals(Method.AMRAP))
                .isPresent();
        int most = asManyAsPossible
                ? station.map(Station::cap).orElse(OptionalInt.empty()).orElse(Effort.MOST_REPS)
                : aim.hi();
        int fits = work.isPresent() ? exercise.tempo().repsIn(work.getAsInt()).orElse(aim.hi()) : aim.lo();
        int reps = Math.min(Math.max(fits, asManyAsPossible ? 1 : aim.lo()), most);
        return new Prefill(Effort.reps(reps, Optional.empty()), false);
    }
}
