package backboard.slab;

import backboard.look.Area;
import backboard.look.Ink;
import java.awt.Color;

/**
 * A row of capsules: so many, so many full, the next one partly.
 *
 * @param part of the next one, 0–1
 */
public record Pips(int count, int full, double part) {

    static final Pips NONE = new Pips(0, 0, 0);

    /** @param row all of them, side by side */
    public void paint(Ink ink, Area row, Color colour) {
        double gap = count > 5 ? Math.min(8, row.width() / count * .3) : 12;
        for (int i = 0; i < count; i++) {
            Area pip = row.cell(i, count, 1, gap);
            double radius = pip.height() / 2;
            if (i < full) {
                ink.card(pip, radius, colour);
                continue;
            }
            ink.outline(pip, radius, Math.min(4, pip.width() / 4), colour);
            if (i == full && part > 0) {
                ink.card(
                        new Area(pip.x(), pip.y(), Math.max(pip.height() * .5, pip.width() * part), pip.height()),
                        radius,
                        colour);
            }
        }
    }
}
