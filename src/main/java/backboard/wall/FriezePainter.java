package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import backboard.wall.Screen.Cell;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

/** The day's stations as figures on floor lines, with number and name under each. */
final class FriezePainter {

    /** A place narrower than this, with its gap, has no room for a name; a second row leaves little room for the figures. */
    private static final double NARROWEST = 140;

    private static final int MOST_IN_A_PORTRAIT_ROW = 4;
    private static final int PORTRAIT_ROW_OF_MANY = 5;
    private static final double GAP = 16;
    /** Names with their numbers. */
    private static final double NAMES = 92;
    /** Narrower places have their number above the floor, so that the name has the whole width. */
    private static final double NARROW = 190;
    /** A row so high has room for those numbers over the figures; in a lower one they are beside the heads. */
    private static final double ONE_ROW = 250;

    private FriezePainter() {}

    /** @param area across the whole screen, so that the floor has no ends */
    static void paint(Ink ink, Area area, double left, double right, List<Cell> cells, Cast cast) {
        if (cells.isEmpty()) {
            return;
        }
        int most = ink.isPortrait()
                ? (cells.size() > 2 * MOST_IN_A_PORTRAIT_ROW ? PORTRAIT_ROW_OF_MANY : MOST_IN_A_PORTRAIT_ROW)
                : (int) ((right - left + GAP) / NARROWEST);
        int rows = (cells.size() + most - 1) / most;
        int columns = (cells.size() + rows - 1) / rows;
        for (int row = 0; row < rows; row++) {
            List<Cell> shown = cells.subList(row * columns, Math.min(cells.size(), (row + 1) * columns));
            Area band = area.cell(row, 1, rows, 10);
            row(ink.as(Role.STATIONS), band, left, right, shown, Math.max(columns, 4), cast);
        }
    }

    private static void row(Ink ink, Area band, double left, double right, List<Cell> cells, int columns, Cast cast) {
        boolean narrow = (right - left) / columns - GAP < NARROW;
        double names = narrow ? 72 : NAMES;
        double floor = band.bottom() - names - Math.min(8, band.height() * .03);
        ink.line(band.x(), floor + 2, band.right(), floor + 2, 4, Theme.LINE);
        double numbers = narrow && band.height() > ONE_ROW ? 48 : 0;
        Area places = new Area(left, band.y() + numbers, right - left, floor - band.y() - numbers);
        double scale = scale(ink, places, cells, columns, cast);
        for (int i = 0; i < cells.size(); i++) {
            Area place = places.cell(i, columns, 1, GAP);
            figure(ink, place, cells.get(i), scale, cast);
            Area foot = new Area(place.x(), floor + 8, place.width(), names);
            if (narrow) {
                narrow(ink, place.x(), band.y() + 40, foot, cells.get(i));
            } else {
                name(ink, foot, cells.get(i));
            }
        }
    }

    /** All as large as the one that needs most room allows, within reason: a lying figure would make dwarfs of the others. */
    private static double scale(Ink ink, Area places, List<Cell> cells, int columns, Cast cast) {
        Rectangle place = ink.pixels(places.cell(0, columns, 1, GAP));
        double tallest = cells.stream()
                .flatMap(cell -> cast.of(cell.performer()).stream())
                .mapToDouble(mannequin -> mannequin.bounds().getHeight())
                .max()
                .orElse(1);
        return place.height / Math.max(1, tallest);
    }

    private static void figure(Ink ink, Area area, Cell cell, double scale, Cast cast) {
        Optional<Mannequin> mannequin = cast.of(cell.performer());
        if (mannequin.isEmpty()) {
            return;
        }
        Rectangle place = ink.pixels(area);
        Mannequin one = mannequin.get();
        double fitted = Math.min(scale, one.scaleIn(place.width, place.height));
        one.paint(
                ink.graphics(),
                one.placement(place.getCenterX(), place.getMaxY(), fitted),
                one.figure().endOfFirstLeg(),
                Palette.CHALK.withoutFloor());
    }

    private static void narrow(Ink ink, double x, double baseline, Area foot, Cell cell) {
        ink.text(x, baseline, String.valueOf(cell.number()), Type.of(Face.BOLD, 48, Theme.WORK));
        Ink.Block name = Parts.blockIn(ink, cell.name(), foot.width(), 64, Type.of(Face.SEMI_BOLD, 32, Theme.HI));
        ink.write(name, foot.x(), foot.y() + name.type().size() * .86);
    }

    private static void name(Ink ink, Area area, Cell cell) {
        String number = String.valueOf(cell.number());
        double size = Math.min(64, area.height() * .72);
        double taken = ink.text(
                area.x(), area.y() + size * .86, number, Type.of(Face.BOLD, Math.max(Parts.FLOOR, size), Theme.WORK));
        double x = area.x() + taken + 12;
        Ink.Block name =
                Parts.blockIn(ink, cell.name(), area.right() - x, area.height(), Type.of(Face.SEMI_BOLD, 38, Theme.HI));
        ink.write(name, x, area.y() + size * .86 - size * .7 + name.type().size() * .74);
    }
}
