package backboard.training;

/** What went wrong in a set; after either nothing harder is suggested. */
public enum Concern implements Keyed {
    /** Something hurt. */
    PAIN("pain"),
    /** The technique broke down. */
    FORM("form");

    private final String key;

    Concern(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
