package backboard.library;

/** Most characters of the texts: what fits on the wall at its smallest size. */
final class Limits {

    static final int NAME = 36;
    static final int SHORT_NAME = 18;
    /** A short name wraps at spaces in a narrow cell. */
    static final int SHORT_NAME_WORD = 11;

    static final int AKA = 40;
    static final int EQUIPMENT = 30;
    /** A cue, a mistake, a step of the set-up, a note of a station. */
    static final int CUE = 60;

    /** What the coach wants all to watch today. */
    static final int FAULT = 48;

    static final int BREATH = 70;
    static final int STOP = 120;
    static final int WHY = 200;
    /** A tip or a fact, its source included. */
    static final int TIP = 110;

    /** A place, a pin or a joint in a figure file. */
    static final int FIGURE_WORD = 40;

    static final int CUES = 4;

    private Limits() {}
}
