package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.util.function.IntConsumer;

/** A number between minus and plus. */
final class Stepper extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double GAP = 16;
    private static final double STEP = 80;
    private static final double FLOOR = 26;

    private final String caption;
    private final IconButton minus;
    private final IconButton plus;
    private String value = "";

    /**
     * @param less spoken for minus
     * @param more spoken for plus
     * @param step takes 1 or -1
     */
    Stepper(String name, String caption, String less, String more, IntConsumer step) {
        this.caption = caption;
        setName(name);
        minus = new IconButton(
                        name + "-less",
                        less,
                        Rank.PLAIN,
                        (ink, x, y, colour) -> Icons.minus(ink, x, y, 16, colour),
                        () -> step.accept(-1))
                .repeating();
        plus = new IconButton(
                        name + "-more",
                        more,
                        Rank.PLAIN,
                        (ink, x, y, colour) -> Icons.plus(ink, x, y, 16, colour),
                        () -> step.accept(1))
                .repeating();
        add(minus);
        add(plus);
    }

    void show(String text, boolean canLess, boolean canMore) {
        value = text;
        minus.setEnabled(canLess);
        plus.setEnabled(canMore);
        getAccessibleContext().setAccessibleName(caption + " " + value);
        repaint();
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(minus, new Area(0, 0, STEP, sheet.height()));
        put(plus, new Area(sheet.width() - STEP, 0, STEP, sheet.height()));
    }

    @Override
    protected void paint(Ink ink) {
        Area field = new Area(STEP + GAP, 0, ink.width() - 2 * (STEP + GAP), ink.height());
        ink.card(field, 12, Theme.SURFACE_1);
        ink.textWithinCentre(
                field.centreX(), 32, caption, field.width() - 12, Type.of(Face.MEDIUM, FLOOR, Theme.LO), FLOOR);
        ink.textWithinCentre(field.centreX(), 69, value, field.width() - 12, Type.of(Face.BOLD, 40, Theme.HI), FLOOR);
    }
}
