package backboard.staff;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names to choose from, and one thing to do beside them. More than fit come after a touch on the last tile. */
final class PeoplePage extends StaffPage {

    private static final long serialVersionUID = 1L;
    /** For names of people. */
    static final double NARROW = 300;
    /** For numbers and names of files. */
    static final double WIDE = 480;

    private static final double TILE_HEIGHT = 120;
    private static final double EMPTY_TEXT = 120;

    private final List<PersonTile> tiles;
    private final Optional<TouchButton> extra;
    private final TouchButton more;
    private final String explanation;
    private final double least;
    private int first;

    /**
     * @param extra comes first where there is nobody yet, else after the names
     * @param explanation of a page without names
     */
    PeoplePage(Heading heading, List<PersonTile> tiles, Optional<TouchButton> extra, String more, String explanation) {
        this(heading, tiles, extra, more, explanation, NARROW);
    }

    /** @param least width of a tile */
    PeoplePage(
            Heading heading,
            List<PersonTile> tiles,
            Optional<TouchButton> extra,
            String more,
            String explanation,
            double least) {
        super("staff-people", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.tiles = List.copyOf(tiles);
        this.extra = extra;
        this.explanation = explanation;
        this.least = least;
        this.more = new TouchButton("staff-more", more, Rank.QUIET, 42, event -> turn());
        this.tiles.forEach(this::add);
        extra.ifPresent(this::add);
        add(this.more);
        addWayBack();
    }

    /** @param back what the way back is called */
    record Heading(String title, String line, String back, Runnable goBack) {}

    private void turn() {
        first += Math.max(1, shown());
        if (first >= tiles.size()) {
            first = 0;
        }
        doLayout();
        repaint();
    }

    private int shown() {
        return (int) tiles.stream().filter(PersonTile::isVisible).count();
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        double top = tiles.isEmpty() ? EMPTY_TEXT : 0;
        Area grid = new Area(body.x(), body.y() + top, body.width(), body.height() - top);
        int columns = Math.max(1, (int) ((grid.width() + GAP) / (least + GAP)));
        int rows = Math.max(1, (int) ((grid.height() + GAP) / (TILE_HEIGHT + GAP)));
        int room = columns * rows - (extra.isPresent() ? 1 : 0);
        boolean all = tiles.size() <= room;
        int fit = all ? room : room - 1;
        List<TouchButton> inOrder = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            boolean here = all || i >= first && i < first + fit;
            tiles.get(i).setVisible(here);
            if (here) {
                inOrder.add(tiles.get(i));
            }
        }
        extra.ifPresent(inOrder::add);
        more.setVisible(!all);
        if (!all) {
            inOrder.add(more);
        }
        Area cells = new Area(grid.x(), grid.y(), grid.width(), rows * TILE_HEIGHT + (rows - 1) * GAP);
        for (int i = 0; i < inOrder.size(); i++) {
            put(inOrder.get(i), cells.cell(i, columns, rows, GAP));
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        if (tiles.isEmpty()) {
            Ink.Block block = ink.block(explanation, body.width(), 2, Type.of(Face.MEDIUM, 40, Theme.HI), FLOOR);
            ink.write(block, body.x(), body.y() + block.type().size());
        }
    }
}
