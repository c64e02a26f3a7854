package backboard.library;

/** Most characters of the texts: what fits on the wall at its smallest size. */
public final class Limits {

    public static final int NAME = 36;
    public static final int SHORT_NAME = 18;
    /** A short name wraps at spaces in a narrow cell. */
    public static final int SHORT_NAME_WORD = 11;

    public static final int AKA = 40;
    public static final int EQUIPMENT = 30;
    /** A cue, a mistake, a step of the set-up, a note of a station. */
    public static final int CUE = 60;

    /** What the coach wants all to watch today. */
    public static final int FAULT = 48;

    public static final int BREATH = 70;
    public static final int STOP = 120;
    public static final int WHY = 200;
    /** A tip or a fact, its source included. */
    public static final int TIP = 110;

    /** A place, a pin or a joint in a figure file. */
    public static final int FIGURE_WORD = 40;

    public static final int CUES = 4;

    private Limits() {}
}
