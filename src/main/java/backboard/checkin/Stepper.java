package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;

/** A number between minus and plus. */
final class Stepper extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double BUTTON = 182;
    private static final double INSET = 16;

    /**
     * What it says.
     *
     * @param label what the number is and where it comes from
     * @param value empty while it is not known yet
     * @param step of one tap
     */
    record Shown(String label, String value, String unit, String step, boolean canLower, boolean canRaise) {

        static Shown unknown(String label) {
            return new Shown(label, "", "", "", false, false);
        }
    }

    private final StepButton minus;
    private final StepButton plus;
    private transient Shown shown = Shown.unknown("");

    /** @param name of the buttons, which end in {@code -minus} and {@code -plus} */
    Stepper(String name, String spoken, Runnable lower, Runnable raise) {
        setName(name);
        minus = new StepButton(name + "-minus", false, "Less " + spoken, lower);
        plus = new StepButton(name + "-plus", true, "More " + spoken, raise);
        add(minus);
        add(plus);
    }

    void show(Shown next) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        minus.setEnabled(next.canLower());
        plus.setEnabled(next.canRaise());
        minus.amount(next.step());
        plus.amount(next.step());
        getAccessibleContext().setAccessibleName(next.label() + " " + next.value() + " " + next.unit());
        repaint();
    }

    private static double button(Sheet sheet) {
        return Math.min(BUTTON, sheet.width() * .3);
    }

    @Override
    protected void arrange(Sheet sheet) {
        double width = button(sheet);
        double height = sheet.height() - 2 * INSET;
        put(minus, new Area(INSET, INSET, width, height));
        put(plus, new Area(sheet.width() - INSET - width, INSET, width, height));
    }

    @Override
    protected void paint(Ink ink) {
        ink.card(ink.sheet().area(), 18, Theme.SURFACE_1);
        double room = ink.width() - 2 * button(ink.sheet()) - 4 * INSET;
        double x = ink.width() / 2;
        boolean tall = ink.height() > 300;
        Type label = Type.of(Face.SEMI_BOLD, tall ? 46 : 38, Theme.LO);
        boolean oneLine = ink.measure(shown.label(), label.sized(28)) <= room;
        double size = tall ? 220 : oneLine ? 150 : 118;
        double baseline = tall ? ink.height() / 2 + 100 : ink.height() - 32;
        Ink.Block block = ink.block(shown.label(), room, oneLine ? 1 : 2, label, Page.FLOOR);
        double lastLine = baseline - size * Ink.CAP - 25;
        ink.writeCentre(block, x, lastLine - (block.lines().size() - 1) * block.lineHeight());
        Type value = Type.of(Face.BOLD, size, Theme.HI);
        Type unit = Type.of(Face.SEMI_BOLD, size * .43, Theme.MID);
        double gap = shown.unit().isEmpty() ? 0 : 8;
        double natural = ink.measure(shown.value(), value) + gap + ink.measure(shown.unit(), unit);
        double scale = Math.min(1, room / natural);
        double left = x - natural * scale / 2;
        left += ink.text(left, baseline, shown.value(), value.sized(value.size() * scale)) + gap * scale;
        ink.text(left, baseline, shown.unit(), unit.sized(unit.size() * scale));
    }
}
