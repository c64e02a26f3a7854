package backboard.look;

import java.awt.Color;

/** The colours: chalk on rubber, and one colour per phase. Contrast on their own ground is at least 7:1 for text on the wall. */
public final class Theme {

    public static final Color BG = new Color(0x0E1113);
    public static final Color SURFACE_1 = new Color(0x151A1D);
    public static final Color SURFACE_2 = new Color(0x1D2428);
    public static final Color SURFACE_3 = new Color(0x28323A);
    public static final Color SURFACE_4 = new Color(0x36434C);
    public static final Color LINE = new Color(0x3A464E);
    public static final Color HI = new Color(0xF5F2EB);
    public static final Color MID = new Color(0xC6CED3);
    /** Not on surface 3: too little contrast there. */
    public static final Color LO = new Color(0xA9B4BB);
    /** Text on a phase colour. */
    public static final Color INK = new Color(0x0E1113);

    public static final Color WORK = new Color(0xFF8450);
    public static final Color WORK_LOW = new Color(0x2A170F);
    public static final Color REST = new Color(0x62B2FF);
    public static final Color REST_LOW = new Color(0x132335);
    public static final Color READY = new Color(0xFFE255);
    public static final Color READY_LOW = new Color(0x38331A);
    public static final Color MOVE = new Color(0x6BEBBB);
    public static final Color MOVE_LOW = new Color(0x1A352D);
    public static final Color PAUSED = new Color(0xB8C1C7);

    public static final Color MUSCLE_MAIN = new Color(0xFF6B2C);
    public static final Color MUSCLE_ASSIST = new Color(0xFFB48A);
    /** A figure's near limbs and trunk, and its far limbs. */
    public static final Color FIGURE = new Color(0xEDE8DE);

    public static final Color FIGURE_FAR = new Color(0x8F989D);
    /** The other end of the rep, behind the figure. */
    public static final Color GHOST = new Color(0x232A2F);

    public static final Color STEEL = new Color(0x8B979E);
    public static final Color STEEL_LIGHT = new Color(0xC3CCD1);
    public static final Color STEEL_DARK = new Color(0x4A555C);
    public static final Color PAD = new Color(0x39444B);
    /** The assisting muscles' 45° stripes: the gap colour at 62 % on their own. */
    public static final Color MUSCLE_HATCH = new Color(0x755D50);
    /** A muscle at rest, the body under it, bare skin and sinew, the gaps between muscles. */
    public static final Color MUSCLE_IDLE = new Color(0x77838A);

    public static final Color MUSCLE_BASE = new Color(0x343E45);
    public static final Color MUSCLE_PALE = new Color(0x4A555C);
    public static final Color MUSCLE_GAP = new Color(0x20272C);
    public static final Color MUSCLE_MAIN_FIBRE = new Color(0xBF4918);
    public static final Color MUSCLE_IDLE_FIBRE = new Color(0x4C555B);
    /** Ink on white paper: texts and lines, less important texts, hairlines. */
    public static final Color PRINT = new Color(0x1A1A1A);

    public static final Color PRINT_LOW = new Color(0x4A4A4A);
    public static final Color PRINT_LINE = new Color(0x9A9A9A);
    /** Worked muscles on paper; a middle grey where there is no colour. */
    public static final Color PRINT_MUSCLE = new Color(0xD9480F);

    public static final Color PRINT_MUSCLE_FAR = new Color(0xE58A62);
    public static final Color ERROR = new Color(0xFF9D8C);

    /** A colour at a share of the way to another. */
    public static Color mix(Color from, Color to, double share) {
        return new Color(
                mix(from.getRed(), to.getRed(), share),
                mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private Theme() {}
}
