package backboard.training;

/** What staff can do to a running class. */
public enum Control implements Keyed {
    PAUSE("pause"),
    RESUME("resume"),
    SKIP("skip"),
    BACK("back"),
    EXTEND("extend"),
    RESTART("restart"),
    END("end");

    /** What one press of extend adds to the running interval, in milliseconds. */
    public static final long EXTENSION_MS = 30_000;

    private final String key;

    Control(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
