package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.awt.geom.Path2D;

/** What the coach suggests, why, and a button that does it; or that the back has not rested. */
final class NextCard extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 24;
    private static final double INSET = 20;
    /** From this height on the button stands under the text. */
    private static final double TALL = 300;

    private static final double STRIP = 150;
    private static final double VALUE_SHARE = .23;
    private static final double BUTTON_SHARE = .25;
    private static final double WARNING_SHARE = .46;
    /** Below this height nothing is given away. */
    private static final double LOW = 200;
    /** A value that would have to be smaller takes two lines. */
    private static final double LEAST_VALUE = 46;
    /** Of a letter below the line, as a share of its size. */
    private static final double DESCENT = .2;

    /** What the estimate takes. */
    private static final double ESTIMATE = 38;

    private final TouchButton use;
    private final TouchButton known;
    private transient Advice advice = Advice.NONE;

    /**
     * @param follow does what the advice says
     * @param read after a warning has been read
     */
    NextCard(SetWords words, Runnable follow, Runnable read) {
        setName("next");
        use = new ToolButton("use", "", Rank.PLAIN, 44, follow);
        known = new ToolButton("warning-read", words.say("rest-first.ok"), Rank.QUIET, 44, read);
        add(use);
        add(known);
        show(Advice.NONE);
    }

    void show(Advice next) {
        advice = next;
        use.setText(next.use());
        use.setVisible(!next.use().isEmpty());
        known.setVisible(next.isWarning());
        getAccessibleContext()
                .setAccessibleName(
                        String.join(" ", next.title(), next.value(), next.unit(), next.text(), next.estimate())
                                .strip());
        doLayout();
        repaint();
    }

    Advice advice() {
        return advice;
    }

    private boolean isTall() {
        return sheet().height() >= TALL;
    }

    /** Low and wide: what, why and the button side by side. */
    private static boolean isStrip(Sheet sheet) {
        return sheet.height() < STRIP && sheet.width() > 5 * sheet.height();
    }

    private static double button(Sheet sheet) {
        return Math.max(80, Math.min(96, sheet.height() * .24));
    }

    @Override
    protected void arrange(Sheet sheet) {
        double height = button(sheet);
        double width = sheet.width() - 2 * INSET;
        if (isStrip(sheet)) {
            double share = advice.isWarning() ? WARNING_SHARE : BUTTON_SHARE;
            Area row =
                    new Area(sheet.width() * (1 - share), 16, sheet.width() * share - INSET, sheet.height() - 2 * 16);
            put(use, advice.isWarning() ? new Area(row.x(), row.y(), row.width() * .6 - 16, row.height()) : row);
            put(
                    known,
                    use.isVisible()
                            ? new Area(row.x() + row.width() * .6, row.y(), row.width() * .4, row.height())
                            : row);
        } else if (advice.isWarning()) {
            Area row = new Area(INSET, sheet.height() - INSET + 4 - height, width, height);
            put(use, new Area(row.x(), row.y(), row.width() * .66 - 16, height));
            put(
                    known,
                    use.isVisible() ? new Area(row.x() + row.width() * .66, row.y(), row.width() * .34, height) : row);
        } else if (isTall()) {
            put(use, new Area(INSET, sheet.height() - INSET - height, width, height));
        } else {
            put(use, new Area(sheet.width() * .52, 16, sheet.width() * .48 - INSET, height));
        }
    }

    @Override
    protected void paint(Ink ink) {
        ink.card(ink.sheet().area(), 16, Theme.SURFACE_1);
        double width = ink.width() - 2 * MARGIN;
        double height = button(ink.sheet());
        if (isStrip(ink.sheet())) {
            strip(ink);
            return;
        }
        if (advice.value().isEmpty()) {
            double room = ink.height() - (advice.isWarning() ? height + INSET - 6 : 0);
            sentence(ink, width, room);
            return;
        }
        boolean beside = use.isVisible() && !isTall();
        double room = beside ? ink.width() * .52 - MARGIN - 12 : width;
        double label = ink.height() > 220 ? 38 : 32;
        double taken = ink.textWithin(
                MARGIN, 14 + label * .8, advice.title(), room, Type.of(Face.SEMI_BOLD, label, Theme.LO), Page.FLOOR);
        Type beyond = Type.of(Face.MEDIUM, label, Theme.LO);
        Type amount = ink.fit(advice.amount(), room - taken - 16, beyond, Page.FLOOR);
        if (ink.measure(advice.amount(), amount) <= room - taken - 16) {
            ink.text(MARGIN + taken + 16, 14 + label * .8, advice.amount(), amount);
        }
        double size = Math.min(110, Math.max(50, ink.height() * (isTall() ? .27 : ink.height() < LOW ? .29 : .34)));
        double baseline = 14 + label + (ink.height() < LOW ? 5 : 10) + size * Ink.CAP;
        value(ink, baseline, size, room);
        double under = baseline + size * DESCENT + 4;
        double from = beside ? Math.max(under, 16 + height + 6) : under;
        double to = isTall() && use.isVisible() ? ink.height() - INSET - height - 8 : ink.height() - 10;
        texts(ink, width, from, to);
    }

    private void strip(Ink ink) {
        double buttons = advice.isWarning() ? WARNING_SHARE : use.isVisible() ? BUTTON_SHARE : 0;
        double right = ink.width() * (1 - buttons);
        if (advice.value().isEmpty()) {
            sentence(ink, right - 2 * MARGIN, ink.height());
            return;
        }
        double room = ink.width() * VALUE_SHARE - MARGIN;
        ink.textWithin(MARGIN, 40, advice.title(), room, Type.of(Face.SEMI_BOLD, 32, Theme.LO), Page.FLOOR);
        value(ink, 92, 54, room);
        double x = ink.width() * VALUE_SHARE + 16;
        double width = right - x - 16;
        Ink.Block block = Fitted.in(ink, advice.text(), width, ink.height() - 16, Type.of(Face.MEDIUM, 36, Theme.MID));
        ink.write(block, x, (ink.height() - block.height()) / 2 + block.type().size() * .86);
    }

    /** Number and unit, or a word or two. */
    private void value(Ink ink, double baseline, double size, double room) {
        Type value = Type.of(Face.BOLD, size, Theme.HI);
        Type unit = Type.of(Face.SEMI_BOLD, size * .46, Theme.MID);
        double gap = advice.unit().isEmpty() ? 0 : 10;
        double natural = ink.measure(advice.value(), value) + gap + ink.measure(advice.unit(), unit);
        double scale = Math.min(1, room / natural);
        if (advice.unit().isEmpty() && size * scale < LEAST_VALUE) {
            Ink.Block block = ink.block(
                    advice.value(), room, 2, value.sized(Math.max(Page.FLOOR, Math.rint(size * .46))), Page.FLOOR);
            double first = baseline
                    - size * Ink.CAP / 2
                    - block.height() / 2
                    + block.type().size() * .86;
            ink.write(block, MARGIN, first);
            return;
        }
        double end = MARGIN + ink.text(MARGIN, baseline, advice.value(), value.sized(size * scale));
        ink.text(end + gap, baseline, advice.unit(), unit.sized(Math.max(Page.FLOOR, unit.size() * scale)));
    }

    /** A sentence alone, with a sign of its own where it warns. */
    private void sentence(Ink ink, double width, double room) {
        double x = MARGIN;
        if (advice.isWarning()) {
            double y = 20 + 22;
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(x + 18, y - 20);
            diamond.lineTo(x + 38, y);
            diamond.lineTo(x + 18, y + 20);
            diamond.lineTo(x - 2, y);
            diamond.closePath();
            ink.fill(diamond, Theme.READY);
            x += 50;
        }
        Type type = Type.of(Face.SEMI_BOLD, 40, advice.isWarning() ? Theme.READY : Theme.MID);
        Ink.Block block = Fitted.in(ink, advice.text(), MARGIN + width - x, room - 20, type);
        ink.write(block, x, 12 + block.type().size() * .86);
        if (!advice.estimate().isEmpty()) {
            estimate(ink, width, ink.height() - 14);
        }
    }

    /** Why, and the estimate where there is room for both. */
    private void texts(Ink ink, double width, double from, double to) {
        Type type = Type.of(Face.MEDIUM, 36, Theme.MID);
        boolean both = !advice.estimate().isEmpty()
                && to - from - ESTIMATE > Page.FLOOR
                && Fitted.isWhole(Fitted.in(ink, advice.text(), width, to - from - ESTIMATE, type), advice.text());
        if (both) {
            estimate(ink, width, to - 4);
        }
        Ink.Block block = Fitted.in(ink, advice.text(), width, to - from - (both ? ESTIMATE : 0), type);
        ink.write(block, MARGIN, from + block.type().size() * .86);
    }

    private void estimate(Ink ink, double width, double baseline) {
        Type type = ink.fit(advice.estimate(), width, Type.of(Face.MEDIUM, 30, Theme.LO), Page.FLOOR);
        if (ink.measure(advice.estimate(), type) <= width) {
            ink.text(MARGIN, baseline, advice.estimate(), type);
        }
    }
}
