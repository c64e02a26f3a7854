package backboard.wall;

import backboard.look.Area;
import backboard.look.Density;
import backboard.look.Ink;
import backboard.wall.Screen.ClosedScreen;
import backboard.wall.Screen.DoneScreen;
import backboard.wall.Screen.ExerciseScreen;
import backboard.wall.Screen.IdleScreen;
import backboard.wall.Screen.StationsScreen;
import org.jspecify.annotations.Nullable;

/**
 * What paints the parts of a screen that move, after all that stands still has been painted.
 *
 * @param cues of an exercise
 * @param stations of the grid
 */
record Stage(@Nullable Cues cues, @Nullable StationsPainter stations) {

    /**
     * Paints what stands still.
     *
     * @param beside the screen without the slab
     * @param moving whether figures are painted elsewhere, whenever they move
     */
    static Stage paint(Ink ink, Screen screen, Area beside, Density density, boolean moving, Cast cast) {
        if (screen instanceof ExerciseScreen exercise) {
            ExerciseLayout layout = ExerciseLayout.of(beside, ink.isPortrait());
            Cues cues = Cues.of(ink, layout, exercise, density, moving);
            ExercisePainter.paint(ink, layout, exercise, cast, density, moving);
            return new Stage(cues, null);
        }
        if (screen instanceof StationsScreen grid) {
            StationsLayout layout =
                    StationsLayout.of(beside, ink.isPortrait(), grid.posts().size());
            StationsPainter stations = new StationsPainter(layout, grid, cast);
            stations.paint(ink, moving);
            return new Stage(null, stations);
        }
        if (screen instanceof DoneScreen done) {
            QuietPainter.done(ink, beside, done, cast);
        } else if (screen instanceof IdleScreen idle) {
            QuietPainter.idle(ink, idle, cast);
        } else if (screen instanceof ClosedScreen closed) {
            QuietPainter.closed(ink, closed);
        }
        return new Stage(null, null);
    }
}
