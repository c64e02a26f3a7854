package backboard.checkin;

import backboard.look.Area;
import backboard.look.Sheet;

/**
 * Where the parts of the first page go.
 *
 * @param heading what the class does; of no height where the wall says it
 * @param caption of the tiles, one line
 * @param tiles of no width where there are none
 * @param foot for what the last tap has led to
 * @param language the button
 * @param close the button
 */
record FindLayout(
        Area heading, Area caption, Area tiles, Area pad, Area foot, Area language, Area close, int columns, int rows) {

    private static final double CAPTION = 72;
    private static final double WIDEST_PAD = 464;
    private static final double LYING_PAD = 464;
    private static final double FOOT = 112;
    private static final double BUTTON = 80;
    private static final double LANGUAGE = 168;
    private static final double CLOSE = 210;
    private static final double TILE_WIDTH = 196;
    private static final double TILE_HEIGHT = 136;
    private static final int MOST = 6;

    static FindLayout of(Sheet sheet, Manner manner) {
        Area content = Page.content(sheet);
        double top = manner.docked() ? content.y() + BUTTON + Page.GAP : content.y() + FOOT + 40;
        Area close = new Area(content.right() - CLOSE, content.y(), CLOSE, BUTTON);
        Area language = manner.docked()
                ? new Area(close.x() - Page.GAP - LANGUAGE, content.y(), LANGUAGE, BUTTON)
                : new Area(content.right() - LANGUAGE, content.y() + 60, LANGUAGE, BUTTON);
        Area heading = new Area(
                content.x(),
                content.y(),
                (manner.docked() ? language.x() : content.right()) - content.x(),
                manner.docked() ? 0 : FOOT);
        Area body = new Area(content.x(), top, content.width(), content.bottom() - top);
        FindLayout placed = Page.isWide(sheet)
                ? sideBySide(body, manner, heading, language, close)
                : stacked(body, manner, heading, language, close);
        return manner.isLeftHanded() && Page.isWide(sheet) ? placed.mirrored(content) : placed;
    }

    private static FindLayout sideBySide(Area body, Manner manner, Area heading, Area language, Area close) {
        double share = manner.tiles() ? .36 : .58;
        double widest = manner.tiles() ? WIDEST_PAD : 760;
        double width = Math.min(widest, body.width() * share);
        Area pad = new Area(body.right() - width, body.y(), width, body.height());
        Area left = new Area(body.x(), body.y(), body.width() - width - 44, body.height());
        return filled(left, pad, manner, heading, language, close);
    }

    private static FindLayout stacked(Area body, Manner manner, Area heading, Area language, Area close) {
        if (!manner.tiles()) {
            double height = body.height() * .62;
            Area pad = new Area(body.x(), body.bottom() - height, body.width(), height);
            Area above = new Area(body.x(), body.y(), body.width(), body.height() - height - 40);
            return filled(above, pad, manner, heading, language, close);
        }
        Area foot = new Area(body.x(), body.bottom() - FOOT, body.width(), FOOT);
        double lying = body.height() < 1100 ? 384 : LYING_PAD;
        Area pad = new Area(body.x(), foot.y() - Page.GAP - lying, body.width(), lying);
        Area above = new Area(body.x(), body.y(), body.width(), pad.y() - 32 - body.y());
        FindLayout placed = filled(above, pad, manner, heading, language, close);
        Area whole = new Area(above.x(), placed.tiles.y(), above.width(), above.bottom() - placed.tiles.y());
        return placed.with(whole, foot);
    }

    private static FindLayout filled(Area side, Area pad, Manner manner, Area heading, Area language, Area close) {
        double foot = side.height() > 620 ? FOOT : 96;
        Area bottom = new Area(side.x(), side.bottom() - foot, side.width(), foot);
        // Beside the buttons of a docked page there is room for the caption.
        Area caption = manner.docked()
                ? new Area(side.x(), side.y() - BUTTON - Page.GAP, language.x() - 32 - side.x(), BUTTON)
                : new Area(side.x(), side.y(), side.width(), CAPTION);
        double y = manner.docked() ? side.y() : caption.bottom();
        double lowest = manner.tiles() ? bottom.y() - Page.GAP : side.bottom();
        Area tiles = new Area(side.x(), y, side.width(), lowest - y);
        return new FindLayout(heading, caption, tiles, pad, bottom, language, close, 0, 0).with(tiles, bottom);
    }

    private FindLayout with(Area grid, Area bar) {
        int across = Math.max(2, Math.min(MOST, (int) ((grid.width() + Page.GAP) / (TILE_WIDTH + Page.GAP))));
        int down = Math.max(1, Math.min(MOST, (int) ((grid.height() + Page.GAP) / (TILE_HEIGHT + Page.GAP))));
        return new FindLayout(heading, caption, grid, pad, bar, language, close, across, down);
    }

    /** The keys on the left. What stands at the top stays where it is read first. */
    private FindLayout mirrored(Area content) {
        Area side = flipped(tiles, content);
        double room = heading.height() == 0 ? language.x() - 32 - side.x() : side.width();
        return new FindLayout(
                heading,
                new Area(side.x(), caption.y(), room, caption.height()),
                side,
                flipped(pad, content),
                flipped(foot, content),
                language,
                close,
                columns,
                rows);
    }

    private static Area flipped(Area area, Area content) {
        return new Area(content.x() + content.right() - area.right(), area.y(), area.width(), area.height());
    }

    int places() {
        return columns * rows;
    }

    Area place(int index) {
        return tiles.cell(index, columns, rows, Page.GAP);
    }
}
