package backboard;

/** A command that needs a display was given where there is none. */
final class NoDisplay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoDisplay() {
        super("There is no display to show the wall on; start it on a machine with a screen.");
    }
}
