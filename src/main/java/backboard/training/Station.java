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
 * @param prescription what it does otherwise than the circuit and the exercise
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
        Sides sides,
        Prescription prescription) {

    /** One that does everything as the circuit and the exercise have it. */
    public Station(
            int number,
            Exercise exercise,
            boolean hard,
            OptionalInt cap,
            String effort,
            String note,
            Optional<Exercise> easier,
            Optional<Exercise> harder,
            Sides sides) {
        this(number, exercise, hard, cap, effort, note, easier, harder, sides, Prescription.STANDARD);
    }

    /** A light station that does the exercise as the library has it. */
    public static Station of(int number, Exercise exercise) {
        return new Station(
                number,
                exercise,
                false,
                OptionalInt.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                exercise.sides());
    }

    /** The same station with each exercise in other words. */
    public Station with(UnaryOperator<Exercise> words) {
        return new Station(
                number,
                words.apply(exercise),
                hard,
                cap,
                effort,
                note,
                easier.map(words),
                harder.map(words),
                sides,
                prescription);
    }

    /** The same station at another place. */
    public Station at(int place) {
        return new Station(place, exercise, hard, cap, effort, note, easier, harder, sides, prescription);
    }

    /**
     * The same place with another exercise, which has neither the note nor the swaps of the one before, and is capped at its own most reps if
     * that one was capped.
     */
    public Station doing(Exercise other) {
        boolean capped = cap.isPresent() && other.mode() == Mode.REPS;
        return new Station(
                number,
                other,
                hard && other.pattern().isTraining(),
                capped ? OptionalInt.of(other.target().hi()) : OptionalInt.empty(),
                effort,
                "",
                Optional.empty(),
                Optional.empty(),
                other.sides(),
                prescription.doing(other));
    }

    /** The same station with at most so many reps per interval, at an RPE such as {@code 7–8}. */
    public Station limited(int reps, String rpe) {
        return new Station(
                number, exercise, hard, OptionalInt.of(reps), rpe, note, easier, harder, sides, prescription);
    }

    /** The same station with an easier exercise to swap to. */
    public Station offering(Exercise swap) {
        return new Station(number, exercise, hard, cap, effort, note, Optional.of(swap), harder, sides, prescription);
    }

    /** The same station, light or hard. */
    public Station marked(boolean asHard) {
        return new Station(number, exercise, asHard, cap, effort, note, easier, harder, sides, prescription);
    }

    /** The same station with its sides worked so. */
    public Station sided(Sides how) {
        return new Station(number, exercise, hard, cap, effort, note, easier, harder, how, prescription);
    }

    /** The same station with another prescription. */
    public Station prescribed(Prescription other) {
        return new Station(number, exercise, hard, cap, effort, note, easier, harder, sides, other);
    }

    /** The same station with another note, or none. */
    public Station noted(String text) {
        return new Station(number, exercise, hard, cap, effort, text, easier, harder, sides, prescription);
    }

    /** The most reps somebody may do in one interval, by the cap or by the method; empty if nobody says. */
    public OptionalInt mostReps() {
        OptionalInt method = prescription.method().most();
        return cap.isPresent() && method.isPresent()
                ? OptionalInt.of(Math.min(cap.getAsInt(), method.getAsInt()))
                : cap.isPresent() ? cap : method;
    }

    /**
     * Just how many reps this round has, where the method says one number; the cap is heeded.
     *
     * @param round 1-based
     */
    public OptionalInt repsOf(int round) {
        return prescription
                .method()
                .target(round)
                .filter(target -> target.lo() == target.hi())
                .map(target -> OptionalInt.of(aim(round).hi()))
                .orElse(OptionalInt.empty());
    }

    /**
     * The reps to aim for: the method's, else the exercise's up to the cap. Of an exercise that is held, seconds.
     *
     * @param round 1-based
     */
    public Target aim(int round) {
        Target aim = prescription.method().target(round).orElse(exercise.target());
        int most = cap.orElse(Integer.MAX_VALUE);
        return most >= aim.hi() || exercise.mode() == Mode.TIME ? aim : new Target(Math.min(aim.lo(), most), most);
    }
}
