package backboard.settings;

/**
 * Where a screen beside the wall appears.
 *
 * @param monitor 1–16 for {@link Kind#MONITOR}, else 0
 */
public record SideScreen(Kind kind, int monitor) {

    public enum Kind {
        /** Nowhere. */
        NONE,
        /** An ordinary window beside the wall, to try things out. */
        WINDOW,
        /** Full screen on a monitor of its own. */
        MONITOR
    }

    public static final SideScreen NONE = new SideScreen(Kind.NONE, 0);
    public static final SideScreen WINDOW = new SideScreen(Kind.WINDOW, 0);

    /** @param number 1–16, as the system counts its monitors */
    public static SideScreen monitor(int number) {
        return new SideScreen(Kind.MONITOR, number);
    }
}
