package backboard.progress;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.HashSet;
import java.util.Set;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints upright bars in one colour or in stripes of it, with a gap between them and round shoulders. */
final class FlatBars extends StandardXYBarPainter {

    private static final long serialVersionUID = 1L;
    /** A bar that stands for anything at all is never flatter, in u. */
    private static final double LOWEST = 3;

    /** Height of a mark, of a stripe across a hatched bar, and of the space to the next, in u. */
    private static final double MARK = 34;

    private static final double STRIPE = 3.5;
    private static final double PITCH = 10;

    /** What is shown of a bar, as a share of its height. */
    interface Shown {
        double share(int item);
    }

    private final double gap;
    private final double radius;
    private final transient Shown shown;
    private final Set<Integer> hatched = new HashSet<>();
    private final Set<Integer> marks = new HashSet<>();
    private double unit = 1;

    /**
     * @param gap between two bars, in u
     * @param radius of the shoulders, in u
     */
    FlatBars(double gap, double radius, Shown shown) {
        this.gap = gap;
        this.radius = radius;
        this.shown = shown;
    }

    /** Fills the bars of a series with stripes. */
    void hatch(int series) {
        hatched.add(series);
    }

    /** Makes striped marks of one height of the bars of a series, whatever their value. */
    void mark(int series) {
        hatched.add(series);
        marks.add(series);
    }

    /** @param pixels in one u */
    void scale(double pixels) {
        unit = pixels;
    }

    @Override
    public void paintBar(
            Graphics2D g, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        boolean mark = marks.contains(row);
        if (bar.getHeight() <= 0 && !mark) {
            return;
        }
        double height = mark ? MARK * unit : Math.max(LOWEST * unit, bar.getHeight() * shown.share(column));
        double width = Math.max(1, bar.getWidth() - gap * unit);
        double shoulder = Math.min(radius * unit, Math.min(height, width / 2));
        g.setPaint(renderer.getItemPaint(row, column));
        double x = bar.getCenterX() - width / 2;
        double y = bar.getMaxY() - height;
        Area shape = new Area(new RoundRectangle2D.Double(x, y, width, height, 2 * shoulder, 2 * shoulder));
        shape.add(new Area(new Rectangle2D.Double(x, y + shoulder, width, height - shoulder)));
        if (hatched.contains(row)) {
            stripes(g, shape);
        } else {
            g.fill(shape);
        }
    }

    /** Rising to the right, in step from bar to bar. */
    private void stripes(Graphics2D g, Shape shape) {
        Shape before = g.getClip();
        Stroke stroke = g.getStroke();
        Rectangle2D all = shape.getBounds2D();
        g.clip(shape);
        g.setStroke(new BasicStroke((float) Math.max(1, STRIPE * unit)));
        double pitch = Math.max(3, PITCH * unit);
        double first = Math.floor((all.getMinX() + all.getMinY()) / pitch) * pitch;
        for (double sum = first; sum <= all.getMaxX() + all.getMaxY() + pitch; sum += pitch) {
            g.draw(new Line2D.Double(sum - all.getMinY(), all.getMinY(), sum - all.getMaxY(), all.getMaxY()));
        }
        g.setStroke(stroke);
        g.setClip(before);
    }
}
