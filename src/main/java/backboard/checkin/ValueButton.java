package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** The number of a stepper with its label; opens the keys. */
final class ValueButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    /** From this height on there is room for the largest digits. */
    private static final double TALL = 280;
    /** Below this height label and number have no room one over the other. */
    private static final double LOW = 116;

    private static final double NARROW = 190;

    private transient Stepper.Shown shown = Stepper.Shown.unknown("");

    ValueButton(String name, Runnable action) {
        super(name, "", Rank.FLUSH, 150, event -> action.run());
    }

    void show(Stepper.Shown next) {
        shown = next;
        setEnabled(!next.value().isEmpty());
        getAccessibleContext().setAccessibleName(next.spoken().get(2));
        repaint();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        double room = area.width() - 12;
        double x = area.centreX();
        if (area.height() < LOW) {
            beside(ink, area);
            return;
        }
        boolean tall = area.height() > TALL;
        double largest = tall ? 46 : Math.rint(Math.max(Page.FLOOR + 2, Math.min(38, area.height() * .21)));
        Type type = Type.of(Face.SEMI_BOLD, largest, Theme.LO);
        Ink.Block label = label(ink, room, 2, type);
        double above = tall ? 30 : Math.max(8, area.height() * .09);
        double free = area.height() - 6 - label.height() - above - 10;
        double size = Math.min(tall ? 220 : 150, free / Ink.CAP);
        double top = tall ? (area.height() - label.height() - above - size * Ink.CAP) / 2 : 6;
        ink.writeCentre(label, x, top + label.type().size() * .84);
        double baseline = Math.min(area.height() - 10, top + label.height() + above + size * Ink.CAP);
        value(ink, x, baseline, size, room);
    }

    /** In one line or more; without its origin where there is no room for that. */
    private Ink.Block label(Ink ink, double room, int lines, Type type) {
        boolean oneLine = ink.measure(shown.label(), type.sized(Page.FLOOR + 2)) <= room;
        Ink.Block whole = ink.block(shown.label(), room, oneLine ? 1 : 2, type, Page.FLOOR);
        boolean fits = String.join(" ", whole.lines()).equals(shown.label());
        return fits ? whole : ink.block(shown.name(), room, lines, type.sized(Page.FLOOR + 2), Page.FLOOR);
    }

    /** Where there is no height, the label stands before the number; where there is no width either, the number stands alone. */
    private void beside(Ink ink, Area area) {
        double size = area.height() * .9;
        double baseline = area.centreY() + size * Ink.CAP / 2;
        if (area.width() < NARROW) {
            value(ink, area.centreX(), baseline, size, area.width() - 12);
            return;
        }
        double width = area.width() * .46;
        Ink.Block label = label(ink, width - 10, 3, Type.of(Face.SEMI_BOLD, 32, Theme.LO));
        ink.write(label, 8, area.centreY() - label.height() / 2 + label.type().size() * .86);
        value(ink, width + (area.width() - width) / 2, baseline, size, area.width() - width - 12);
    }

    private void value(Ink ink, double x, double baseline, double size, double room) {
        Type value = Type.of(Face.BOLD, size, isEnabled() ? Theme.HI : Theme.LO);
        boolean words = shown.value().codePoints().anyMatch(Character::isWhitespace);
        if (words) {
            Ink.Block block = ink.block(
                    shown.value(), room, 2, value.sized(Math.max(Page.FLOOR, Math.min(64, size * .5))), Page.FLOOR);
            double first = baseline
                    - size * Ink.CAP / 2
                    - block.height() / 2
                    + block.type().size() * .86;
            ink.writeCentre(block, x, first);
            return;
        }
        Type unit = Type.of(Face.SEMI_BOLD, size * .43, Theme.MID);
        double gap = shown.unit().isEmpty() ? 0 : 8;
        double natural = ink.measure(shown.value(), value) + gap + ink.measure(shown.unit(), unit);
        double scale = Math.min(1, room / Math.max(1, natural));
        double left = x - natural * scale / 2;
        left += ink.text(left, baseline, shown.value(), value.sized(value.size() * scale)) + gap * scale;
        if (!shown.unit().isEmpty()) {
            ink.text(left, baseline, shown.unit(), unit.sized(Math.max(Page.FLOOR, unit.size() * scale)));
        }
    }
}
