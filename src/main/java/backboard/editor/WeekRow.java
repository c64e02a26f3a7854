package backboard.editor;

import backboard.kiosk.DayPlan;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.TouchButton.Rank;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The seven days; a swipe leads to the week before and the one after. */
final class WeekRow extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double GAP = 16;
    /** A finger that went so far sideways meant the week, in u. */
    private static final double SWIPE = 120;

    private final transient Editing editing;
    private final List<DayTile> tiles = new ArrayList<>();
    private final IconButton before;
    private final IconButton after;

    WeekRow(Editing editing) {
        this.editing = editing;
        setName("editor-week");
        before = new IconButton(
                "editor-week-before",
                editing.words().say("editor.week.before"),
                Rank.QUIET,
                (ink, x, y, colour) -> Icons.arrow(ink, x, y, -1, colour),
                () -> turn(-1));
        after = new IconButton(
                "editor-week-after",
                editing.words().say("editor.week.after"),
                Rank.QUIET,
                (ink, x, y, colour) -> Icons.arrow(ink, x, y, 1, colour),
                () -> turn(1));
        Swipe swipe = new Swipe();
        for (int i = 0; i < 7; i++) {
            int day = i;
            DayTile tile = new DayTile(i, () -> editing.open(editing.monday().plusDays(day)));
            tile.addMouseListener(swipe);
            tiles.add(tile);
            add(tile);
        }
    }

    /** Lead to the week before and the one after; they stand beside the date. */
    List<IconButton> arrows() {
        return List.of(before, after);
    }

    private void turn(int weeks) {
        editing.open(editing.day().plusWeeks(weeks));
    }

    void refresh() {
        for (int i = 0; i < tiles.size(); i++) {
            LocalDate day = editing.monday().plusDays(i);
            Optional<DayPlan> plan = editing.week().stream()
                    .filter(one -> one.date().equals(day))
                    .findFirst();
            tiles.get(i).show(day, plan, day.equals(editing.day()), editing.isBegun(day), editing.words());
        }
    }

    /** A finger that goes sideways over the days. */
    private final class Swipe extends MouseAdapter {

        private int from;

        @Override
        public void mousePressed(MouseEvent event) {
            from = event.getXOnScreen();
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            double way = (event.getXOnScreen() - from) / sheet().unit();
            if (Math.abs(way) >= SWIPE) {
                turn(way > 0 ? -1 : 1);
            }
        }
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area all = sheet.area();
        for (int i = 0; i < tiles.size(); i++) {
            put(tiles.get(i), all.cell(i, tiles.size(), 1, GAP));
        }
    }

    @Override
    protected void paint(Ink ink) {
        // The tiles are all there is.
    }
}
