package backboard.mannequin;

import backboard.figure.Body;
import backboard.figure.Figure;
import backboard.figure.Gear;
import backboard.figure.Joint;
import backboard.figure.Layer;
import backboard.figure.Loop;
import backboard.figure.Point;
import backboard.figure.View;
import backboard.look.Theme;
import backboard.training.Muscle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;

/**
 * A figure ready to be painted, with the muscles it works.
 *
 * @param main tinted strongly
 * @param assist tinted lightly
 * @param bounds what the figure and its gear need over the whole movement, in statures, y up
 */
public record Mannequin(Figure figure, Set<Muscle> main, Set<Muscle> assist, Rectangle2D bounds) {

    /** Smaller than so many pixels per stature, shading and muscles are specks. */
    private static final double DETAIL = 60;

    /** Pixels of soft edges around the bounds. */
    private static final int MARGIN = 3;

    private static final int SAMPLES = 8;
    /** Around a joint. */
    private static final double FLESH = .065;

    /** For measuring only: nothing is painted. */
    private static final Graphics2D NOWHERE = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();

    private static final Set<Gear.Kind> HELD = EnumSet.of(
            Gear.Kind.BARBELL,
            Gear.Kind.BAR,
            Gear.Kind.DUMBBELL,
            Gear.Kind.DUMBBELL_END,
            Gear.Kind.KETTLEBELL,
            Gear.Kind.CABLE,
            Gear.Kind.HANDLE,
            Gear.Kind.ROPE,
            Gear.Kind.BAND,
            Gear.Kind.RING,
            Gear.Kind.PULL_UP_BAR,
            Gear.Kind.PLATE);

    public static Mannequin of(Figure figure, Set<Muscle> main, Set<Muscle> assist) {
        return new Mannequin(figure, main, assist, extent(figure));
    }

    private static Rectangle2D extent(Figure figure) {
        Rectangle2D extent = new Rectangle2D.Double(0, 0, .01, .01);
        int steps = SAMPLES * figure.poses().size();
        for (int i = 0; i <= steps; i++) {
            double last = figure.poses().size() - (figure.loop() == Loop.THERE_AND_BACK ? 1.0 : 0);
            Body body = figure.at(last * i / steps);
            for (Joint joint : Joint.values()) {
                boolean isBehind = body.view() == View.SIDE && joint.isFar();
                Point at = isBehind ? body.at(joint).plus(GearPainter.FAR) : body.at(joint);
                double around = joint == Joint.HEAD ? .075 : joint == Joint.HIP ? .085 : around(joint);
                extent.add(new Rectangle2D.Double(at.x() - around, at.y() - around, 2 * around, 2 * around));
            }
            GearPainter painter = new GearPainter(new Brush(NOWHERE, Palette.CHALK, false), body, 0);
            figure.gear().forEach(gear -> extent.add(painter.extent(gear)));
        }
        // Feet and gear stand on the floor; nothing below it is seen.
        double top = extent.getMaxY();
        return new Rectangle2D.Double(extent.getMinX(), -.012, extent.getWidth(), top + .012);
    }

    private static double around(Joint joint) {
        return switch (joint) {
            case TOE, BALL, HEEL, FAR_TOE, FAR_BALL, FAR_HEEL -> .018;
            case ANKLE, FAR_ANKLE, WRIST -> .04;
            // The fingers of an open hand.
            case HAND, FAR_HAND -> .056;
            default -> FLESH;
        };
    }

    /** Pixels per stature at which it fills a rectangle of so many pixels. */
    public double scaleIn(double width, double height) {
        return Math.min(width / bounds.getWidth(), height / bounds.getHeight());
    }

    /**
     * Paints it standing on the lower edge of a rectangle in pixels, as large as fits and in the middle.
     *
     * @param position of {@link Figure#at}
     */
    public void paint(Graphics2D graphics, Rectangle2D place, double position, Palette palette) {
        double scale = scaleIn(place.getWidth(), place.getHeight());
        paint(graphics, placement(place.getCenterX(), place.getMaxY(), scale), position, palette);
    }

