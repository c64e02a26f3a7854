package backboard.training;

/** How a member wants to appear on every screen that others can see; each step shows less than the one before. */
public enum Appearance implements Keyed {
    /** The name, as much of it as the gym shows. */
    NAME("name"),
    /** A name the member made up. */
    ALIAS("alias"),
    INITIALS("initials"),
    /** A colour and its word; several people may have the same. */
    COLOUR("colour"),
    /** Nowhere: only counted in totals. */
    INVISIBLE("invisible");

    private final String key;

    Appearance(String key) {
        this.key = key;
    }

    /** Of the two the one that shows less. */
    public Appearance orLess(Appearance other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String key() {
        return key;
    }
}
