package backboard.poster;

import backboard.look.Area;
import java.util.List;

/**
 * How a cell of the poster is divided, in u: figure beside the text in a wide one, above it in a tall one.
 *
 * @param tab side of the square with the number
 * @param figureWidth of a wide one; 0 in a tall one
 */
record StationBox(boolean wide, double tab, double figureWidth, double textWidth, double textHeight) {

    private static final double PAD = 18;
    /** The figure's least share of a tall cell's height, and its most of a wide one's width. */
    private static final double LEAST_FIGURE = .33;

    private static final double MOST_FIGURE = .4;

    /** Of a cell that is much wider than high, only the figure beside the text is large enough. */
    private static final double WIDE = 1.5;

    /** The forms to choose from. */
    static List<StationBox> in(Area cell) {
        return cell.width() / cell.height() > WIDE ? List.of(wide(cell)) : List.of(wide(cell), tall(cell));
    }

    private static StationBox wide(Area cell) {
        double figure = Math.min(cell.width() * MOST_FIGURE, cell.height() * 1.5);
        return new StationBox(true, tab(cell), figure, cell.width() - figure - PAD * 1.5, cell.height() - PAD * 1.3);
    }

    private static StationBox tall(Area cell) {
        return new StationBox(false, tab(cell), 0, cell.width() - 2 * PAD, cell.height() * (1 - LEAST_FIGURE) - PAD);
    }

    private static double tab(Area cell) {
        return Math.min(Math.max(40, Math.min(110, cell.height() * .28)), cell.width() * .2);
    }

    /**
     * Where a figure may be: beside the number or below it.
     *
     * @param highest text of all cells
     */
    List<Area> figurePlaces(Area cell, double highest) {
        double right = wide ? cell.x() + figureWidth : cell.right() - PAD / 2;
        double bottom = wide ? cell.bottom() - PAD * .8 : cell.bottom() - highest - PAD * 1.3;
        double beside = cell.x() + tab + PAD / 2;
        double below = cell.y() + tab + PAD / 3;
        double left = cell.x() + PAD / 2;
        double top = cell.y() + PAD * .6;
        return List.of(
                new Area(beside, top, right - beside, bottom - top),
                new Area(left, below, right - left, bottom - below));
    }

    /**
     * Where the text of a cell is: all begin at one height in a tall one, each in the middle of a wide one.
     *
     * @param height of this text
     */
    Area text(Area cell, double highest, double height) {
        return wide
                ? new Area(cell.x() + figureWidth + PAD / 2, cell.centreY() - height / 2, textWidth, height)
                : new Area(cell.x() + PAD, cell.bottom() - highest - PAD * .7, textWidth, height);
    }
}
