package backboard.mannequin;

import backboard.figure.Point;
import backboard.figure.View;
import backboard.mannequin.Patch.Segment;
import backboard.training.Muscle;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Paints a segment with the muscles that show on it.
 *
 * @param main tinted strongly
 * @param assist tinted lightly
 */
record Tinter(Brush brush, View view, Set<Muscle> main, Set<Muscle> assist) {

    /** @param far whether it is in the tones of the far side, without shading */
    void paint(Flesh flesh, Segment segment, Color fill, boolean far) {
        List<Brush.Tint> tints = new ArrayList<>();
        Palette palette = brush.palette();
        List<Patch> mains = Patch.showing(view, segment, main);
        List<Patch> assists = new ArrayList<>(Patch.showing(view, segment, assist));
        assists.removeAll(mains);
        tint(flesh, assists, far ? palette.farAssist() : palette.assist(), true, tints);
        tint(flesh, mains, far ? palette.farMain() : palette.main(), false, tints);
        brush.segment(flesh.outline(), fill, tints, !far);
    }

    private static void tint(
            Flesh flesh, List<Patch> patches, Color colour, boolean assisting, List<Brush.Tint> tints) {
        for (Patch patch : patches) {
            patch.outlines().forEach(outline -> tints.add(new Brush.Tint(flesh.patch(outline), colour, assisting)));
        }
    }

    /** An outline whose rows are put in place one by one. */
    static Path2D smooth(double[][] outline, Function<Point, Point> place) {
        return Outlines.smooth(Arrays.stream(outline)
                .map(row -> place.apply(new Point(row[0], row[1])))
                .toList());
    }
}
