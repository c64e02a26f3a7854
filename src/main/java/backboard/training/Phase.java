package backboard.training;

/** What the gym is doing right now. */
public enum Phase {
    WARM_UP(true),
    READY(false),
    WORK(true),
    REST(false),
    TRANSITION(false),
    ROUND_REST(false),
    COOL_DOWN(true),
    DONE(false);

    private final boolean moving;

    Phase(boolean moving) {
        this.moving = moving;
    }

    /** Whether people are moving through the exercise shown; otherwise the exercise shown is the one to come. */
    public boolean isMoving() {
        return moving;
    }
}
