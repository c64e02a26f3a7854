package backboard.settings;

/**
 * Where the check-in screen of the station appears.
 *
 * @param monitor 1–16 for {@link Kind#MONITOR}, else 0
 */
public record StationDisplay(Kind kind, int monitor) {

    public enum Kind {
        /** No second screen: members check in at the wall. */
        NONE,
        /** An ordinary window beside the wall, to try things out. */
        WINDOW,
        /** Full screen on a monitor of its own. */
        MONITOR
    }

    public static final StationDisplay NONE = new StationDisplay(Kind.NONE, 0);
    public static final StationDisplay WINDOW = new StationDisplay(Kind.WINDOW, 0);

    /** @param number 1–16, as the system counts its monitors */
    public static StationDisplay monitor(int number) {
        return new StationDisplay(Kind.MONITOR, number);
    }
}
