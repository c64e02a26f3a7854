package backboard.display;

/** How bright the screens of the gym are. */
enum Light {
    FULL,
    /** The gym is closed. */
    DIMMED,
    /** It has been closed for a while: nothing glows, nothing burns in. */
    BLACK
}
