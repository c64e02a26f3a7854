package backboard.mannequin;

import backboard.figure.Arm;
import backboard.figure.Body;
import backboard.figure.Gear;
import backboard.figure.Gear.Kind;
import backboard.figure.Joint;
import backboard.figure.Layer;
import backboard.figure.Point;
import backboard.figure.Spot;
import backboard.figure.View;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Paints one piece of gear where the body has it. */
final class GearPainter {

    /** What is on the far side appears a little higher and further on. */
    static final Point FAR = new Point(.020, .010);

    private static final double HALF_BAR = .44;

    private final Brush brush;
    private final Palette palette;
    private final Body body;
    private final double lift;
    private final Scenery scenery;

    /** @param lift how far the stacks' chosen plates are off the rest, in statures */
    GearPainter(Brush brush, Body body, double lift) {
        this.brush = brush;
        this.palette = brush.palette();
        this.body = body;
        this.lift = lift;
        this.scenery = new Scenery(brush, body.view());
    }

    void paint(Gear gear, Layer layer) {
        if (gear.kind() == Kind.BARBELL && body.view() == View.SIDE && layer == Layer.FAR) {
            plateBehind(gear.at().in(body).plus(FAR), gear.size());
        } else if (gear.kind() == Kind.PULL_UP_BAR && body.view() == View.SIDE && layer == Layer.GRIP) {
            // The bar sticks out of the fist.
            barEnd(gear.at().in(body), gear.size());
        }
        if (gear.layer() == layer) {
            piece(gear, in(gear.at()), in(gear.to()));
        }
    }

    private Point in(Spot spot) {
        boolean isFar = spot.joint().filter(Joint::isFar).isPresent() && body.view() == View.SIDE;
        return isFar ? spot.in(body).plus(FAR) : spot.in(body);
    }

    private void piece(Gear gear, Point at, Point to) {
        double size = gear.size();
        switch (gear.kind()) {
            case BARBELL -> barbell(at, size, gear.turn());
            case BAR -> barEnd(at, size);
            case DUMBBELL -> dumbbell(at, size, gear.turn());
            case DUMBBELL_END -> dumbbellEnd(at, size);
            case KETTLEBELL -> kettlebell(gear, at, size);
            case PLATE -> plateInFront(at, size);
            case CABLE -> {
                brush.line(at, to, .007, palette.steelLight());
                brush.disc(at, size, palette.steel());
                brush.disc(at, size * .36, palette.steelDark());
            }
            case STACK -> new StackPainter(brush).paint(at, size, lift);
            case HANDLE ->
                brush.line(
                        at.along(gear.turn(), size / 2),
                        at.along(gear.turn() + 180, size / 2),
                        .018,
                        palette.steelLight());
            case ROPE -> {
                brush.line(at, to, size, palette.steelLight());
                brush.disc(to, size * 1.3, palette.steelLight());
            }
            case BAND -> {
                brush.line(at, to, size + .008, palette.edge());
                brush.line(at, to, size, palette.steelLight());
            }
            case BENCH -> bench(at, to, size);
            case PAD -> pad(at, to, size);
            case BOX -> box(at, to);
            case MAT -> mat(at, to, size);
            case RING -> {
                brush.line(at.towards(to, Math.min(1, size / at.distance(to))), to, .012, palette.steel());
                brush.ring(at, size, .016, palette.steelLight());
            }
            case PULL_UP_BAR -> scenery.pullUpBar(at);
            case WALL -> scenery.wall(at, size);
            case ROLLER -> {
                brush.disc(at, size, palette.pad());
                brush.ring(at, size, .008, palette.padLight());
                brush.ring(at, size * .5, .008, palette.steelDark());
            }
            case BEAM -> brush.line(at, to, size, tone(gear.tone()));
            case DISC -> {
                brush.disc(at, size, tone(gear.tone()));
                brush.disc(at, size * .4, palette.steelDark());
            }
        }
    }

    private Color tone(Gear.Tone tone) {
        return switch (tone) {
            case STEEL -> palette.steel();
            case LIGHT -> palette.steelLight();
            case DARK -> palette.steelDark();
            case PAD -> palette.pad();
        };
    }

    private void barbell(Point at, double size, double turn) {
        if (body.view() == View.SIDE) {
            plateInFront(at, size);
            return;
        }
        Point left = at.along(-90 + turn, HALF_BAR);
        Point right = at.along(90 + turn, HALF_BAR);
        brush.line(left, right, .020, palette.steelLight());
        for (double share : new double[] {.06, .94}) {
            Point plate = left.towards(right, share);
            brush.line(plate.along(turn, size), plate.along(turn + 180, size), .036, palette.steel());
        }
    }

    private void plateBehind(Point at, double radius) {
        brush.disc(at, radius, palette.plate());
        brush.ring(at, radius, .008, palette.plateEdge());
        brush.ring(at, radius * .72, .006, palette.steelDark());
    }

    /** The body shows through. */
    private void plateInFront(Point at, double radius) {
        Color plate = palette.plate();
        brush.disc(at, radius, new Color(plate.getRed(), plate.getGreen(), plate.getBlue(), 51));
        brush.ring(at, radius, .010, palette.plateEdge());
        Color edge = palette.plateEdge();
        brush.ring(at, radius * .74, .006, new Color(edge.getRed(), edge.getGreen(), edge.getBlue(), 140));
        brush.disc(at, .030, palette.steelDark());
        brush.ring(at, .030, .006, palette.steelLight());
        brush.disc(at, .012, palette.steelLight());
    }

