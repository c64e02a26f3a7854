package backboard.figure;

import backboard.training.Keyed;

/** From where the figure is seen. */
public enum View implements Keyed {
    /** It faces the right of the picture. */
    SIDE("side"),
    FRONT("front"),
    BACK("back");

    private final String key;

    View(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
