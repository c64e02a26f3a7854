package backboard.training;

/** Where a change of the running circuit takes effect. What the wall has announced is done first. */
public enum Boundary implements Keyed {
    /** After the work of the station that runs or comes next. */
    STATION("station"),
    /** After the last work of the round that runs or comes next. */
    ROUND("round"),
    /** Not in the running class at all. */
    NEXT_CLASS("next class");

    private final String key;

    Boundary(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
