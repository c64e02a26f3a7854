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

    /** Warm-up, circuit, cool-down, over: 0 to 3 in the order of a class. */
    int stage() {
        return switch (this) {
            case WARM_UP -> 0;
            case READY, WORK, REST, TRANSITION, ROUND_REST -> 1;
            case COOL_DOWN -> 2;
            case DONE -> 3;
        };
    }
}
