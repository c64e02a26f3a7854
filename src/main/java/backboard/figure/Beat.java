package backboard.figure;

/** The parts of a rep. */
public enum Beat {
    /** Lifting or pulling. */
    EFFORT,
    /** The pause at the squeezed end. */
    SQUEEZE,
    /** Lowering or returning. */
    RETURN,
    /** The pause at the stretched end. */
    STRETCH,
    /** There are no reps to time. */
    HOLD
}
