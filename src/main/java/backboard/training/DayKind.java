package backboard.training;

/** What the gym does on a day. */
public enum DayKind implements Keyed {
    /** It has a circuit. */
    CIRCUIT("circuit"),
    /** It is open and the wall has no circuit. */
    OPEN_GYM("open gym"),
    /** Nobody is there: no classes, and the wall is dark. */
    CLOSED("closed"),
    /** What the settings and the files say for its weekday. */
    STANDARD("standard");

    private final String key;

    DayKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
