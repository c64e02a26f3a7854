package backboard.editor;

import backboard.look.Sheet;

/** What a screen keeps free at its sides, in u. */
final class Margins {

    private static final double WIDE = 96;
    private static final double UPRIGHT = 54;
    /** A screen that is nearly square needs its width. */
    private static final double NARROW = 32;

    private static final double NORMAL_WIDTH = 1800;

    private Margins() {}

    static double of(Sheet sheet) {
        return sheet.isPortrait() ? UPRIGHT : sheet.width() >= NORMAL_WIDTH ? WIDE : NARROW;
    }
}
