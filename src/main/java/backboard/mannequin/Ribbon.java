package backboard.mannequin;

import backboard.figure.Point;
import backboard.figure.Spine;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A segment of the body: a centre line with half-widths to its back and front. */
final class Ribbon implements Flesh {

    /** A patch that leaves the segment is drawn at least so far out; the clip cuts it at the edge. */
    private static final double BEYOND = .024;

    private static final double BEYOND_TRUNK = .06;

    private final Line line;
    private final double[][] profile;
    private final double beyond;

    private interface Line {
        Point at(double s);

        Point front(double s);
    }

    private Ribbon(Line line, double[][] profile, double beyond) {
        this.line = line;
        this.profile = profile;
        this.beyond = beyond;
    }

    /** A bone from a joint in a direction, 0° down and 90° forward; so long in the picture. */
    static Ribbon bone(Point joint, double degrees, double length, double[][] profile) {
        Point front = Point.ORIGIN.along(degrees + 90, 1);
        return new Ribbon(
                new Line() {
                    @Override
                    public Point at(double s) {
                        return joint.along(degrees, s * length);
                    }

                    @Override
                    public Point front(double s) {
                        return front;
                    }
                },
                profile,
                BEYOND);
    }

    /**
     * A bone in a front or back view; its front is the side away from the midline. One that points out of the picture still is as
     * thick round its joints.
     *
     * @param share how much of the length is seen
     * @param side 1, or -1 for the left of the picture
     */
    static Ribbon facing(Point joint, double degrees, double length, double share, int side, double[][] profile) {
        Point out = Point.ORIGIN.along(degrees + 90, side);
        return new Ribbon(
                new Line() {
                    @Override
                    public Point at(double s) {
                        double within = Math.max(0, Math.min(1, s));
                        return joint.along(degrees, (within * share + s - within) * length);
                    }

                    @Override
                    public Point front(double s) {
                        return out;
                    }
                },
                profile,
                BEYOND);
    }

    static Ribbon trunk(Spine spine, double[][] profile) {
        return new Ribbon(
                new Line() {
                    @Override
                    public Point at(double s) {
                        return spine.at(s);
                    }

                    @Override
                    public Point front(double s) {
                        return spine.front(s);
                    }
                },
                profile,
                BEYOND_TRUNK);
    }

    @Override
    public Path2D outline() {
        List<Point> front = new ArrayList<>();
        List<Point> back = new ArrayList<>();
        for (double[] row : profile) {
            Point centre = line.at(row[0]);
            Point out = line.front(row[0]);
            back.add(centre.plus(out.times(-row[1])));
            front.add(centre.plus(out.times(row[2])));
        }
        Collections.reverse(back);
        front.addAll(back);
        return Outlines.smooth(front);
    }

    @Override
    public Path2D patch(double[][] corners) {
        List<Point> points = new ArrayList<>();
        for (double[] corner : corners) {
            double[] widths = Outlines.at(profile, corner[0]);
            boolean outside = Math.abs(corner[1]) > 1;
            double width = corner[1] < 0 ? widths[0] : widths[1];
            double reach = outside ? Math.max(width, beyond) : width;
            points.add(line.at(corner[0]).plus(line.front(corner[0]).times(corner[1] * reach)));
        }
        return Outlines.smooth(points);
    }
}
