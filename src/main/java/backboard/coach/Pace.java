package backboard.coach;

import backboard.training.Keyed;

/** How soon a weight is raised. */
public enum Pace implements Keyed {
    /** As soon as every set reached the top of the range. */
    STANDARD("standard"),
    /** Only after the last set was two reps above the range in two sessions running: "2-for-2". Source: NSCA. */
    CONSERVATIVE("conservative");

    private final String key;

    Pace(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
