package backboard.training;

/** How left and right share a work interval. */
public enum Sides implements Keyed {
    /** Both sides work together. */
    BOTH("both"),
    /** One side first; the wall calls SWITCH at half time. */
    HALF("half"),
    /** Sides alternate from rep to rep; no call. */
    EACH_REP("each rep");

    private final String key;

    Sides(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
