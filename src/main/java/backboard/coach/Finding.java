package backboard.coach;

/**
 * What is wrong or unusual about a number, as data for its sentence.
 *
 * @param value as it was typed
 * @param bounds those it is outside of; weights in the unit the value was typed in
 */
public record Finding(Field field, Kind kind, double value, Bounds bounds) {

    /** Why a value was found. */
    public enum Kind {
        /** Refused: outside the range. */
        OUT_OF_RANGE,
        /** Refused: not a multiple of the step. */
        OFF_STEP,
        /** More, or fewer, than is usual. */
        UNUSUAL,
        /** More than twice the reps that were aimed for. */
        ABOVE_AIM,
        /** More than a tenth above the member's best. */
        ABOVE_BEST,
        /** More help than the member weighs. */
        ABOVE_BODY_WEIGHT
    }

    /** Whether the value cannot be taken; otherwise it is asked about once and taken if the person says so. */
    public boolean isRefusal() {
        return kind == Kind.OUT_OF_RANGE || kind == Kind.OFF_STEP;
    }
}
