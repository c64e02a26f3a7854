package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.mannequin.Palette;
import backboard.slab.Tone;
import backboard.wall.Screen.Cell;
import backboard.wall.Screen.Mark;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.util.List;

/** All stations in a row or two: done, now, next, later. */
final class StripPainter {

    private static final int MOST_IN_A_LANDSCAPE_ROW = 8;
    private static final int MOST_IN_A_PORTRAIT_ROW = 4;
    private static final int PORTRAIT_ROW_OF_MANY = 5;
    private static final double GAP = 12;
    /** Radius of the mark between two stations of a superset. */
    private static final double LINK = 13;
    /** From this height on a cell has a name in two lines. */
    private static final double TALL = 130;

    private static final double BELOW_NUMBER = 60;

    private StripPainter() {}

    /** @param named whether names read from where people are; else the numbers are larger */
    static void paint(Ink ink, Area area, List<Cell> cells, Tone tone, Cast cast, boolean named) {
        int columns = columns(cells.size(), ink.isPortrait());
        int rows = (cells.size() + columns - 1) / columns;
        for (int i = 0; i < cells.size(); i++) {
            paint(ink.as(Role.STATIONS), area.cell(i, columns, rows, GAP), cells.get(i), tone, cast, named);
        }
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (cells.get(i).linked()) {
                Area cell = area.cell(i, columns, rows, GAP);
                // Between number and name, both of which begin at the edge.
                double down = cell.height() >= TALL ? BELOW_NUMBER : cell.height() * .48;
                Parts.link(ink, cell, area.cell(i + 1, columns, rows, GAP), down, LINK);
            }
        }
    }

    private static int columns(int count, boolean portrait) {
        if (portrait) {
            return count <= 2 * MOST_IN_A_PORTRAIT_ROW ? MOST_IN_A_PORTRAIT_ROW : PORTRAIT_ROW_OF_MANY;
        }
        return count <= MOST_IN_A_LANDSCAPE_ROW ? Math.max(count, 6) : (count + 1) / 2;
    }

    private static void paint(Ink ink, Area area, Cell cell, Tone tone, Cast cast, boolean named) {
        boolean now = cell.mark() == Mark.NOW;
        boolean done = cell.mark() == Mark.DONE;
        ink.card(area, 12, now ? tone.fill() : done ? Theme.SURFACE_1 : Theme.SURFACE_2);
        if (cell.mark() == Mark.NEXT) {
            ink.outline(area, 12, 3, Theme.HI);
        }
        Color colour = now ? Theme.INK : done ? Theme.LO : Theme.HI;
        Type number = Type.of(Face.BOLD, Math.min(40, area.height() * .62), colour);
        boolean roomForName = area.height() >= 84;
        if (!named && roomForName) {
            double size = Math.min(92, area.height() * .6);
            ink.text(
                    area.x() + 12,
                    area.y() + size * .84,
                    String.valueOf(cell.number()),
                    Type.of(Face.BOLD, size, colour));
            double x = area.x() + 20 + size * (cell.number() > 9 ? .92 : .5);
            figure(ink, new Area(x, area.y() + 10, area.right() - x - 8, area.height() - 18), cell, tone, cast);
        } else if (!roomForName) {
            ink.textCentre(
                    done ? area.x() + area.width() * .36 : area.centreX(),
                    area.centreY() + number.size() * .35,
                    String.valueOf(cell.number()),
                    number);
        } else if (area.height() >= TALL) {
            double foot = tall(ink, area, cell, number, colour);
            figure(
                    ink,
                    new Area(area.x() + 46, area.y() + 8, area.width() - 54, foot - area.y() - 10),
                    cell,
                    tone,
                    cast);
        } else {
            low(ink, area, cell, number, colour);
            figure(ink, new Area(area.x() + 60, area.y() + 6, area.width() - 72, area.height() - 48), cell, tone, cast);
        }
        if (done) {
            double radius = Math.min(17, area.height() * .26);
            Parts.done(ink, area.right() - radius - 10, area.y() + radius + 10, radius);
        }
    }

    /** The end of the rep, which tells most; in one ink where the cell is filled, faint where the station is done. */
    private static void figure(Ink ink, Area area, Cell cell, Tone tone, Cast cast) {
        Graphics2D g = ink.graphics();
        Composite before = g.getComposite();
        boolean now = cell.mark() == Mark.NOW;
        boolean done = cell.mark() == Mark.DONE;
        Palette palette = now
                ? Palette.ink(tone.fill(), Theme.mix(tone.fill(), Theme.INK, .55))
                : Palette.on(done ? Theme.SURFACE_1 : Theme.SURFACE_2);
        if (done) {
            g.setComposite(AlphaComposite.SrcOver.derive(.45f));
        }
        cast.of(cell.performer())
                .ifPresent(mannequin -> FigurePainter.paint(
                        ink, area, mannequin, mannequin.figure().endOfFirstLeg(), false, palette.withoutFloor()));
        g.setComposite(before);
    }

    /** Number above, name in up to two lines at the foot; returns where the name begins. */
    private static double tall(Ink ink, Area area, Cell cell, Type number, Color colour) {
        ink.text(area.x() + 10, area.y() + 42, String.valueOf(cell.number()), number);
        Ink.Block name = ink.block(cell.name(), area.width() - 12, 2, Type.of(Face.SEMI_BOLD, 32, colour), Parts.FLOOR);
        double baseline = area.bottom() - 14 - (name.lines().size() - 1) * name.lineHeight();
        ink.write(name, area.x() + 8, baseline);
        return baseline - name.type().size() * .8;
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
