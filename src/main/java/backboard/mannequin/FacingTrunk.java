package backboard.mannequin;

import backboard.figure.Angle;
import backboard.figure.Body;
import backboard.figure.Lengths;
import backboard.figure.Point;
import backboard.figure.Spine;
import backboard.figure.View;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The trunk from the front or the back. Lifted shoulders draw the slope of the neck up on their side; in a turn about the spine its outline
 * narrows to what is seen of its depth, and the muscles wander round it.
 */
final class FacingTrunk implements Flesh {

    /** Between these places of the trunk the flesh goes along with a lifted shoulder. */
    private static final double LIFT_FROM = .55;

    private static final double LIFT_FULL = .86;
    private static final double LIFT_LESS = .98;
    private static final double LIFT_TO = 1.14;
    /** Where on the trunk it is turned as far as the shoulders. */
    private static final double TURNED_AT = .7;
    /** From here on it is the neck. */
    private static final double ROUND_FROM = 1.03;

    /** Below, the trunk is rounded alike from all sides. */
    private static final double SEAT = -.04;

    private static final double BEYOND = .03;
    /** A patch that leaves the edge comes into view once the edge has turned toward the eye by so many degrees. */
    private static final double WRAPS = 20;

    private final Spine spine;
    private final double hips;
    private final double shoulders;
    private final double leftLift;
    private final double rightLift;

    FacingTrunk(Body body) {
        this.spine = body.spine();
        int nearer = body.view() == View.BACK ? -1 : 1;
        this.hips = nearer * Math.toRadians(body.pose().hipsTurn());
        this.shoulders = nearer * Math.toRadians(body.pose().get(Angle.TURN));
        this.leftLift = lift(body.far().shoulder());
        this.rightLift = lift(body.near().shoulder());
    }

    /** How far above its place a shoulder is, as a share of the trunk. */
    private double lift(Point shoulder) {
        Point front = spine.front(Lengths.SHOULDER_AT);
        Point from = shoulder.minus(spine.at(Lengths.SHOULDER_AT));
        return (from.y() * front.x() - from.x() * front.y()) / spine.length();
    }

    private double lifted(double s, double lift) {
        double share = s < LIFT_FULL
                ? (s - LIFT_FROM) / (LIFT_FULL - LIFT_FROM)
                : s < LIFT_LESS ? 1 : (LIFT_TO - s) / (LIFT_TO - LIFT_LESS);
        return s + lift * Math.max(0, Math.min(1, share));
    }

    private double turnAt(double s) {
        return hips + (shoulders - hips) * Math.max(0, Math.min(1, s / TURNED_AT));
    }

    private static double depth(double s) {
        double at = Math.max(SEAT, s);
        double[] sides = Outlines.at(Outlines.TORSO, at);
        double rounded = Outlines.at(Outlines.TORSO_FACING, s)[0] / Outlines.at(Outlines.TORSO_FACING, at)[0];
        return (sides[0] + sides[1]) / 2 * (s < SEAT ? rounded : 1);
    }

    /** Half of what is seen of the trunk's width. */
    private double width(double s) {
        double width = Outlines.at(Outlines.TORSO_FACING, s)[0];
        if (s >= ROUND_FROM) {
            return width;
        }
        return Math.hypot(width * Math.cos(turnAt(s)), depth(s) * Math.sin(turnAt(s)));
    }

    private Point place(double s, double across) {
        double at = lifted(s, across < 0 ? leftLift : rightLift);
        return spine.at(at).plus(spine.front(at).times(across));
    }

    @Override
    public Path2D outline() {
        List<Point> right = new ArrayList<>();
        List<Point> left = new ArrayList<>();
        for (double[] row : Outlines.TORSO_FACING) {
            double width = width(row[0]);
            right.add(place(row[0], width));
            left.add(place(row[0], -width));
        }
        Collections.reverse(left);
        right.addAll(left);
        return Outlines.smooth(right);
    }

    @Override
    public Path2D patch(double[][] corners) {
        List<Point> points = new ArrayList<>();
        for (double[] corner : corners) {
            double s = corner[0];
            double u = corner[1];
            points.add(place(s, Math.abs(u) > 1 ? beyond(s, Math.signum(u)) : across(s, u)));
        }
        return Outlines.smooth(points);
    }

    /** Outside the silhouette, or round the flank where that has turned toward the eye. */
    private double beyond(double s, double side) {
        double toward = Math.max(0, Math.min(1, -side * Math.toDegrees(turnAt(s)) / WRAPS));
        return side * (width(s) + BEYOND) * (1 - toward) + across(s, side) * toward;
    }

    /** A place on the skin, which is round; what has turned out of sight is at the edge. */
    private double across(double s, double u) {
        if (s >= ROUND_FROM) {
            return u * width(s);
        }
        double wide = Outlines.at(Outlines.TORSO_FACING, s)[0] * u;
        double deep = depth(s) * Math.sqrt(1 - u * u);
        double sine = Math.sin(turnAt(s));
        double cosine = Math.cos(turnAt(s));
        double across = wide * cosine + deep * sine;
        boolean hidden = deep * cosine - wide * sine < 0;
        return hidden ? Math.copySign(width(s), across) : across;
    }
}
