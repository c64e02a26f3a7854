package backboard.training;

import java.util.OptionalInt;

/**
 * What a station does otherwise than its circuit and its exercise.
 *
 * @param work seconds, 5–600, in place of the circuit's
 * @param rest seconds after the work, 0–600, in place of the circuit's
 * @param superset whether the next station of the round follows without rest or transition
 */
public record Prescription(OptionalInt work, OptionalInt rest, Method method, boolean superset) {

    /** Nothing otherwise. */
    public static final Prescription STANDARD =
            new Prescription(OptionalInt.empty(), OptionalInt.empty(), Method.TIMED, false);

    public Prescription working(OptionalInt seconds) {
        return new Prescription(seconds, rest, method, superset);
    }

    public Prescription resting(OptionalInt seconds) {
        return new Prescription(work, seconds, method, superset);
    }

    public Prescription by(Method other) {
        return new Prescription(work, rest, other, superset);
    }

    public Prescription superset(boolean linked) {
        return new Prescription(work, rest, method, linked);
    }

    /** The same for another exercise: reps in sets become the other's own, and what is held for time has none. */
    Prescription doing(Exercise other) {
        if (other.mode() == Mode.TIME) {
            return by(Method.TIMED);
        }
        if (method instanceof Method.Reps) {
            return by(new Method.Reps(other.target()));
        }
        return method instanceof Method.DropSet ? by(new Method.DropSet(other.target())) : this;
    }
}
