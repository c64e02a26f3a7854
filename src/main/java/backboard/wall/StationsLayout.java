package backboard.wall;

import backboard.look.Area;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the cells of the grid of all stations are, in u: as many columns as make the cells large, and rows as even as can be.
 *
 * @param headerY baseline
 */
record StationsLayout(double x, double right, double headerY, List<Area> cells) {

    private static final double GAP = 16;
    private static final int MOST_ROWS = 4;
    private static final double SLIM = 450;
    private static final double NARROWEST = 240;
    private static final double FOOT = 54;
    /** A cell that is higher for its width would be half empty. */
    private static final double TALLEST = 1.8;

    /** @param stage the screen without the slab */
    static StationsLayout of(Area stage, boolean portrait, int count) {
        int rows = portrait ? portraitRows(count) : landscapeRows(count, stage.width());
        int columns = columns(count, rows);
        return portrait
                ? laid(stage, 54, 54, stage.height() * .052, stage.height() * .085, columns, rows, count)
                : laid(stage, 44, Parts.SAFE_X, 96, 130, columns, rows, count);
    }

    /** Up to four in one row, unless they would be slim; more rows also where the screen is narrow. */
    private static int landscapeRows(int count, double width) {
        boolean oneRow = count <= 2 || (count <= 4 && width / count >= SLIM);
        int rows = oneRow ? 1 : count <= 10 ? 2 : count <= 15 ? 3 : MOST_ROWS;
        while (rows < MOST_ROWS && width / columns(count, rows) < NARROWEST) {
            rows++;
        }
        return rows;
    }

    private static int columns(int count, int rows) {
        return (count + rows - 1) / rows;
    }

    private static int portraitRows(int count) {
        int columns = count <= 2 ? 1 : count <= 8 ? 2 : count <= 12 ? 3 : 4;
        return (count + columns - 1) / columns;
    }

    private static StationsLayout laid(
            Area stage, double before, double after, double header, double top, int columns, int rows, int count) {
        double x = stage.x() + before;
        double right = stage.right() - after;
        double highest = stage.height() - top - FOOT;
        double widest = (right - x - GAP * (columns - 1)) / columns;
        double height = Math.min(highest, rows * widest * TALLEST + GAP * (rows - 1));
        Area grid = new Area(x, stage.y() + top, right - x, height);
        return new StationsLayout(
                x,
                right,
                stage.y() + header,
                IntStream.range(0, count)
                        .mapToObj(i -> grid.cell(i, columns, rows, GAP))
                        .toList());
    }
}
