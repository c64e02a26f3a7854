package backboard.wall;

import backboard.look.Area;
import backboard.look.Density;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.wall.Screen.Band.Advice;
import backboard.wall.Screen.Totals;
import java.awt.Color;
import java.util.stream.IntStream;

/** Pieces that several wall screens share. */
final class Parts {

    static final double SAFE_X = 96;
    static final double SAFE_Y = 54;
    /** No text on a wall is smaller. */
    static final double FLOOR = Density.CAPTION;

    private static final Color BAR_BEFORE = Theme.SURFACE_3;

    private Parts() {}

    /** All that a header is painted on. */
    static Area header(double x, double right, double baseline) {
        return new Area(x - 4, baseline - 62, right - x + 8, 80);
    }

    /** A heading with a text under it in as many lines as the area has room for. */
    static void note(Ink ink, Area area, Advice note, double size) {
        if (note.line().isEmpty()) {
            return;
        }
        ink.as(Role.HEADING).text(area.x(), area.y() + 34, note.heading(), Type.of(Face.SEMI_BOLD, 36, Theme.LO));
        double room = area.height() - 48;
        Type type = Type.of(Face.MEDIUM, size, Theme.HI);
        Ink.Block block = blockIn(ink, note.line(), area.width(), room, type);
        ink.write(block, area.x(), area.y() + 48 + block.type().size() * .9);
    }

    /** A text in as many lines as fit the height, as large as fits. */
    static Ink.Block blockIn(Ink ink, String text, double width, double height, Type type) {
        for (double size = type.size(); size > FLOOR; size -= 2) {
            int lines = Math.max(1, (int) (height / (size * 1.06)));
            Ink.Block block = ink.block(text, width, lines, type.sized(size), size);
            if (block.lines().stream().noneMatch(line -> line.endsWith("…"))) {
                return block;
            }
        }
        return ink.block(text, width, Math.max(1, (int) (height / (FLOOR * 1.06))), type.sized(FLOOR), FLOOR);
    }

    /** Sets per hour as bars, last week's behind today's, the present hour lit. */
    static void bars(Ink ink, Area area, Totals totals) {
        int count = totals.hours().size();
        int most = IntStream.concat(
                        totals.hours().stream().mapToInt(Integer::intValue),
                        totals.hoursBefore().stream().mapToInt(Integer::intValue))
                .max()
                .orElse(0);
        if (most == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            Area column = area.cell(i, count, 1, 4);
            bar(ink, column, (double) totals.hoursBefore().get(i) / most, BAR_BEFORE);
            bar(
                    ink,
                    column.inset(column.width() * .18, 0),
                    (double) totals.hours().get(i) / most,
                    i == totals.now() ? Theme.HI : Theme.MID);
        }
        ink.line(area.x(), area.bottom() + 2, area.right(), area.bottom() + 2, 2, Theme.LINE);
    }

    private static void bar(Ink ink, Area column, double share, Color colour) {
        double height = column.height() * share;
        ink.fill(new Area(column.x(), column.bottom() - height, column.width(), height), colour);
    }

    /** The one line that needs a person, in the margin below everything. */
    static void foot(Ink ink, Area beside, String line) {
        double x = beside.x() + (ink.isPortrait() ? 54 : 61);
        ink.as(Role.NOTICE)
                .textWithin(
                        x,
                        ink.height() - 18,
                        line,
                        beside.right() - x - 54,
                        Type.of(Face.SEMI_BOLD, 30, Theme.ERROR),
                        FLOOR);
    }

    /** Two cells that are one superset: a plus between them, over the gap. */
    static void link(Ink ink, double x, double y, double radius, Color ground) {
        ink.disc(x, y, radius + 3, ground);
        ink.disc(x, y, radius, Theme.HI);
        double arm = radius * .5;
        ink.line(x - arm, y, x + arm, y, radius * .28, ground);
        ink.line(x, y - arm, x, y + arm, radius * .28, ground);
    }

    /**
     * The same between cells of a grid, where the second may begin the next row: then half of it stands at the end of the row and half at the
     * begin of the next.
     *
     * @param down from the upper edge of a cell, in u
     */
    static void link(Ink ink, Area first, Area second, double down, double radius) {
        double y = first.y() + down;
        if (second.y() == first.y()) {
            link(ink, (first.right() + second.x()) / 2, y, radius, Theme.BG);
        } else {
            link(ink, first.right(), y, radius, Theme.BG);
            link(ink, second.x(), second.y() + down, radius, Theme.BG);
        }
    }

    /** A filled disc with a tick: saved, done. */
    static void done(Ink ink, double x, double y, double radius) {
        ink.disc(x, y, radius, Theme.MOVE);
        ink.tick(x, y, radius, radius * .2 + 1, Theme.INK);
    }
}
