package backboard.mannequin;

import backboard.figure.Arm;
import backboard.figure.Body;
import backboard.figure.Leg;
import backboard.figure.Lengths;
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

/** The parts of one body, each painted when its turn comes. */
final class BodyPainter {

    /** The skull sits a little further back than the neck points. */
    private static final double NOD = 10;

    private final Body body;
    private final Brush brush;
    private final Set<Muscle> main;
    private final Set<Muscle> assist;
    private final boolean openHands;

    BodyPainter(Body body, Brush brush, Set<Muscle> main, Set<Muscle> assist, boolean openHands) {
        this.body = body;
        this.brush = brush;
        this.main = main;
        this.assist = assist;
        this.openHands = openHands;
    }

    private boolean isSide() {
        return body.view() == View.SIDE;
    }

    void farArm() {
        arm(body.far(), isSide());
    }

    void nearArm() {
        arm(body.near(), false);
    }

    void farLeg() {
        leg(body.farLeg(), isSide());
    }

    void nearLeg() {
        leg(body.leg(), false);
    }

    void torso() {
        Ribbon trunk = Ribbon.trunk(body.spine(), isSide() ? Outlines.TORSO : Outlines.TORSO_FACING);
        paint(trunk, Segment.TORSO, brush.palette().body(), false);
    }

    void head() {
        double nod = isSide() ? NOD : 0;
        double up = 180 - body.headLean() + nod;
        Path2D outline = smooth(
                isSide() ? Outlines.HEAD : Outlines.HEAD_FACING,
                point -> body.head().along(up - 90, point.x()).along(up, point.y()));
        brush.segment(outline, brush.palette().body(), List.of(), true);
    }

    private void arm(Arm arm, boolean far) {
        Color fill = far ? brush.palette().far() : brush.palette().body();
        double share = Math.max(.6, arm.foreShare());
        Path2D hand = smooth(
                openHands ? Outlines.OPEN_HAND : Outlines.FIST,
                point -> arm.wrist().along(arm.palm(), point.x() * share).along(arm.palm() + 90, point.y()));
        brush.segment(hand, fill, List.of(), !far);
        paint(
                Ribbon.bone(arm.elbow(), arm.fore(), Lengths.FOREARM * arm.foreShare(), Outlines.FOREARM),
                Segment.FOREARM,
                fill,
                far);
        paint(
                Ribbon.bone(arm.shoulder(), arm.upper(), Lengths.UPPER_ARM * arm.upperShare(), Outlines.UPPER_ARM),
                Segment.UPPER_ARM,
                fill,
                far);
    }

    private void leg(Leg leg, boolean far) {
        Color fill = far ? brush.palette().far() : brush.palette().body();
        Path2D foot = isSide()
                ? smooth(Outlines.FOOT, point -> leg.ofFoot(point.x(), point.y()))
                : smooth(
                        Outlines.FOOT_FACING,
                        point -> leg.ankle().along(leg.shank() + 90, point.x()).along(leg.shank() + 180, point.y()));
        brush.segment(foot, far ? brush.palette().farShoe() : brush.palette().shoe(), List.of(), !far);
        paint(
                Ribbon.bone(leg.knee(), leg.shank(), Lengths.SHANK * leg.shankShare(), Outlines.SHANK),
                Segment.SHANK,
                fill,
                far);
        paint(
                Ribbon.bone(leg.hip(), leg.thigh(), Lengths.THIGH * leg.thighShare(), Outlines.THIGH),
                Segment.THIGH,
                fill,
                far);
    }

    private void paint(Ribbon ribbon, Segment segment, Color fill, boolean far) {
        List<Brush.Tint> tints = new ArrayList<>();
        Palette palette = brush.palette();
        List<Patch> mains = Patch.showing(body.view(), segment, main);
        for (Patch patch : Patch.showing(body.view(), segment, assist)) {
            if (!mains.contains(patch)) {
                tints.add(new Brush.Tint(ribbon.patch(patch.corners()), far ? palette.farAssist() : palette.assist()));
            }
        }
        for (Patch patch : mains) {
            tints.add(new Brush.Tint(ribbon.patch(patch.corners()), far ? palette.farMain() : palette.main()));
        }
        brush.segment(ribbon.outline(), fill, tints, !far);
    }

    private static Path2D smooth(double[][] outline, Function<Point, Point> place) {
        return Outlines.smooth(Arrays.stream(outline)
                .map(row -> place.apply(new Point(row[0], row[1])))
                .toList());
    }
}
