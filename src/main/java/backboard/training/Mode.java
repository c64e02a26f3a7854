package backboard.training;

/** What a set of an exercise is counted in. */
public enum Mode implements Keyed {
    /** Repetitions. */
    REPS("reps"),
    /** Seconds held or kept going. */
    TIME("time");

    private final String key;

    Mode(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
