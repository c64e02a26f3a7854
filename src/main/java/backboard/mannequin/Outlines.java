package backboard.mannequin;

import backboard.figure.Point;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes of the body's parts in statures. A profile's rows are the place along the segment, as a share of its length, and the half-widths
 * to the back and the front.
 */
final class Outlines {

    static final double[][] UPPER_ARM = {
        {-.14, .012, .012}, {-.06, .031, .030}, {.12, .038, .036}, {.35, .034, .035},
        {.62, .029, .032}, {.88, .022, .024}, {1.02, .021, .020}, {1.10, .010, .010}
    };
    static final double[][] FOREARM = {
        {-.10, .010, .010},
        {-.02, .022, .021},
        {.16, .027, .029},
        {.36, .026, .026},
        {.66, .019, .019},
        {.94, .015, .015},
        {1.05, .009, .009}
    };
    static final double[][] THIGH = {
        {-.20, .018, .016}, {-.12, .048, .044}, {.06, .060, .058}, {.28, .058, .060},
        {.56, .047, .050}, {.84, .034, .036}, {1.00, .031, .034}, {1.09, .016, .018}
    };
    static final double[][] SHANK = {
        {-.07, .014, .014}, {.00, .030, .030}, {.14, .039, .028}, {.30, .047, .026},
        {.48, .038, .024}, {.72, .022, .019}, {.94, .018, .016}, {1.03, .010, .010}
    };
    static final double[][] TORSO = {
        {-.14, .014, .008}, {-.09, .050, .030}, {.00, .076, .050}, {.10, .080, .058},
        {.22, .066, .060}, {.36, .052, .058}, {.50, .054, .061}, {.64, .066, .070},
        {.78, .076, .078}, {.88, .074, .070}, {.95, .063, .053}, {1.02, .048, .040},
        {1.09, .040, .035}, {1.17, .036, .032}, {1.26, .033, .028}, {1.31, .020, .014}
    };
    /** Of the front and back views. */
    static final double[][] TORSO_FACING = {
        {-.20, .030, .030}, {-.15, .082, .082}, {-.04, .104, .104}, {.08, .103, .103},
        {.22, .094, .094}, {.36, .091, .091}, {.50, .100, .100}, {.64, .114, .114},
        {.78, .128, .128}, {.88, .132, .132}, {.95, .112, .112}, {1.01, .066, .066},
        {1.07, .040, .040}, {1.16, .033, .033}, {1.26, .032, .032}, {1.31, .020, .020}
    };

    /** From the centre of the head: forward and up. */
    static final double[][] HEAD = {
        {.000, .069}, {.030, .060}, {.047, .036}, {.050, .014}, {.059, -.008},
        {.052, -.020}, {.051, -.036}, {.044, -.056}, {.026, -.060}, {.000, -.046},
        {-.018, -.034}, {-.043, -.020}, {-.057, .008}, {-.055, .036}, {-.032, .061}
    };

    static final double[][] HEAD_FACING = {
        {.000, .070}, {.030, .061}, {.047, .034}, {.048, .000}, {.042, -.034},
        {.026, -.060}, {.000, -.068}, {-.026, -.060}, {-.042, -.034}, {-.048, .000},
        {-.047, .034}, {-.030, .061}
    };
    /** From the ankle: along the sole and up. */
    static final double[][] FOOT = {
        {-.036, -.034}, {-.038, -.014}, {-.028, .010}, {-.010, .020}, {.018, .018},
        {.040, -.004}, {.080, -.016}, {.108, -.024}, {.116, -.034}, {.110, -.041},
        {.050, -.041}, {.010, -.040}, {-.024, -.041}
    };

    static final double[][] FOOT_FACING = {
        {-.030, -.038}, {-.034, -.012}, {-.020, .014}, {.020, .014}, {.034, -.012}, {.030, -.038}, {.000, -.041}
    };
    /** From the wrist: along the palm, and to its front. */
    static final double[][] FIST = {
        {-.008, .014}, {.014, .024}, {.040, .024}, {.056, .010},
        {.056, -.012}, {.040, -.024}, {.014, -.022}, {-.008, -.014}
    };

    static final double[][] OPEN_HAND = {
        {-.012, .012}, {.010, .017}, {.050, .014}, {.082, .006}, {.080, -.006}, {.045, -.013}, {.008, -.016}
    };

    private Outlines() {}

    /** Half-widths at a place of a profile: to the back, to the front. */
    static double[] at(double[][] profile, double s) {
        double[] before = profile[0];
        if (s <= before[0]) {
            return new double[] {before[1], before[2]};
        }
        for (double[] row : profile) {
            if (s <= row[0]) {
                double share = (s - before[0]) / (row[0] - before[0]);
                return new double[] {before[1] + (row[1] - before[1]) * share, before[2] + (row[2] - before[2]) * share
                };
            }
            before = row;
        }
        return new double[] {before[1], before[2]};
    }

    /** A closed curve through the points: Catmull-Rom, as cubic Bézier pieces. */
    static Path2D smooth(List<Point> points) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, points.size() + 2);
        int n = points.size();
        path.moveTo(points.get(0).x(), points.get(0).y());
        for (int i = 0; i < n; i++) {
            Point before = points.get((i - 1 + n) % n);
            Point from = points.get(i);
            Point to = points.get((i + 1) % n);
            Point after = points.get((i + 2) % n);
            path.curveTo(
                    from.x() + (to.x() - before.x()) / 6,
                    from.y() + (to.y() - before.y()) / 6,
                    to.x() - (after.x() - from.x()) / 6,
                    to.y() - (after.y() - from.y()) / 6,
                    to.x(),
                    to.y());
        }
        path.closePath();
        return path;
    }

    /** A closed curve of {@link #smooth} that lies so far outside of one. */
    static Path2D grown(Path2D path, double by) {
        List<Point> points = corners(path);
        int n = points.size();
        double area = 0;
        for (int i = 0; i < n; i++) {
            Point one = points.get(i);
            Point next = points.get((i + 1) % n);
            area += one.x() * next.y() - next.x() * one.y();
        }
        double out = area > 0 ? by : -by;
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Point before = points.get((i - 1 + n) % n);
            Point after = points.get((i + 1) % n);
            Point at = points.get(i);
            double length = Math.max(before.distance(after), 1e-9);
            moved.add(at.plus((after.y() - before.y()) / length * out, (before.x() - after.x()) / length * out));
        }
        return smooth(moved);
    }

    /** The points through which a curve was laid. */
    private static List<Point> corners(Path2D path) {
        List<Point> points = new ArrayList<>();
        double[] to = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(to) == PathIterator.SEG_CUBICTO) {
                points.add(new Point(to[4], to[5]));
            }
        }
        return points;
    }
}
