package backboard.wall;

import backboard.look.Area;
import backboard.look.Sheet;
import backboard.wall.Screen.ExerciseScreen;
import backboard.wall.Screen.IdleScreen;
import backboard.wall.Screen.StationsScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts of a screen's picture have to be painted again: a set that is logged changes a number, not the figures. */
final class News {

    private News() {}

    /**
     * The parts in which two screens differ, none if they are the same; empty if they may differ anywhere.
     *
     * @param beside the screen without the slab
     */
    static Optional<List<Area>> between(Screen before, Screen now, Area beside, Sheet sheet) {
        if (now.equals(before)) {
            return Optional.of(List.of());
        }
        boolean portrait = sheet.isPortrait();
        if (now instanceof ExerciseScreen next
                && before instanceof ExerciseScreen last
                && next.differsInNewsOnly(last)) {
            return Optional.of(ExerciseLayout.of(beside, portrait).news());
        }
        if (now instanceof IdleScreen next && before instanceof IdleScreen last && next.differsInNewsOnly(last)) {
            return Optional.of(QuietPainter.news(sheet));
        }
        if (now instanceof StationsScreen next
                && before instanceof StationsScreen last
                && next.differsInNewsOnly(last)) {
            return Optional.of(between(
                    last, next, StationsLayout.of(beside, portrait, next.posts().size())));
        }
        return Optional.empty();
    }

    private static List<Area> between(StationsScreen before, StationsScreen now, StationsLayout layout) {
        List<Area> areas = new ArrayList<>();
        if (!now.header().equals(before.header())) {
            areas.add(Parts.header(layout.x(), layout.right(), layout.headerY()));
        }
        for (int i = 0; i < now.posts().size(); i++) {
            if (!now.posts().get(i).equals(before.posts().get(i))) {
                areas.add(layout.cells().get(i));
            }
        }
        return areas;
    }
}
