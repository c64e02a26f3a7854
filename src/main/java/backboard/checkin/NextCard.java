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
    private static final double MARGIN = 28;
    private static final double INSET = 20;
    /** From this height on the button stands under the text. */
    private static final double TALL = 300;

    private final TouchButton use;
    private final TouchButton known;
    private transient Advice advice = Advice.NONE;

    /**
     * @param follow does what the advice says
     * @param read after a warning has been read
     */
    NextCard(SetWords words, Runnable follow, Runnable read) {
        setName("next");
        use = new TouchButton("use", "", Rank.PLAIN, 44, event -> follow.run());
        known = new TouchButton("warning-read", words.say("rest-first.ok"), Rank.QUIET, 40, event -> read.run());
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

    private static double button(Sheet sheet) {
        return Math.max(80, Math.min(96, sheet.height() * .24));
    }

    @Override
    protected void arrange(Sheet sheet) {
        double height = button(sheet);
        double width = sheet.width() - 2 * INSET;
        if (advice.isWarning()) {
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
        if (advice.value().isEmpty()) {
            double room = ink.height() - (advice.isWarning() ? height + INSET : 0);
            sentence(ink, width, room);
            return;
        }
        boolean beside = use.isVisible() && !isTall();
        double room = beside ? ink.width() * .52 - MARGIN - 12 : width;
        double top = isTall() ? 20 : 14;
        double label = ink.height() > 220 ? 40 : 32;
        ink.textWithin(
                MARGIN, top + label * .8, advice.title(), room, Type.of(Face.SEMI_BOLD, label, Theme.LO), Page.FLOOR);
        double size = isTall() ? Math.min(116, (ink.height() - height) * .38) : Math.max(50, ink.height() * .34);
        double baseline = top + label + 10 + size * Ink.CAP;
        value(ink, baseline, size, room);
        double from = beside ? Math.max(baseline, 16 + height) + 8 : baseline + 12;
        double to = isTall() && use.isVisible() ? ink.height() - INSET - height - 8 : ink.height() - 10;
        texts(ink, width, from, to);
    }

    private void value(Ink ink, double baseline, double size, double room) {
        Type unit = Type.of(Face.SEMI_BOLD, Math.max(Page.FLOOR, size * .46), Theme.MID);
        double after = advice.unit().isEmpty() ? 0 : ink.measure(advice.unit(), unit) + 10;
        double end = MARGIN
                + ink.textWithin(
                        MARGIN, baseline, advice.value(), room - after, Type.of(Face.BOLD, size, Theme.HI), 30);
        if (!advice.unit().isEmpty()) {
            ink.text(end + 10, baseline, advice.unit(), unit);
        }
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
            x += 56;
        }
        Type type = Type.of(Face.SEMI_BOLD, 40, advice.isWarning() ? Theme.READY : Theme.MID);
        Ink.Block block = fitted(ink, advice.text(), MARGIN + width - x, room - 24, type);
        ink.write(block, x, 16 + block.type().size() * .86);
        if (!advice.estimate().isEmpty()) {
            estimate(ink, width, ink.height() - 14);
        }
    }

    private void texts(Ink ink, double width, double from, double to) {
        double left = to;
        Type small = Type.of(Face.MEDIUM, Page.FLOOR + 2, Theme.LO);
        if (!advice.estimate().isEmpty() && to - from > 88) {
            estimate(ink, width, to - 4);
            left -= small.size() + 6;
        }
        Ink.Block block = fitted(ink, advice.text(), width, left - from, Type.of(Face.MEDIUM, 36, Theme.MID));
        ink.write(block, MARGIN, from + block.type().size() * .86);
    }

    private void estimate(Ink ink, double width, double baseline) {
        ink.textWithin(MARGIN, baseline, advice.estimate(), width, Type.of(Face.MEDIUM, 30, Theme.LO), Page.FLOOR);
    }

    /** As large as the room allows, in as many lines as that takes. */
    private static Ink.Block fitted(Ink ink, String text, double width, double room, Type type) {
        for (double size = type.size(); ; size -= 1) {
            int most = Math.max(1, (int) (room / (size * 1.06)));
            Ink.Block block = ink.block(text, width, most, type.sized(size), size);
            boolean whole = String.join(" ", block.lines()).length() >= text.length();
            if (whole || size <= Page.FLOOR) {
                return block;
            }
        }
    }
}
