package backboard.checkin;

import backboard.look.Area;
import backboard.look.Sheet;

/**
 * Where things go where somebody chooses how to appear.
 *
 * @param preview of what the wall shows
 * @param aside for what else the page is for
 */
record AppearLayout(Area ladder, Area preview, Area languages, Area aside) {

    private static final int STEPS = 5;
    private static final double HIGHEST_STEP = 112;
    private static final double LEAST_STEP = 80;

    static AppearLayout of(Sheet sheet, Manner manner) {
        double height = sheet.height();
        if (!Page.isWide(sheet)) {
            double step = height < 1100 ? LEAST_STEP : 96;
            Area ladder = new Area(0, 0, sheet.width(), steps(step));
            double y = ladder.bottom() + 24;
            return column(ladder, new Area(0, y, sheet.width(), height - y));
        }
        double step = Math.min(HIGHEST_STEP, (height - (STEPS - 1) * Page.GAP) / STEPS);
        double width = sheet.width() * .54;
        Area ladder = new Area(manner.isLeftHanded() ? sheet.width() - width : 0, 0, width, steps(step));
        double side = manner.isLeftHanded() ? 0 : ladder.right() + 32;
        return column(ladder, new Area(side, 0, sheet.width() - width - 32, height));
    }

    private static double steps(double step) {
        return STEPS * step + (STEPS - 1) * Page.GAP;
    }

    private static AppearLayout column(Area ladder, Area side) {
        boolean small = side.height() < 560;
        Area preview = new Area(side.x(), side.y(), side.width(), small ? 112 : 160);
        Area languages = new Area(side.x(), preview.bottom() + Page.GAP, side.width(), small ? 80 : 96);
        double y = languages.bottom() + Page.GAP;
        return new AppearLayout(ladder, preview, languages, new Area(side.x(), y, side.width(), side.bottom() - y));
    }
}
