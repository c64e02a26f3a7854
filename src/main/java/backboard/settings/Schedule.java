package backboard.settings;

import backboard.training.Keyed;

/** What the wall does by itself while the gym is open. */
public enum Schedule implements Keyed {
    /** A whole class at each class time, idle in between. */
    CLASSES("classes"),
    /** The circuit again and again through all opening hours; a class time still starts a whole class. */
    CONTINUOUS("continuous");

    private final String key;

    Schedule(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
