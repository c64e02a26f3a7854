package backboard.settings;

import backboard.training.Keyed;

/** Where start, pause and skip can be pressed. */
public enum StaffControls implements Keyed {
    /** On the wall itself, and on the keyboard. */
    TOUCH("touch"),
    /** Only on the keyboard, where members do not reach. */
    KEYBOARD("keyboard");

    private final String key;

    StaffControls(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
