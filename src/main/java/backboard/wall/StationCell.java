package backboard.wall;

import backboard.look.Area;
import backboard.mannequin.Mannequin;

/**
 * Where the parts of one station's cell are, in u.
 *
 * @param tab with the number, in the upper left corner
 * @param figures all the room there is for the figure; the tab may cover a corner of it
 * @param text name and cue
 * @param nameSize largest type of the name
 * @param cueSize largest type of the cue; 0 where there is no room for one
 */
record StationCell(Area tab, Area figures, Area text, Area people, double nameSize, double cueSize) {

    private static final double LOW = 360;
    private static final double WIDE = 1.3;
    private static final double EDGE = 14;

    static StationCell of(Area cell) {
        double ratio = cell.width() / cell.height();
        if (cell.height() < LOW) {
            return ratio > 1.45 ? lowAndWide(cell) : low(cell);
        }
        return ratio > WIDE ? wide(cell) : tall(cell);
    }

    /** As drawn for eight stations; larger where there is more room. */
    private static StationCell tall(Area cell) {
        double grown = Math.max(1, Math.min(2, Math.min(cell.width() / 323, cell.height() / 440)));
        double share = cell.height() < 420 ? .44 : .465;
        Area figures = new Area(cell.x() + EDGE, cell.y() + 16, cell.width() - 2 * EDGE, cell.height() * share);
        Area people = people(cell, cell.x() + EDGE, 54 * grown, 18 * grown);
        return new StationCell(
                tab(cell, 82 * Math.min(1.5, grown)),
                figures,
                between(cell.x() + 20, cell.right() - 16, figures.bottom() + 10, people.y() - 8),
                people,
                50 * Math.max(.9, Math.min(grown, cell.height() / 440)),
                38 * grown);
    }

    private static StationCell wide(Area cell) {
        double grown = Math.max(1, Math.min(2, Math.min(cell.width() / 640, cell.height() / 440)));
        double middle = cell.x() + cell.width() * .5;
        Area people = people(cell, middle, 54 * grown, 32 * grown);
        return new StationCell(
                tab(cell, 82 * Math.min(1.5, grown)),
                new Area(cell.x() + EDGE, cell.y() + 16, cell.width() * .5 - 2 * EDGE, cell.height() - 32),
                between(middle, cell.right() - 24, cell.y() + 40 * grown, people.y() - 16),
                people,
                60 * grown,
                44 * grown);
    }

    private static StationCell low(Area cell) {
        boolean lowest = cell.height() < 250;
        Area figures = new Area(
                cell.x() + 10,
                cell.y() + 10,
                cell.width() - 20,
                cell.height() * (!lowest ? .52 : cell.width() > 240 ? .5 : .43));
        Area people = people(cell, cell.x() + 10, lowest ? 38 : 46, lowest ? 6 : 12);
        return new StationCell(
                tab(cell, lowest ? 56 : 64),
                figures,
                between(cell.x() + 12, cell.right() - 10, figures.bottom() + 4, people.y() - 2),
                people,
                lowest ? 36 : 42,
                0);
    }

    private static StationCell lowAndWide(Area cell) {
        double middle = cell.x() + cell.width() * .46;
        Area people = people(cell, middle, 46, 14);
        return new StationCell(
                tab(cell, 64),
                new Area(cell.x() + EDGE, cell.y() + 12, cell.width() * .46 - 2 * EDGE, cell.height() - 24),
                between(middle, cell.right() - 16, cell.y() + 14, people.y() - 8),
                people,
                46,
                cell.height() < 250 ? 0 : 36);
    }

    private static Area tab(Area cell, double size) {
        return new Area(cell.x(), cell.y(), size, size);
    }

    private static Area people(Area cell, double x, double height, double margin) {
        return new Area(x, cell.bottom() - margin - height, cell.right() - 8 - x, height);
    }

    private static Area between(double x, double right, double y, double bottom) {
        return new Area(x, y, right - x, bottom - y);
    }

    /** Where this figure is largest: beside the tab, or for one that lies below it over the whole width. */
    Area figure(Mannequin mannequin) {
        double beside = tab.right() + 6;
        Area right = between(beside, figures.right(), figures.y(), figures.bottom());
        Area below = between(figures.x(), figures.right(), tab.bottom() + 4, figures.bottom());
        return mannequin.scaleIn(right.width(), right.height()) >= mannequin.scaleIn(below.width(), below.height())
                ? right
                : below;
    }
}
