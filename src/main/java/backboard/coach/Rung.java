package backboard.coach;

import backboard.training.Effort;
import backboard.training.Weight;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A next load, heavier or lighter.
 *
 * @param load for any number of reps
 * @param percent change of the load, where the whole of it is known
 * @param bolder a heavier choice, if any
 */
record Rung(Effort load, Why why, OptionalDouble percent, Optional<Weight> bolder) {

    static Rung of(Effort load, Why why) {
        return new Rung(load, why, OptionalDouble.empty(), Optional.empty());
    }
}
