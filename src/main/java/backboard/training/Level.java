package backboard.training;

/** How much practice an exercise or a circuit asks for. */
public enum Level implements Keyed {
    BEGINNER("beginner"),
    INTERMEDIATE("intermediate"),
    ADVANCED("advanced");

    private final String key;

    Level(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
