package backboard.checkin;

import backboard.look.Area;
import backboard.look.Sheet;

/**
 * Where the parts of the set page go.
 *
 * @param onlyAmount for reps or seconds where no weight is asked for
 */
record SetLayout(Area weight, Area amount, Area onlyAmount, Area done, Area stations, Area bar) {

    private static final double STEPPER = 214;
    private static final double DONE = 238;
    private static final double BAR = 110;
    private static final double FORM_SHARE = .614;
    private static final double COLUMN_GAP = 24;
    /** Room for the word above the stations. */
    private static final double HEADING = 40;

    static SetLayout of(Sheet sheet) {
        Area content = Page.content(sheet);
        Area bar = new Area(content.x(), content.bottom() - BAR, content.width(), BAR);
        double bottom = bar.y() - 22;
        return Page.isWide(sheet) ? sideBySide(content, bar, bottom) : stacked(content, bar, bottom);
    }

    private static SetLayout sideBySide(Area content, Area bar, double bottom) {
        double width = content.width() * FORM_SHARE;
        Area form = new Area(content.x(), Page.BELOW_HEADER, width, bottom - Page.BELOW_HEADER);
        double x = form.right() + COLUMN_GAP;
        double y = form.y() + HEADING;
        return of(form, new Area(x, y, content.right() - x, bottom - y), bar);
    }

    private static SetLayout stacked(Area content, Area bar, double bottom) {
        double height = 2 * (STEPPER + Page.GAP) + DONE;
        Area form = new Area(content.x(), Page.BELOW_HEADER, content.width(), height);
        double y = form.bottom() + 32 + HEADING;
        return of(form, new Area(content.x(), y, content.width(), bottom - y), bar);
    }

    private static SetLayout of(Area form, Area stations, Area bar) {
        Area weight = new Area(form.x(), form.y(), form.width(), STEPPER);
        Area amount = new Area(form.x(), weight.bottom() + Page.GAP, form.width(), STEPPER);
        double y = amount.bottom() + Page.GAP;
        return new SetLayout(
                weight,
                amount,
                new Area(form.x(), form.y(), form.width(), amount.bottom() - form.y()),
                new Area(form.x(), y, form.width(), form.bottom() - y),
                stations,
                bar);
    }
}