    /** Paints the body at another position behind it in one flat colour; the same place as {@link #paint}. */
    public void paintGhost(Graphics2D graphics, Rectangle2D place, double position) {
        double scale = scaleIn(place.getWidth(), place.getHeight());
        AffineTransform placement = placement(place.getCenterX(), place.getMaxY(), scale);
        if (!isSeen(graphics, placement)) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.transform(placement);
            body(g, figure.at(position), Palette.ghost(Theme.GHOST), false, false);
        } finally {
            g.dispose();
        }
    }

    /** Where statures land, with the middle of its bounds at x and the floor at y, so many pixels to a stature. */
    public AffineTransform placement(double x, double floor, double scale) {
        AffineTransform placement = AffineTransform.getTranslateInstance(x, floor + bounds.getMinY() * scale);
        placement.scale(scale, -scale);
        placement.translate(-bounds.getCenterX(), 0);
        return placement;
    }

    /** Paints it at a placement. */
    public void paint(Graphics2D graphics, AffineTransform placement, double position, Palette palette) {
        if (!isSeen(graphics, placement)) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.transform(placement);
            // A mirrored figure has a scale below 0.
            boolean detailed = palette.printed()
                    || Math.abs(placement.getScaleX() * graphics.getTransform().getScaleX()) >= DETAIL;
            floor(g, palette);
            body(g, figure.at(position), palette, detailed, true);
        } finally {
            g.dispose();
        }
    }

    /** A figure is dear to paint; where others have changed it is not painted for nothing. */
    private boolean isSeen(Graphics2D graphics, AffineTransform placement) {
        Rectangle all = placement.createTransformedShape(bounds).getBounds();
        all.grow(MARGIN, MARGIN);
        return graphics.hitClip(all.x, all.y, all.width, all.height);
    }

    private void floor(Graphics2D g, Palette palette) {
        boolean onMat = figure.gear().stream().anyMatch(gear -> gear.kind() == Gear.Kind.MAT);
        Color line = palette.floor();
        if (!onMat && line.getAlpha() > 0) {
            Brush brush = new Brush(g, palette, false);
            brush.line(new Point(bounds.getMinX() + .01, -.006), new Point(bounds.getMaxX() - .01, -.006), .008, line);
        }
    }

    private void body(Graphics2D g, Body body, Palette palette, boolean detailed, boolean withGear) {
        Brush brush = new Brush(g, palette, detailed);
        GearPainter gear = new GearPainter(brush, body, StackPainter.lift(figure, body));
        boolean openHands = figure.gear().stream().noneMatch(piece -> HELD.contains(piece.kind()));
        Tinter tinter = new Tinter(brush, body.view(), main, assist);
        gear(gear, Layer.BACK, withGear);
        gear(gear, Layer.FAR, withGear);
        if (body.view() == View.SIDE) {
            BodyPainter parts = new BodyPainter(body, brush, tinter, openHands);
            AffineTransform near = g.getTransform();
            g.translate(GearPainter.FAR.x(), GearPainter.FAR.y());
            parts.farArm();
            parts.farLeg();
            g.setTransform(near);
            gear(gear, Layer.MIDDLE, withGear);
            parts.torso();
            parts.head();
            parts.nearLeg();
            gear(gear, Layer.FRONT, withGear);
            parts.nearArm();
        } else {
            new FacingPainter(body, brush, tinter, openHands, figure.armsBehind())
                    .paint(() -> gear(gear, Layer.MIDDLE, withGear), () -> gear(gear, Layer.FRONT, withGear));
        }
        gear(gear, Layer.GRIP, withGear);
    }

    private void gear(GearPainter painter, Layer layer, boolean withGear) {
        if (withGear) {
            figure.gear().forEach(piece -> painter.paint(piece, layer));
        }
    }
}
