package backboard.wall;

import backboard.look.Area;
import backboard.wall.Screen.Band;
import backboard.wall.Screen.ClosedScreen;
import backboard.wall.Screen.DoneScreen;
import backboard.wall.Screen.ExerciseScreen;
import backboard.wall.Screen.IdleScreen;
import backboard.wall.Screen.StationsScreen;
import java.util.Optional;

/**
 * Where a record is celebrated: where it takes nothing from the exercise being shown. At work that is beside the next exercise, in portrait and
 * in a rest the strip, between classes the middle of the screen; where something lies over all of these, the line of the header.
 */
final class PraisePlace {

    private static final double CLOCK = 190;

    private PraisePlace() {}

    /**
     * @param stage the screen without the slab
     * @param covered whether something lies over the lower part of the stage
     * @return empty while everything on the screen is needed
     */
    static Optional<Area> of(Screen screen, Area stage, boolean portrait, boolean covered) {
        if (screen instanceof ClosedScreen) {
            return Optional.empty();
        }
        ExerciseLayout layout = ExerciseLayout.of(stage, portrait);
        if (covered || screen instanceof StationsScreen) {
            return Optional.of(header(screen, stage, portrait));
        }
        if (screen instanceof ExerciseScreen exercise) {
            return inClass(exercise, layout, portrait);
        }
        if (screen instanceof DoneScreen) {
            return Optional.of(portrait ? QuietPainter.doneBand(stage) : layout.band());
        }
        return screen instanceof IdleScreen ? Optional.of(QuietPainter.beside(stage, portrait)) : Optional.empty();
    }

    private static Optional<Area> inClass(ExerciseScreen screen, ExerciseLayout layout, boolean portrait) {
        if (screen.band() instanceof Band.Upcoming) {
            return Optional.of(portrait ? layout.strip() : BandPainter.besideNext(layout.band(), false));
        }
        if (screen.band() instanceof Band.Advice) {
            return Optional.of(layout.band());
        }
        // The mistake of half time belongs to the work; in a rest the safety lines stay and the strip gives way.
        return screen.lead().isEmpty() ? Optional.empty() : Optional.of(layout.strip());
    }

    /** All of the header but the clock. */
    private static Area header(Screen screen, Area stage, boolean portrait) {
        double x;
        double right;
        double baseline;
        if (screen instanceof IdleScreen) {
            x = portrait ? 54 : 120;
            right = stage.right() - (portrait ? 54 : Parts.SAFE_X);
            baseline = portrait ? stage.height() * .08 : 96;
        } else if (screen instanceof StationsScreen) {
            StationsLayout grid = StationsLayout.of(stage, portrait, 1);
            x = grid.x();
            right = grid.right();
            baseline = grid.headerY();
        } else {
            ExerciseLayout layout = ExerciseLayout.of(stage, portrait);
            x = layout.x();
            right = layout.right();
            baseline = layout.headerY();
        }
        return new Area(x - 4, baseline - 60, right - x - CLOCK, 78);
    }
}
