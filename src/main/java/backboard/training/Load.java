package backboard.training;

/** What the weight typed at check-in stands for. */
public enum Load implements Keyed {
    /** All of the load: a barbell, a stack, one kettlebell. */
    TOTAL("total"),
    /** One of two equal implements; volume counts both. */
    PER_HAND("per hand"),
    /** The body is the load; no weight is asked for. */
    BODY_WEIGHT("body weight"),
    /** A band or the like, whose load is not known in kilograms. */
    BAND("band"),
    /** Nothing is lifted: mobility and cardio. */
    NONE("none");

    private final String key;

    Load(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
