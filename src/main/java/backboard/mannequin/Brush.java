package backboard.mannequin;

import backboard.figure.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Strokes and fills in statures on a graphics that is scaled to them. */
final class Brush {

    /** Half of the line that parts two segments. */
    private static final double EDGE = .0065;
    /** The light comes from above and the front. */
    private static final double SHADE_X = -.006;

    private static final double SHADE_Y = .008;

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

    void ring(Point centre, double radius, double width, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width));
        g.draw(circle(centre, radius));
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

    /** A tint on part of a segment. */
    record Tint(Path2D shape, Color colour) {}

    /** A segment of the body: parted from what lies behind by the edge, tinted and shaded inside its outline. */
    void segment(Path2D shape, Color fill, Iterable<Tint> tints, boolean shaded) {
        outline(shape, 2 * EDGE, palette.edge());
        g.setColor(fill);
        g.fill(shape);
        if (!detailed) {
            return;
        }
        Shape before = g.getClip();
        g.clip(shape);
        for (Tint tint : tints) {
            g.setColor(tint.colour());
            g.fill(tint.shape());
            Color edge = palette.edge();
            outline(tint.shape(), .004, new Color(edge.getRed(), edge.getGreen(), edge.getBlue(), 140));
        }
        if (shaded && palette.shade().getAlpha() > 0) {
            Path2D rest = new Path2D.Double(shape.getBounds2D());
            rest.setWindingRule(Path2D.WIND_EVEN_ODD);
            rest.append(AffineTransform.getTranslateInstance(SHADE_X, SHADE_Y).createTransformedShape(shape), false);
            g.setColor(palette.shade());
            g.fill(rest);
        }
        g.setClip(before);
        // A clip has hard pixel edges; the thin line hides them.
        outline(shape, EDGE * .6, palette.edge());
    }
}
