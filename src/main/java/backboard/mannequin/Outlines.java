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
    /** Of the front and back views; both sides are alike. */
    static final double[][] TORSO_FACING = {
        {-.20, .026, .026}, {-.15, .078, .078}, {-.04, .103, .103}, {.08, .102, .102},
        {.22, .092, .092}, {.36, .088, .088}, {.50, .096, .096}, {.64, .109, .109},
        {.78, .119, .119}, {.88, .117, .117}, {.95, .098, .098}, {1.01, .072, .072},
        {1.06, .050, .050}, {1.11, .037, .037}, {1.19, .032, .032}, {1.26, .032, .032},
        {1.31, .020, .020}
    };
    /** Of the front and back views: toward the midline and away from it. */
    static final double[][] UPPER_ARM_FACING = {
        {-.15, .012, .016}, {-.07, .032, .034}, {.10, .038, .041}, {.32, .034, .037},
        {.60, .030, .030}, {.88, .023, .023}, {1.02, .020, .020}, {1.10, .010, .010}
    };

    static final double[][] FOREARM_FACING = {
        {-.10, .010, .010},
        {-.02, .021, .022},
        {.16, .026, .029},
        {.36, .025, .027},
        {.66, .019, .020},
        {.94, .015, .015},
        {1.05, .009, .009}
    };
    static final double[][] THIGH_FACING = {
        {-.20, .016, .018}, {-.12, .046, .048}, {.06, .056, .058}, {.28, .053, .055},
        {.56, .044, .046}, {.84, .035, .035}, {1.00, .031, .031}, {1.09, .016, .016}
    };
    static final double[][] SHANK_FACING = {
        {-.07, .014, .014}, {.00, .029, .029}, {.14, .034, .035}, {.30, .036, .038},
        {.48, .030, .032}, {.72, .021, .021}, {.94, .018, .018}, {1.03, .010, .010}
    };

    /** From the centre of the head: forward and up. */
    static final double[][] HEAD = {
        {.000, .069}, {.030, .060}, {.047, .036}, {.050, .014}, {.059, -.008},
        {.052, -.020}, {.051, -.036}, {.044, -.056}, {.026, -.060}, {.000, -.046},
        {-.018, -.034}, {-.043, -.020}, {-.057, .008}, {-.055, .036}, {-.032, .061}
    };

    /** Point by point as {@link #HEAD}, so that a turned head is between them. */
    static final double[][] HEAD_FACING = {
        {.000, .070}, {.031, .061}, {.047, .036}, {.049, .014}, {.048, -.006},
        {.046, -.018}, {.042, -.034}, {.030, -.056}, {.014, -.066}, {-.014, -.066},
        {-.030, -.056}, {-.042, -.034}, {-.048, -.004}, {-.048, .030}, {-.031, .061}
    };
    /** From the ankle: along the sole and up. */
    static final double[][] FOOT = {
        {-.036, -.034}, {-.038, -.014}, {-.028, .010}, {-.010, .020}, {.018, .018},
        {.040, -.004}, {.080, -.016}, {.108, -.024}, {.116, -.034}, {.110, -.041},
        {.050, -.041}, {.010, -.040}, {-.024, -.041}
    };

    /** From the ankle to both sides, and up; a pointed foot makes what is below longer. */
    static final double[][] FOOT_FACING = {
        {-.031, -.036},
        {-.033, -.018},
        {-.022, .008},
        {-.012, .020},
        {.012, .020},
        {.022, .008},
        {.033, -.018},
        {.031, -.036},
        {.000, -.041}
    };
    /** From the wrist: along the palm, and to its front. */
    static final double[][] FIST = {
        {-.008, .014}, {.014, .024}, {.040, .024}, {.056, .010},
        {.056, -.012}, {.040, -.024}, {.014, -.022}, {-.008, -.014}
    };

    static final double[][] OPEN_HAND = {
        {-.012, .012}, {.010, .017}, {.050, .014}, {.082, .006}, {.080, -.006}, {.045, -.013}, {.008, -.016}
    };

    /** From its back; the thumb lies beside the fingers. */
    static final double[][] OPEN_HAND_FACING = {
        {-.012, .012},
        {.008, .018},
        {.032, .022},
        {.056, .018},
        {.080, .012},
        {.089, .000},
        {.080, -.012},
        {.056, -.018},
        {.032, -.022},
        {.008, -.018}
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
