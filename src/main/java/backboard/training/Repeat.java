package backboard.training;

/** Which days a plan is for. */
public enum Repeat implements Keyed {
    /** That day alone. */
    ONCE("once"),
    /** That day and the same weekday of every later week, until another plan for one of them. */
    WEEKLY("weekly");

    private final String key;

    Repeat(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