    private void barEnd(Point at, double radius) {
        brush.disc(at, radius + .006, palette.edge());
        brush.disc(at, radius, palette.steelLight());
        brush.disc(at, radius * .45, palette.steelDark());
    }

    private void dumbbell(Point at, double length, double turn) {
        Point left = at.along(-90 + turn, length / 2);
        Point right = at.along(90 + turn, length / 2);
        brush.line(left, right, .018, palette.steelLight());
        for (double share : new double[] {0, 1}) {
            Point head = left.towards(right, share);
            Point in = head.towards(at, .28);
            brush.line(head, in, .066, palette.edge());
            brush.line(head, in, .056, palette.steel());
        }
    }

    private void dumbbellEnd(Point at, double radius) {
        brush.disc(at, radius + .006, palette.edge());
        brush.disc(at, radius, palette.steel());
        brush.ring(at, radius * .55, .006, palette.steelDark());
    }

    /** Its handle is in the hand and its ball hangs on in the direction of the forearm. */
    private void kettlebell(Gear gear, Point at, double radius) {
        Arm arm = gear.at().joint().filter(joint -> joint == Joint.FAR_HAND).isPresent() ? body.far() : body.near();
        double down = (gear.at().joint().isPresent() ? arm.fore() : 0) + gear.turn();
        Point ball = at.along(down, radius * 1.75);
        for (double side : new double[] {-1, 1}) {
            Point corner = at.along(down + 90, side * radius * .6);
            brush.line(corner, ball.along(down + 90, side * radius * .75), .018, palette.steelLight());
        }
        brush.line(at.along(down + 90, -radius * .6), at.along(down + 90, radius * .6), .018, palette.steelLight());
        brush.disc(ball, radius + .006, palette.edge());
        brush.disc(ball, radius, palette.steel());
        brush.ring(ball, radius * .62, .008, palette.steelDark());
    }

    private void bench(Point at, Point to, double thickness) {
        for (double share : new double[] {.16, .84}) {
            Point leg = at.towards(to, share);
            brush.line(leg, new Point(leg.x(), .012), .026, palette.steelDark());
        }
        Point foot = at.towards(to, .06);
        Point end = at.towards(to, .94);
        brush.line(new Point(foot.x(), .012), new Point(end.x(), .012), .022, palette.steelDark());
        pad(at, to, thickness);
    }

    private void pad(Point at, Point to, double thickness) {
        brush.line(at, to, thickness + .010, palette.edge());
        brush.line(at, to, thickness, palette.pad());
        double along = at.directionTo(to);
        // The light line lies on the upper side, whichever way the pad was written.
        double up = Math.sin(Math.toRadians(along)) >= 0 ? along + 90 : along - 90;
        brush.line(
                at.towards(to, .03).along(up, thickness * .22),
                at.towards(to, .97).along(up, thickness * .22),
                thickness * .3,
                palette.padLight());
    }

    private void box(Point at, Point to) {
        double x = Math.min(at.x(), to.x());
        double y = Math.min(at.y(), to.y());
        double width = Math.abs(to.x() - at.x());
        double height = Math.abs(to.y() - at.y());
        brush.block(x, y, width, height, .012, palette.plate());
        brush.outline(
                new Rectangle2D.Double(x + .004, y + .004, width - .008, height - .008), .008, palette.plateEdge());
        brush.line(
                new Point(x + .02, y + height - .03),
                new Point(x + width - .02, y + height - .03),
                .006,
                palette.steelDark());
    }

    private void mat(Point at, Point to, double thickness) {
        double x = Math.min(at.x(), to.x());
        double width = Math.abs(to.x() - at.x());
        brush.block(x, at.y() - .004, width, thickness, Math.min(thickness / 2, .03), palette.pad());
        brush.line(
                new Point(x + .012, at.y() + thickness - .008),
                new Point(x + width - .012, at.y() + thickness - .008),
                .006,
                palette.padLight());
    }

    /** The rectangle that the piece needs. */
    Rectangle2D extent(Gear gear) {
        Point at = in(gear.at());
        Point to = in(gear.to());
        double around = switch (gear.kind()) {
            case BARBELL, PLATE, DISC, RING, ROLLER, BAR, CABLE, DUMBBELL_END -> gear.size() + .01;
            case DUMBBELL -> gear.size() / 2 + .035;
            case KETTLEBELL -> gear.size() * 2.8;
            case HANDLE, BEAM, BAND, ROPE, BENCH, PAD -> gear.size() / 2 + .006;
            case BOX, MAT, STACK, PULL_UP_BAR, WALL -> 0;
        };
        Rectangle2D extent = new Rectangle2D.Double(at.x() - around, at.y() - around, 2 * around, 2 * around);
        extent.add(new Rectangle2D.Double(to.x() - around, to.y() - around, 2 * around, 2 * around));
        switch (gear.kind()) {
            case STACK -> {
                extent.add(at.x() - StackPainter.HALF, at.y());
                extent.add(at.x() + StackPainter.HALF, at.y() + gear.size());
            }
            case PULL_UP_BAR -> extent.add(scenery.pullUpBarExtent(at));
            case WALL -> extent.add(scenery.wallExtent(at, gear.size()));
            case BENCH -> extent.add(at.x(), 0);
            case MAT -> extent.add(at.x(), at.y() + gear.size());
            case BARBELL -> {
                if (body.view() != View.SIDE) {
                    extent.add(at.x() - HALF_BAR, at.y());
                    extent.add(at.x() + HALF_BAR, at.y());
                }
            }
            default -> {
                // Its ends say it all.
            }
        }
        return extent;
    }
}
