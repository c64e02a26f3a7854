package backboard.mannequin;

import backboard.figure.Angle;
import backboard.figure.Body;
import backboard.figure.Point;
import backboard.figure.Spine;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The trunk bent over toward the eye: what is seen is the outline of its cross-sections, ellipses one behind the other. Patches are given in
 * its height, from 0 at the belly to 1 at the upper back, and across it.
 */
final class Dome implements Flesh {

    private static final int COLUMNS = 11;
    private static final int SECTIONS = 48;
    /** Cross-sections from the pelvis to the root of the neck. */
    private static final double FIRST = -.10;

    private static final double LAST = .98;
    /** The outline ends a little inside the widest place, so that it has no needle there. */
    private static final double RIM = .985;

    private final Spine spine;
    private final double depth;
    private final double widest;

    Dome(Body body) {
        this.spine = body.spine();
        this.depth = Math.abs(Math.sin(Math.toRadians(body.pose().get(Angle.LEAN))));
        double width = 0;
        for (double[] row : Outlines.TORSO_FACING) {
            width = Math.max(width, row[1]);
        }
        this.widest = width * RIM;
    }

    /** The lowest and the highest of all sections so far from the midline. */
    private double[] column(double x) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= SECTIONS; i++) {
            double s = FIRST + (LAST - FIRST) * i / SECTIONS;
            double share = x / Outlines.at(Outlines.TORSO_FACING, s)[0];
            if (Math.abs(share) <= 1) {
                double round = Math.sqrt(1 - share * share) * depth;
                double[] thick = Outlines.at(Outlines.TORSO, s);
                double middle = spine.at(s).y();
                low = Math.min(low, middle - thick[1] * round);
                high = Math.max(high, middle + thick[0] * round);
            }
        }
        return new double[] {low, high};
    }

    @Override
    public Path2D outline() {
        List<Point> points = new ArrayList<>();
        double centre = spine.hip().x();
        for (int i = -COLUMNS; i <= COLUMNS; i++) {
            double x = widest * Math.sin(Math.PI / 2 * i / COLUMNS);
            points.add(new Point(centre + x, column(x)[1]));
        }
        for (int i = COLUMNS; i >= -COLUMNS; i--) {
            double x = widest * Math.sin(Math.PI / 2 * i / COLUMNS);
            points.add(new Point(centre + x, column(x)[0]));
        }
        return Outlines.smooth(points);
    }

    @Override
    public Path2D patch(double[][] corners) {
        List<Point> points = new ArrayList<>();
        for (double[] corner : corners) {
            double x = corner[1] * widest;
            double[] column = column(Math.max(-widest, Math.min(widest, x)));
            points.add(new Point(spine.hip().x() + x, column[0] + corner[0] * (column[1] - column[0])));
        }
        return Outlines.smooth(points);
    }
}
