package backboard.kiosk;

import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Mode;
import backboard.training.Station;
import backboard.training.Timing;
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
     * The plan: as many reps as the work interval has room for at the exercise's tempo, inside its range and under the station's cap; for a
     * hold, the work interval itself. No weight: nobody knows it yet.
     */
    static Prefill plan(Exercise exercise, Optional<Station> station, Optional<Timing> timing) {
        if (exercise.mode() == Mode.TIME) {
            int seconds = timing.map(Timing::work).orElse(exercise.target().lo());
            return new Prefill(Effort.seconds(seconds, Optional.empty()), false);
        }
        int lo = exercise.target().lo();
        int hi = station.map(Station::cap)
                .orElse(OptionalInt.empty())
                .orElse(exercise.target().hi());
        int fits = timing.map(t -> exercise.tempo().repsIn(t.work()).orElse(hi)).orElse(lo);
        int reps = Math.min(Math.max(fits, Math.min(lo, hi)), hi);
        return new Prefill(Effort.reps(reps, Optional.empty()), false);
    }
}
