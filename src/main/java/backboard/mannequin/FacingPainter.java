package backboard.mannequin;

import backboard.figure.Angle;
import backboard.figure.Arm;
import backboard.figure.Body;
import backboard.figure.Leg;
import backboard.figure.Lengths;
import backboard.figure.Point;
import backboard.figure.View;
import backboard.mannequin.Patch.Segment;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** One body from the front or the back, from what is farthest to what is nearest. */
final class FacingPainter {

    /** Someone who leans toward the eye by more shows the upper back. */
    private static final double BENT_OVER = 20;
    /** A thigh that is seen shorter than this points at the eye. */
    private static final double TOWARD = .7;

    private static final double HAND_SEEN = .6;
    private static final double SOLE = .041;
    /** Hips that have turned by more show the body from the side: one arm and leg behind the other, and the length of the feet. */
    private static final double FROM_SIDE = 45;

    private final Body body;
    private final Brush brush;
    private final Tinter tinter;
    private final boolean openHands;
    private final boolean armsBehind;
    private final boolean leansAway;
    private final boolean bentOver;

    FacingPainter(Body body, Brush brush, Tinter tinter, boolean openHands, boolean armsBehind) {
        this.body = body;
        this.brush = brush;
        this.tinter = tinter;
        this.openHands = openHands;
        this.armsBehind = armsBehind;
        boolean leans = Math.abs(body.pose().get(Angle.LEAN)) > BENT_OVER;
        this.bentOver = leans && body.view() == View.FRONT;
        this.leansAway = leans && !bentOver;
    }

    /**
     * @param behindTrunk paints gear between the legs and the trunk
     * @param beforeTrunk paints gear between the trunk and the arms
     */
    void paint(Runnable behindTrunk, Runnable beforeTrunk) {
        if (leansAway) {
            head();
        }
        if (armsBehind) {
            arms();
        }
        legs(false);
        behindTrunk.run();
        tinter.paint(
                bentOver ? new Dome(body) : new FacingTrunk(body),
                bentOver ? Segment.DOME : Segment.TORSO,
                brush.palette().body(),
                false);
        legs(true);
        beforeTrunk.run();
        if (!leansAway && !bentOver) {
            head();
        }
        if (!armsBehind) {
            arms();
        }
        if (bentOver) {
            head();
        }
    }

    private void head() {
        double up = 180 - body.headLean();
        double turn = Math.sin(Math.toRadians(body.pose().get(Angle.TURN)));
        double profile = Math.abs(turn);
        Point[] points = new Point[Outlines.HEAD.length];
        for (int i = 0; i < points.length; i++) {
            double x = Outlines.HEAD_FACING[i][0] * (1 - profile) + Outlines.HEAD[i][0] * profile;
            double y = Outlines.HEAD_FACING[i][1] * (1 - profile) + Outlines.HEAD[i][1] * profile;
            points[i] = body.head().along(up - 90, turn < 0 ? -x : x).along(up, y);
        }
        brush.segment(Outlines.smooth(List.of(points)), brush.palette().body(), List.of(), true);
    }

    private void arms() {
        if (rightIsAway()) {
            arm(body.near(), 1);
            arm(body.far(), -1);
        } else {
            arm(body.far(), -1);
            arm(body.near(), 1);
        }
    }

    private boolean rightIsAway() {
        double turn = body.pose().hipsTurn();
        return body.view() == View.FRONT ? turn > FROM_SIDE : turn < -FROM_SIDE;
    }

    /** The hand is the nearest part of an arm before the trunk, and the farthest of one behind it. */
    private void arm(Arm arm, int side) {
        if (body.view() == View.FRONT && !armsBehind) {
            upperArm(arm, side);
            forearm(arm, side);
            hand(arm, side);
        } else {
            hand(arm, side);
            forearm(arm, side);
            upperArm(arm, side);
        }
    }

    private void upperArm(Arm arm, int side) {
        bone(
                arm.shoulder(),
                arm.upper(),
                Lengths.UPPER_ARM,
                arm.upperShare(),
                side,
                Outlines.UPPER_ARM_FACING,
                Segment.UPPER_ARM,
                false);
    }

    private void forearm(Arm arm, int side) {
        bone(
                arm.elbow(),
                arm.fore(),
                Lengths.FOREARM,
                arm.foreShare(),
                side,
                Outlines.FOREARM_FACING,
                Segment.FOREARM,
                false);
    }

    private void hand(Arm arm, int side) {
        double share = Math.max(HAND_SEEN, arm.foreShare());
        Path2D hand = Tinter.smooth(
                openHands ? Outlines.OPEN_HAND_FACING : Outlines.FIST,
                point -> arm.wrist().along(arm.palm(), point.x() * share).along(arm.palm() + 90, point.y() * side));
        brush.segment(hand, brush.palette().body(), List.of(), true);
    }

    private void legs(boolean towardEye) {
        if (rightIsAway()) {
            leg(body.leg(), 1, towardEye);
            leg(body.farLeg(), -1, towardEye);
        } else {
            leg(body.farLeg(), -1, towardEye);
            leg(body.leg(), 1, towardEye);
        }
    }

    private void leg(Leg leg, int side, boolean towardEye) {
        boolean points = body.view() == View.FRONT && leg.thighShare() < TOWARD;
        if (points != towardEye) {
            return;
        }
        Color shoe = bentOver ? brush.palette().farShoe() : brush.palette().shoe();
        brush.segment(foot(leg), shoe, List.of(), !bentOver);
        bone(
                leg.knee(),
                leg.shank(),
                Lengths.SHANK,
                leg.shankShare(),
                side,
                Outlines.SHANK_FACING,
                Segment.SHANK,
                bentOver);
        bone(
                leg.hip(),
                leg.thigh(),
                Lengths.THIGH,
                leg.thighShare(),
                side,
                Outlines.THIGH_FACING,
                Segment.THIGH,
                bentOver);
    }

    private Path2D foot(Leg leg) {
        double turn = body.pose().hipsTurn();
        if (Math.abs(turn) > FROM_SIDE) {
            int toes = turn > 0 ? 1 : -1;
            return Tinter.smooth(
                    Outlines.FOOT, point -> leg.ofFoot(0, point.y()).along(leg.foot(), toes * point.x()));
        }
        return Tinter.smooth(
                Outlines.FOOT_FACING,
                point -> leg.ofFoot(Lengths.TOE_FORWARD * Math.max(0, -point.y() / SOLE), point.y())
                        .along(leg.foot(), point.x()));
    }

    private void bone(
            Point joint,
            double degrees,
            double length,
            double share,
            int side,
            double[][] profile,
            Segment segment,
            boolean far) {
        Palette palette = brush.palette();
        tinter.paint(
                Ribbon.facing(joint, degrees, length, share, side, profile),
                segment,
                far ? palette.far() : palette.body(),
                far);
    }
}
