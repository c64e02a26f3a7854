package backboard.catalogue;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.util.List;

/** Things to touch, row by row; what does not fit is on further pages, with a way there and back. */
final class TileGrid extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double TURN = 220;

    private final double leastWidth;
    private final double height;
    private final TouchButton before;
    private final TouchButton after;
    private List<? extends TouchButton> tiles = List.of();
    private int first;
    private int room = 1;

    /**
     * @param leastWidth of a tile
     * @param height of a tile, at least what a finger needs
     */
    TileGrid(String name, double leastWidth, double height, String before, String after) {
        this.leastWidth = leastWidth;
        this.height = height;
        this.before = new TouchButton(name + "-before", before, Rank.QUIET, 36, event -> turn(-1));
        this.after = new TouchButton(name + "-after", after, Rank.QUIET, 36, event -> turn(1));
        setName(name);
        getAccessibleContext().setAccessibleName(name);
    }

    /** @param keep whether the page stays */
    void show(List<? extends TouchButton> next, boolean keep) {
        removeAll();
        tiles = List.copyOf(next);
        tiles.forEach(this::add);
        add(before);
        add(after);
        first = keep ? first : 0;
        revalidate();
        doLayout();
        repaint();
    }

    /** The page, to come back to. */
    int first() {
        return first;
    }

    void first(int other) {
        first = other;
    }

    private void turn(int by) {
        first += by * room;
        doLayout();
        repaint();
    }

    private int pages() {
        return Math.max(1, (tiles.size() + room - 1) / room);
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = sheet.area();
        int columns = Math.max(1, (int) ((area.width() + Leaf.GAP) / (leastWidth + Leaf.GAP)));
        int all = rows(area.height());
        boolean fits = tiles.size() <= columns * all;
        int rows = fits ? all : Math.max(1, rows(area.height() - Leaf.TOUCH - Leaf.GAP));
        room = columns * rows;
        first = Math.max(0, Math.min(first, (pages() - 1) * room) / room * room);
        double used = fits ? rows * height + (rows - 1) * Leaf.GAP : area.height() - Leaf.TOUCH - Leaf.GAP;
        Area cells = new Area(0, 0, area.width(), used);
        for (int i = 0; i < tiles.size(); i++) {
            boolean here = i >= first && i < first + room;
            tiles.get(i).setVisible(here);
            if (here) {
                put(tiles.get(i), cells.cell(i - first, columns, rows, Leaf.GAP));
            }
        }
        before.setVisible(!fits);
        after.setVisible(!fits);
        before.setEnabled(first > 0);
        after.setEnabled(first + room < tiles.size());
        double turn = Math.min(TURN, area.width() * .36);
        put(before, new Area(0, area.height() - Leaf.TOUCH, turn, Leaf.TOUCH));
        put(after, new Area(area.width() - turn, area.height() - Leaf.TOUCH, turn, Leaf.TOUCH));
    }

    private int rows(double room) {
        return Math.max(1, (int) ((room + Leaf.GAP) / (height + Leaf.GAP)));
    }

    @Override
    protected void paint(Ink ink) {
        if (pages() > 1) {
            Area area = ink.sheet().area();
            ink.textCentre(
                    area.centreX(),
                    area.height() - Leaf.TOUCH / 2 + 12,
                    first / room + 1 + " / " + pages(),
                    Type.of(Face.SEMI_BOLD, 34, Theme.MID));
        }
    }
}
