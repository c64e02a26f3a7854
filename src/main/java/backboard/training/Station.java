package backboard.training;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * One place in a circuit.
 *
 * @param number 1–20, as painted on the floor
 * @param hard whether a completed set counts as a hard set when no effort was logged
 * @param cap most reps per interval; the member rests for what is left of it
 * @param effort RPE to aim for, such as {@code 7–8}, or empty
 * @param note how to do it here, or empty
 * @param easier exercise to swap to when this one is too hard today
 * @param harder exercise to swap to when this one is too easy today
 * @param sides how left and right share the interval
 */
public record Station(
        int number,
        Exercise exercise,
        boolean hard,
        OptionalInt cap,
        String effort,
        String note,
        Optional<Exercise> easier,
        Optional<Exercise> harder,
        Sides sides) {

    /** The same station with each exercise in other words. */
    public Station with(UnaryOperator<Exercise> words) {
        return new Station(
                number, words.apply(exercise), hard, cap, effort, note, easier.map(words), harder.map(words), sides);
    }
}
