package backboard.look;

/**
 * How surely a text must be read from the farthest station: the height of its capitals, as the visual angle they fill there.
 *
 * <p>Source: ISO 9241-303:2011 (and ISO 9241-3 before it) wants capitals of at least 16 minutes of arc for reading, prefers 20 to 22, and
 * lets text be smaller where reading it is incidental to the task. Such a text still needs 10: twice the 5 minutes that normal sight
 * (6/6) can just resolve, which holds only for high contrast; the wall's texts have 7:1 or more. The 20 of what must be read while moving
 * is in the same way twice what half of normal sight (6/12) can resolve, for those who leave their glasses in the locker.
 */
public enum Importance {
    /** Without it nobody knows what to do now and for how long; read at a glance while moving. */
    ESSENTIAL(20),
    /** Read in a rest, or standing still. */
    SUPPORTING(16),
    /** Nobody misses it while training. */
    INCIDENTAL(10);

    private final double arcMinutes;

    Importance(double arcMinutes) {
        this.arcMinutes = arcMinutes;
    }

    /** Least visual angle of a capital letter, in minutes of arc. */
    public double arcMinutes() {
        return arcMinutes;
    }
}
