package backboard.training;

/** What the gym is doing right now. */
public enum Phase {
    WARM_UP("WARM-UP", true),
    READY("GET READY", false),
    WORK("WORK", true),
    REST("REST", false),
    TRANSITION("MOVE", false),
    ROUND_REST("REST", false),
    COOL_DOWN("COOL-DOWN", true),
    DONE("DONE", false);

    private final String word;
    private final boolean moving;

    Phase(String word, boolean moving) {
        this.word = word;
        this.moving = moving;
    }

    /** The word on the wall's slab. */
    public String word() {
        return word;
    }

    /** Whether people are moving through the exercise shown; otherwise the exercise shown is the one to come. */
    public boolean isMoving() {
        return moving;
    }
}
