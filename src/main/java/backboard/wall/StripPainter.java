package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.slab.Tone;
import backboard.wall.Screen.Cell;
import backboard.wall.Screen.Mark;
import java.awt.Color;
import java.util.List;

/** All stations in a row or two: done, now, next, later. */
final class StripPainter {

    private static final int MOST_IN_A_LANDSCAPE_ROW = 8;
    private static final int MOST_IN_A_PORTRAIT_ROW = 4;
    private static final int PORTRAIT_ROW_OF_MANY = 5;

    private StripPainter() {}

    static void paint(Ink ink, Area area, List<Cell> cells, Tone tone) {
        int columns = columns(cells.size(), ink.isPortrait());
        int rows = (cells.size() + columns - 1) / columns;
        for (int i = 0; i < cells.size(); i++) {
            paint(ink.as(Role.STATIONS), area.cell(i, columns, rows, 12), cells.get(i), tone);
        }
    }

    private static int columns(int count, boolean portrait) {
        if (portrait) {
            return count <= 2 * MOST_IN_A_PORTRAIT_ROW ? MOST_IN_A_PORTRAIT_ROW : PORTRAIT_ROW_OF_MANY;
        }
        return count <= MOST_IN_A_LANDSCAPE_ROW ? Math.max(count, 6) : (count + 1) / 2;
    }

    private static void paint(Ink ink, Area area, Cell cell, Tone tone) {
        boolean now = cell.mark() == Mark.NOW;
        boolean done = cell.mark() == Mark.DONE;
        ink.card(area, 12, now ? tone.fill() : done ? Theme.SURFACE_1 : Theme.SURFACE_2);
        if (cell.mark() == Mark.NEXT) {
            ink.outline(area, 12, 3, Theme.HI);
        }
        Color colour = now ? Theme.INK : done ? Theme.LO : Theme.HI;
        Type number = Type.of(Face.BOLD, Math.min(40, area.height() * .62), colour);
        boolean roomForName = area.height() >= 84;
        if (!roomForName) {
            ink.textCentre(
                    done ? area.x() + area.width() * .36 : area.centreX(),
                    area.centreY() + number.size() * .35,
                    String.valueOf(cell.number()),
                    number);
        } else if (area.height() >= 130) {
            tall(ink, area, cell, number, colour);
        } else {
            low(ink, area, cell, number, colour);
        }
        if (done) {
            double radius = Math.min(17, area.height() * .26);
            Parts.done(ink, area.right() - radius - 10, area.y() + radius + 10, radius);
        }
    }

    /** Number above, name in two lines at the foot. */
    private static void tall(Ink ink, Area area, Cell cell, Type number, Color colour) {
        ink.text(area.x() + 10, area.y() + 42, String.valueOf(cell.number()), number);
        Ink.Block name = ink.block(cell.name(), area.width() - 12, 2, Type.of(Face.SEMI_BOLD, 32, colour), Parts.FLOOR);
        ink.write(name, area.x() + 8, area.bottom() - 14 - (name.lines().size() - 1) * name.lineHeight());
    }

    /** Number above, name in one line at the foot. */
    private static void low(Ink ink, Area area, Cell cell, Type number, Color colour) {
        double x = area.x() + 14;
        ink.text(x, area.y() + 38, String.valueOf(cell.number()), number);
        ink.textWithin(
                x,
                area.bottom() - 14,
                cell.name(),
                area.width() - 24,
                Type.of(Face.SEMI_BOLD, 32, colour),
                Parts.FLOOR);
    }
}
