package backboard.wall;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Sheet;
import backboard.settings.WallView;
import backboard.slab.SlabPlace;

/**
 * The part of a wall over which something may open without anybody missing what they train by: the countdown stays, with all of the slab
 * around it, and so does the name of what is being done.
 */
public final class DockPlace {

    /** Below the name of an exercise, and in portrait below its slab as well: shares of the height. */
    private static final double BELOW_NAME = .22;

    private static final double BELOW_NAME_PORTRAIT = .40;
    /** Below the header, where each station has its own name in the grid. */
    private static final double BELOW_HEADER = .1085;

    private static final double BELOW_HEADER_PORTRAIT = .337;
    /** Below the countdown to a class. */
    private static final double BELOW_WAIT_PORTRAIT = .381;
    /** Between the countdown to a class and what lies beside it. */
    private static final double GAP = 26;

    private DockPlace() {}

    /** @param view what the wall shows of a circuit */
    public static Area of(State state, WallView view, Sheet sheet) {
        boolean named = !StationsOf.shows(state, view) && !isDone(state);
        if (sheet.isPortrait()) {
            return below(
                    sheet,
                    0,
                    state.live().isEmpty() ? BELOW_WAIT_PORTRAIT : named ? BELOW_NAME_PORTRAIT : BELOW_HEADER_PORTRAIT);
        }
        if (state.live().isEmpty()) {
            return below(sheet, QuietPainter.digits(sheet).right() + GAP, BELOW_HEADER);
        }
        Area slab = StationsOf.shows(state, view) ? SlabPlace.besideGrid(sheet) : SlabPlace.onWall(sheet);
        return below(sheet, slab.right(), named ? BELOW_NAME : BELOW_HEADER);
    }

    /** Nothing counts down any more and nothing has a name. */
    private static boolean isDone(State state) {
        return state.live().filter(live -> live.moment().isDone()).isPresent();
    }

    private static Area below(Sheet sheet, double x, double share) {
        double y = sheet.height() * share;
        return new Area(x, y, sheet.width() - x, sheet.height() - y);
    }
}
