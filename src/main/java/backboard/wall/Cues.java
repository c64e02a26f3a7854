package backboard.wall;

import backboard.look.Area;
import backboard.look.Density;
import backboard.look.Ink;
import backboard.wall.Screen.ExerciseScreen;
import java.util.List;

/** The cues of one exercise screen: set once, then painted whenever the light moves on. */
interface Cues {

    /** @param moving whether people work, so that one cue at a time is lit */
    static Cues of(Ink ink, ExerciseLayout layout, ExerciseScreen screen, Density density, boolean moving) {
        return density == Density.SPARSE && moving
                ? new OneCuePainter(ink, layout, screen)
                : new CuePainter(ink, layout, screen, density == Density.SPARSE);
    }

    /** All that it paints on: what has to be painted again when the light moves on. */
    List<Area> areas();

    /** @param lit index of the lit cue, the count of cues for breathing; -1 lights the bars of all */
    void paint(Ink ink, int lit);
}
