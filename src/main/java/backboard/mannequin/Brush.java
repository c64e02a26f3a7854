package backboard.mannequin;

import backboard.figure.Point;
import backboard.look.Stripes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Collection;

/** Strokes and fills in statures on a graphics that is scaled to them. */
final class Brush {

    /** Half of the line that parts two segments. */
    private static final double EDGE = .0065;

    /** From one stripe of a printed assisting muscle to the next, and the width of one. */
    private static final double STRIPES = .020;

    private static final double STRIPE = .009;
    private static final double TINT_EDGE = .0035;
    /** The light comes from above and the front. */
    private static final double SHADE_X = -.006;

    private static final double SHADE_Y = .008;

    private final Stencil stencil = new Stencil();
    private final Graphics2D g;
    private final Palette palette;
    private final boolean detailed;

    /** @param detailed whether it is large enough for shading and muscles to be seen */
    Brush(Graphics2D g, Palette palette, boolean detailed) {
        this.g = g;
        this.palette = palette;
        this.detailed = detailed;
    }

    Palette palette() {
        return palette;
    }

    void line(Point from, Point to, double width, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
    }

    void disc(Point centre, double radius, Color colour) {
        g.setColor(colour);
        g.fill(circle(centre, radius));
    }

    /** Filled between two circles, which costs less than a stroke. */
    void ring(Point centre, double radius, double width, Color colour) {
        Path2D ring = new Path2D.Double(circle(centre, radius + width / 2));
        ring.setWindingRule(Path2D.WIND_EVEN_ODD);
        ring.append(circle(centre, Math.max(0, radius - width / 2)), false);
        g.setColor(colour);
        g.fill(ring);
    }

    private static Ellipse2D circle(Point centre, double radius) {
        return new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    void block(double x, double y, double width, double height, double radius, Color colour) {
        g.setColor(colour);
        g.fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
    }

    void outline(Shape shape, double width, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /**
     * A tint on part of a segment.
     *
     * @param assisting whether the muscle only helps
     */
    record Tint(Path2D shape, Color colour, boolean assisting) {}

    /** A segment of the body: parted from what lies behind by the edge, tinted and shaded inside its outline. */
    void segment(Path2D shape, Color fill, Collection<Tint> tints, boolean shaded) {
        g.setColor(palette.edge());
        g.fill(Outlines.grown(shape, EDGE));
        boolean shade = shaded && palette.shade().getAlpha() > 0;
        if (!detailed || (tints.isEmpty() && !shade)) {
            g.setColor(fill);
            g.fill(shape);
            return;
        }
        if (palette.printed()) {
            print(shape, fill, tints);
            return;
        }
        stencil.fill(g, shape, fill, inside -> {
            Brush within = new Brush(inside, palette, detailed);
            tints.forEach(within::tint);
            if (shade) {
                within.shade(shape);
            }
        });
    }

    /** Cut by a clip, whose hard edge no printer shows: a stencil would put pixels on the paper. */
    private void print(Path2D shape, Color fill, Collection<Tint> tints) {
        g.setColor(fill);
        g.fill(shape);
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(shape);
        Brush within = new Brush(inside, palette, detailed);
        for (Tint tint : tints) {
            if (tint.assisting()) {
                Stripes.fill(inside, tint.shape(), STRIPES, STRIPE, tint.colour());
            } else {
                within.tint(tint);
            }
        }
        inside.dispose();
    }

    /** With a fine dark line around it. */
    private void tint(Tint tint) {
        Color edge = palette.edge();
        g.setColor(new Color(edge.getRed(), edge.getGreen(), edge.getBlue(), 140));
        g.fill(Outlines.grown(tint.shape(), TINT_EDGE));
        g.setColor(tint.colour());
        g.fill(tint.shape());
    }

    /** All of the shape but what the light reaches. */
    private void shade(Path2D shape) {
        Path2D rest = new Path2D.Double(shape.getBounds2D());
        rest.setWindingRule(Path2D.WIND_EVEN_ODD);
        rest.append(AffineTransform.getTranslateInstance(SHADE_X, SHADE_Y).createTransformedShape(shape), false);
        g.setColor(palette.shade());
        g.fill(rest);
    }
}
