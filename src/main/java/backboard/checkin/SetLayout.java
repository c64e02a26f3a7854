package backboard.checkin;

import backboard.look.Area;
import backboard.look.Sheet;

/**
 * Where the parts of the set page go. Form and advice stand side by side where there is room for two columns, else one below the other.
 *
 * @param onlyAmount for reps or seconds where no load is asked for
 * @param history without height where there is no room for it
 * @param tools for the buttons beside or below the advice
 * @param columns of the tools
 * @param places there are for tools
 * @param body form and advice together, and more where that is little, for what takes their place
 */
record SetLayout(
        Area load,
        Area amount,
        Area onlyAmount,
        Area done,
        Area history,
        Area next,
        Area tools,
        int columns,
        int places,
        Area rating,
        Area bar,
        Area body) {

    private static final int TOOLS = 6;
    /** With the one that opens the rating, which then has no place of its own. */
    private static final int TINY_TOOLS = 7;

    private static final int TINY_UPRIGHT_TOOLS = 8;

    /** A body lower than this has room for the form and little else. */
    private static final double TINY = 560;
    /** A body narrower than this has one column, whatever its height. */
    private static final double NARROW = 800;

    private static final double STEPPER = 214;
    private static final double LEAST_STEPPER = 113;
    private static final double DONE = 238;
    private static final double BAR = 110;
    private static final double LOW_BAR = 92;
    private static final double FORM_SHARE = .614;
    private static final double LOW_FORM_SHARE = .6;
    private static final double COLUMN_GAP = 24;
    /** A badge, or a name and an exercise. */
    private static final double HEADER = 112;

    /** Two columns narrower than this would squeeze the steppers. */
    private static final double TWO_COLUMNS = 1090;
    /** Six buttons side by side need this. */
    private static final double SIX_COLUMNS = 900;

    /** A page lower than this has no room to give away. */
    private static final double ROOMY = 1000;

    /** Two columns lower than this have no room for cards and tools. */
    private static final double LOWEST = 440;
    /** Advice in one strip. */
    private static final double STRIP = 112;

    private static final double LEAST_CARDS = 170;
    private static final double MOST_CARDS = 400;

    static SetLayout of(Sheet sheet, boolean leftHanded) {
        Area content = Page.content(sheet);
        boolean wide = Page.isWide(sheet) && content.width() >= TWO_COLUMNS;
        boolean roomy = sheet.height() >= (wide ? ROOMY : 1.3 * ROOMY);
        double top = roomy ? Page.BELOW_HEADER : content.y() + HEADER + Page.GAP;
        double bottom = sheet.height() - (roomy ? Page.SAFE_Y : 48);
        double row = roomy ? 88 : 80;
        Area whole = new Area(content.x(), top, content.width(), bottom - top);
        double forBody = whole.height() - (wide ? LOW_BAR : 2 * row + Page.GAP) - Page.GAP;
        if (forBody < (wide ? LOWEST : TINY)) {
            return whole.width() < NARROW ? tinyUpright(whole, row) : tiny(whole, leftHanded);
        }
        if (wide) {
            double bar = roomy ? BAR : LOW_BAR;
            Area strip = new Area(content.x(), bottom - bar, content.width(), bar);
            Area body = new Area(content.x(), top, content.width(), strip.y() - (roomy ? 22 : 16) - top);
            return sideBySide(body, strip, row, roomy, leftHanded);
        }
        double ratings = 2 * row + Page.GAP;
        Area rating = new Area(content.x(), bottom - ratings, content.width(), ratings);
        Area body = new Area(content.x(), top, content.width(), rating.y() - Page.GAP - top);
        return stacked(body, rating, row, leftHanded);
    }

    /** Form beside advice, and under both one row of tools that what is saved covers for a moment. */
    private static SetLayout tiny(Area whole, boolean leftHanded) {
        Area tools = new Area(whole.x(), whole.bottom() - LOW_BAR, whole.width(), LOW_BAR);
        Area body = new Area(whole.x(), whole.y(), whole.width(), tools.y() - Page.GAP - whole.y());
        double width = Math.rint(body.width() * LOW_FORM_SHARE);
        double right = body.width() - width - Page.GAP;
        Area form = new Area(leftHanded ? body.right() - width : body.x(), body.y(), width, body.height());
        Area next = new Area(leftHanded ? body.x() : form.right() + Page.GAP, body.y(), right, body.height());
        return of(form, nothing(body), next, tools, TINY_TOOLS, TINY_TOOLS, whole, tools, whole);
    }

    /** Form over advice over two rows of tools, the lower of which is covered for a moment by what is saved. */
    private static SetLayout tinyUpright(Area whole, double row) {
        double height = 2 * row + Page.GAP;
        Area tools = new Area(whole.x(), whole.bottom() - height, whole.width(), height);
        Area body = new Area(whole.x(), whole.y(), whole.width(), tools.y() - Page.GAP - whole.y());
        Area next = new Area(body.x(), body.bottom() - STRIP, body.width(), STRIP);
        Area form = new Area(body.x(), body.y(), body.width(), next.y() - Page.GAP - body.y());
        Area bar = new Area(tools.x(), tools.bottom() - LOW_BAR, tools.width(), LOW_BAR);
        return of(form, nothing(body), next, tools, TINY_UPRIGHT_TOOLS / 2, TINY_UPRIGHT_TOOLS, whole, bar, whole);
    }

    private static Area nothing(Area at) {
        return new Area(at.x(), at.y(), 0, 0);
    }

    /** Whether the rating has no place beside the form and is opened by a tool. */
    boolean isTiny() {
        return places > TOOLS;
    }

    private static SetLayout sideBySide(Area body, Area strip, double row, boolean roomy, boolean leftHanded) {
        double width = Math.rint(body.width() * (roomy ? FORM_SHARE : LOW_FORM_SHARE));
        double right = body.width() - width - COLUMN_GAP;
        Area form = new Area(leftHanded ? body.right() - width : body.x(), body.y(), width, body.height());
        double x = leftHanded ? body.x() : form.right() + COLUMN_GAP;
        double tools = 2 * row + Page.GAP;
        double cards = body.height() - tools - 2 * Page.GAP;
        Area history = new Area(x, body.y(), right, Math.rint(cards * (roomy ? .45 : .32)));
        Area next = new Area(x, history.bottom() + Page.GAP, right, cards - history.height());
        Area buttons = new Area(x, next.bottom() + Page.GAP, right, tools);
        return of(form, history, next, buttons, TOOLS / 2, TOOLS, strip, strip, body);
    }

    private static SetLayout stacked(Area body, Area rating, double row, boolean leftHanded) {
        int columns = body.width() < SIX_COLUMNS ? TOOLS / 2 : TOOLS;
        double tools = TOOLS / columns * (row + Page.GAP) - Page.GAP;
        double free = body.height() - tools - 2 * Page.GAP;
        double least = Math.max(LEAST_CARDS, Math.min(MOST_CARDS, free * (columns == TOOLS ? .3 : .38)));
        double height = Math.min(free - least, 2 * (STEPPER + Page.GAP) + DONE);
        Area form = new Area(body.x(), body.y(), body.width(), height);
        Area buttons = new Area(body.x(), form.bottom() + Page.GAP, body.width(), tools);
        double y = buttons.bottom() + Page.GAP;
        Area cards = new Area(body.x(), y, body.width(), body.bottom() - y);
        double bar = Math.min(BAR, rating.height());
        Area strip = new Area(rating.x(), rating.bottom() - bar, rating.width(), bar);
        return of(
                form,
                cards.cell(leftHanded ? 0 : 1, 2, 1, Page.GAP),
                cards.cell(leftHanded ? 1 : 0, 2, 1, Page.GAP),
                buttons,
                columns,
                TOOLS,
                rating,
                strip,
                body);
    }

    private static SetLayout of(
            Area form, Area history, Area next, Area tools, int columns, int places, Area rating, Area bar, Area body) {
        double free = form.height() - 2 * Page.GAP;
        double stepper = Math.max(LEAST_STEPPER, Math.rint(free * STEPPER / (2 * STEPPER + DONE)));
        Area load = new Area(form.x(), form.y(), form.width(), stepper);
        Area amount = new Area(form.x(), load.bottom() + Page.GAP, form.width(), stepper);
        double y = amount.bottom() + Page.GAP;
        return new SetLayout(
                load,
                amount,
                new Area(form.x(), form.y(), form.width(), amount.bottom() - form.y()),
                new Area(form.x(), y, form.width(), form.bottom() - y),
                history,
                next,
                tools,
                columns,
                places,
                rating,
                bar,
                body);
    }

    /** One of the tools, numbered from 0. */
    Area tool(int index) {
        return tools.cell(index, columns, places / columns, Page.GAP);
    }

    /** Where the rating is opened. */
    Area rate() {
        return tools(TOOLS, places - 1);
    }

    /** Several tools' places as one, in the first row. */
    Area tools(int from, int to) {
        Area first = tool(from);
        Area last = tool(to);
        return new Area(first.x(), first.y(), last.right() - first.x(), first.height());
    }
}
