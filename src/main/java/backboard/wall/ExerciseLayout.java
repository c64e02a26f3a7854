package backboard.wall;

import backboard.look.Area;
import java.util.List;

/**
 * Where the parts of an exercise screen are, in u. The same in work and rest, so that nothing changes place.
 *
 * @param headerY baseline
 * @param titleY baseline
 * @param titleSize largest type of the title
 * @param asides under the cues or all across: breathing, effort, note
 */
record ExerciseLayout(
        double x,
        double right,
        double headerY,
        double titleY,
        double titleSize,
        Area figure,
        Area cues,
        Area asides,
        Area map,
        Area strip,
        Area band) {

    /** What changes while people work: the clock, and the band with what has just been logged and the line over it. */
    List<Area> news() {
        return List.of(Parts.header(x, right, headerY), band.inset(-6));
    }

    /** @param stage the screen without the slab */
    static ExerciseLayout of(Area stage, boolean portrait) {
        return portrait ? portrait(stage) : landscape(stage);
    }

    private static ExerciseLayout landscape(Area stage) {
        double x = stage.x() + 61;
        double right = stage.right() - Parts.SAFE_X;
        double width = right - x;
        return new ExerciseLayout(
                x,
                right,
                96,
                214,
                118,
                new Area(x, 236, width * .34, 456),
                new Area(x + width * .354, 240, width * .436, 450),
                new Area(x, 698, width, 40),
                new Area(x + width * .80, 236, width * .20, 456),
                new Area(x, 744, width, 148),
                new Area(x, 908, width, 118));
    }

    private static ExerciseLayout portrait(Area stage) {
        double x = 54;
        double right = stage.right() - 54;
        double width = right - x;
        double top = stage.y();
        double h = stage.height();
        return new ExerciseLayout(
                x,
                right,
                top + h * .052,
                top + h * .136,
                112,
                new Area(x, top + h * .155, width * .58, h * .25),
                new Area(x, top + h * .42, width, h * .185),
                new Area(x, top + h * .608, width, h * .056),
                new Area(x + width * .62, top + h * .155, width * .38, h * .25),
                new Area(x, top + h * .775, width, h * .16),
                new Area(x, top + h * .67, width, 118));
    }
}
