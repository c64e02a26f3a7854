package backboard.staff;

import backboard.look.Area;
import backboard.look.Sheet;
import java.util.List;

/** How everything is, in groups to touch. */
final class HealthPage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 2;

    private final List<HealthTile> tiles;

    HealthPage(PeoplePage.Heading heading, List<HealthTile> tiles) {
        super("staff-health-page", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.tiles = List.copyOf(tiles);
        this.tiles.forEach(this::add);
        addWayBack();
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        int rows = Math.max(1, (tiles.size() + COLUMNS - 1) / COLUMNS);
        for (int i = 0; i < tiles.size(); i++) {
            put(tiles.get(i), body.cell(i, COLUMNS, rows, GAP));
        }
    }
}
