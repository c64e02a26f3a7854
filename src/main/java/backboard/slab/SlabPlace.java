package backboard.slab;

import backboard.look.Area;
import backboard.look.Sheet;

/** Where the slab stands on a wall and what is left beside it. */
public final class SlabPlace {

    private static final double WIDEST = 595;
    private static final double NARROWEST = 440;
    /** What the stage needs before the slab may grow. */
    private static final double STAGE = 1325;

    private static final double SLIM_SHARE = .229;
    private static final double SLIM = 440;
    private static final double SLIMMEST = 396;

    private static final double PORTRAIT_SHARE = .29;

    private SlabPlace() {}

    /** Full height on the left in landscape, full width at the top in portrait. A very wide screen widens the stage, not the slab. */
    public static Area onWall(Sheet sheet) {
        return sheet.isPortrait()
                ? new Area(0, 0, sheet.width(), sheet.height() * PORTRAIT_SHARE)
                : new Area(0, 0, Math.max(NARROWEST, Math.min(WIDEST, sheet.width() - STAGE)), sheet.height());
    }

    /** The same beside a grid of all stations, which needs more of the width. */
    public static Area besideGrid(Sheet sheet) {
        return sheet.isPortrait()
                ? onWall(sheet)
                : new Area(0, 0, Math.max(SLIMMEST, Math.min(SLIM, sheet.width() * SLIM_SHARE)), sheet.height());
    }

    /** The rest of the screen. */
    public static Area beside(Sheet sheet, Area slab) {
        return sheet.isPortrait()
                ? new Area(0, slab.bottom(), sheet.width(), sheet.height() - slab.height())
                : new Area(slab.right(), 0, sheet.width() - slab.width(), sheet.height());
    }
}
