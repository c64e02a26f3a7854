package backboard.figure;

import backboard.training.Keyed;

/** What gear is in front of; in the order of painting. */
public enum Layer implements Keyed {
    BACK("back"),
    /** Behind the far arm and leg. */
    FAR("far"),
    /** Between the far limbs and the trunk, such as a seat. */
    MIDDLE("middle"),
    /** In front of the near leg, behind the near arm. */
    FRONT("front"),
    /** In front of all. */
    GRIP("grip");

    private final String key;

    Layer(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
