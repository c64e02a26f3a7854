package backboard.progress;

import backboard.look.Area;
import backboard.look.Sheet;
import java.util.List;

/**
 * Where the parts of the page go, in u.
 *
 * @param slab empty area without a class
 * @param x left edge of everything beside the slab
 * @param right right edge
 * @param header baseline of the top line
 * @param headline baseline of the headline's first line
 * @param cards for sets by hour and for volume
 */
record PageLayout(Area slab, double x, double right, double header, double headline, List<Area> cards) {

    /** From the first to the second line of a headline in portrait. */
    static final double SECOND_LINE = 76;

    private static final double SAFE_LONG = 96;
    private static final double SAFE_SHORT = 54;
    /** 14.8 % of a 16:9 screen; on another one the charts are wider or narrower, not the slab. */
    private static final double SLAB = 284;

    private static final double BAND_SHARE = .15;
    private static final double GAP = 16;
    /** With less room for either, the charts stand one over the other. */
    private static final double NARROWEST_HOURS = 640;

    private static final double NARROWEST_VOLUME = 568;

    static PageLayout of(Sheet sheet, boolean slab) {
        return sheet.isPortrait() ? portrait(sheet, slab) : landscape(sheet, slab);
    }

    private static PageLayout landscape(Sheet sheet, boolean slab) {
        double width = slab ? SLAB : 0;
        double x = slab ? width + 44 : SAFE_LONG;
        double right = sheet.width() - SAFE_LONG;
        Area cards = new Area(x, 232, right - x, sheet.height() - SAFE_SHORT - 232);
        return new PageLayout(new Area(0, 0, width, sheet.height()), x, right, 96, 196, split(cards));
    }

    private static PageLayout portrait(Sheet sheet, boolean slab) {
        double height = slab ? sheet.height() * BAND_SHARE : 0;
        double header = height + sheet.height() * (slab ? .052 : .08);
        double headline = header + 116;
        double right = sheet.width() - SAFE_SHORT;
        double top = headline + SECOND_LINE + 40;
        Area cards = new Area(SAFE_SHORT, top, right - SAFE_SHORT, sheet.height() - SAFE_LONG - top);
        return new PageLayout(new Area(0, 0, sheet.width(), height), SAFE_SHORT, right, header, headline, split(cards));
    }

    private static List<Area> split(Area area) {
        double right = Math.max(NARROWEST_VOLUME, (area.width() - GAP) * .4);
        double left = area.width() - GAP - right;
        if (left >= NARROWEST_HOURS) {
            return List.of(
                    new Area(area.x(), area.y(), left, area.height()),
                    new Area(area.right() - right, area.y(), right, area.height()));
        }
        double upper = (area.height() - GAP) * .54;
        return List.of(
                new Area(area.x(), area.y(), area.width(), upper),
                new Area(area.x(), area.y() + upper + GAP, area.width(), area.height() - upper - GAP));
    }
}
