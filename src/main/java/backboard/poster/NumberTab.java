package backboard.poster;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import java.awt.Color;

/** The number of a station as it is painted on the floor. */
final class NumberTab {

    private static final double SHARE = .8;

    private NumberTab() {}

    /** White on a black square in the upper left corner of an area. */
    static Area paint(Ink ink, Area area, double size, int number) {
        Area tab = new Area(area.x(), area.y(), size, size);
        ink.card(tab, size * .12, Theme.PRINT);
        Type type = ink.fit(
                String.valueOf(number), size * SHARE, Type.of(Face.EXTRA_BOLD, size * .86, Color.WHITE), size * .4);
        ink.textCentre(tab.centreX(), tab.centreY() + type.size() * Ink.CAP / 2, String.valueOf(number), type);
        return tab;
    }
}
