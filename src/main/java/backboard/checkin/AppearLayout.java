package backboard.checkin;

import backboard.look.Area;
import backboard.look.Sheet;

/**
 * Where things go on a page that asks how somebody wants to appear.
 *
 * @param preview of what the wall shows
 * @param text what else there is to know
 * @param main the main button; of no height where there is none
 */
record AppearLayout(Area ladder, Area preview, Area languages, Area text, Area main) {

    private static final int STEPS = 5;
    private static final double HIGHEST_STEP = 112;
    private static final double LEAST_STEP = 80;

    static AppearLayout of(Sheet sheet, Manner manner, boolean hasMain) {
        Area body = Page.belowHeader(sheet);
        if (!Page.isWide(sheet)) {
            boolean small = body.height() < 1100;
            double step = small ? LEAST_STEP : 96;
            Area ladder = new Area(body.x(), body.y(), body.width(), steps(step));
            double y = ladder.bottom() + 24;
            return column(ladder, new Area(body.x(), y, body.width(), body.bottom() - y), hasMain);
        }
        double step = Math.min(HIGHEST_STEP, (body.height() - (STEPS - 1) * Page.GAP) / STEPS);
        double width = body.width() * .54;
        double x = manner.isLeftHanded() ? body.right() - width : body.x();
        Area ladder = new Area(x, body.y(), width, steps(step));
        double side = manner.isLeftHanded() ? body.x() : ladder.right() + 32;
        return column(ladder, new Area(side, body.y(), body.width() - width - 32, body.height()), hasMain);
    }

    private static double steps(double step) {
        return STEPS * step + (STEPS - 1) * Page.GAP;
    }

    private static AppearLayout column(Area ladder, Area side, boolean hasMain) {
        boolean small = side.height() < 560;
        Area preview = new Area(side.x(), side.y(), side.width(), small ? 112 : 160);
        Area languages = new Area(side.x(), preview.bottom() + Page.GAP, side.width(), small ? 80 : 96);
        double main = !hasMain ? 0 : small ? 96 : 150;
        double y = languages.bottom() + Page.GAP;
        double text = side.bottom() - y - main - (hasMain ? Page.GAP : 0);
        return new AppearLayout(
                ladder,
                preview,
                languages,
                new Area(side.x(), y, side.width(), Math.min(text, 240)),
                new Area(side.x(), side.bottom() - main, side.width(), main));
    }
}
