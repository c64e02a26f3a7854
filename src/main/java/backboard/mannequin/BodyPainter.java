package backboard.mannequin;

import backboard.figure.Arm;
import backboard.figure.Body;
import backboard.figure.Leg;
import backboard.figure.Lengths;
import backboard.mannequin.Patch.Segment;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** The parts of one body from the side, each painted when its turn comes. */
final class BodyPainter {

    /** The skull sits a little further back than the neck points. */
    private static final double NOD = 10;

    private final Body body;
    private final Brush brush;
    private final Tinter tinter;
    private final boolean openHands;

    BodyPainter(Body body, Brush brush, Tinter tinter, boolean openHands) {
        this.body = body;
        this.brush = brush;
        this.tinter = tinter;
        this.openHands = openHands;
    }

    void farArm() {
        arm(body.far(), true);
    }

    void nearArm() {
        arm(body.near(), false);
    }

    void farLeg() {
        leg(body.farLeg(), true);
    }

    void nearLeg() {
        leg(body.leg(), false);
    }

    void torso() {
        Ribbon trunk = Ribbon.trunk(body.spine(), Outlines.TORSO);
        tinter.paint(trunk, Segment.TORSO, brush.palette().body(), false);
    }

    void head() {
        double up = 180 - body.headLean() + NOD;
        Path2D outline = Tinter.smooth(
                Outlines.HEAD, point -> body.head().along(up - 90, point.x()).along(up, point.y()));
        brush.segment(outline, brush.palette().body(), List.of(), true);
    }

    private void arm(Arm arm, boolean far) {
        Color fill = far ? brush.palette().far() : brush.palette().body();
        double share = Math.max(.6, arm.foreShare());
        Path2D hand = Tinter.smooth(
                openHands ? Outlines.OPEN_HAND : Outlines.FIST,
                point -> arm.wrist().along(arm.palm(), point.x() * share).along(arm.palm() + 90, point.y()));
        brush.segment(hand, fill, List.of(), !far);
        tinter.paint(
                Ribbon.bone(arm.elbow(), arm.fore(), Lengths.FOREARM * arm.foreShare(), Outlines.FOREARM),
                Segment.FOREARM,
                fill,
                far);
        tinter.paint(
                Ribbon.bone(arm.shoulder(), arm.upper(), Lengths.UPPER_ARM * arm.upperShare(), Outlines.UPPER_ARM),
                Segment.UPPER_ARM,
                fill,
                far);
    }

    private void leg(Leg leg, boolean far) {
        Color fill = far ? brush.palette().far() : brush.palette().body();
        Path2D foot = Tinter.smooth(Outlines.FOOT, point -> leg.ofFoot(point.x(), point.y()));
        brush.segment(foot, far ? brush.palette().farShoe() : brush.palette().shoe(), List.of(), !far);
        tinter.paint(
                Ribbon.bone(leg.knee(), leg.shank(), Lengths.SHANK * leg.shankShare(), Outlines.SHANK),
                Segment.SHANK,
                fill,
                far);
        tinter.paint(
                Ribbon.bone(leg.hip(), leg.thigh(), Lengths.THIGH * leg.thighShare(), Outlines.THIGH),
                Segment.THIGH,
                fill,
                far);
    }
}
