package backboard.training;

/** Which half of a per-side interval is running. */
public enum Side {
    FIRST,
    SECOND
}
