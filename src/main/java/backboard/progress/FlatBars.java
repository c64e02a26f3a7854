package backboard.progress;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints upright bars in one colour, with a gap between them and round shoulders. */
final class FlatBars extends StandardXYBarPainter {

    private static final long serialVersionUID = 1L;
    /** A bar that stands for anything at all is never flatter, in u. */
    private static final double LOWEST = 3;

    /** What is shown of a bar, as a share of its height. */
    interface Shown {
        double share(int item);
    }

    private final double gap;
    private final double radius;
    private final transient Shown shown;
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

    /** @param pixels in one u */
    void scale(double pixels) {
        unit = pixels;
    }

    @Override
    public void paintBar(
            Graphics2D g, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        if (bar.getHeight() <= 0) {
            return;
        }
        double height = Math.max(LOWEST * unit, bar.getHeight() * shown.share(column));
        double width = Math.max(1, bar.getWidth() - gap * unit);
        double shoulder = Math.min(radius * unit, Math.min(height, width / 2));
        g.setPaint(renderer.getItemPaint(row, column));
        double x = bar.getCenterX() - width / 2;
        double y = bar.getMaxY() - height;
        g.fill(new RoundRectangle2D.Double(x, y, width, height, 2 * shoulder, 2 * shoulder));
        g.fill(new Rectangle2D.Double(x, y + shoulder, width, height - shoulder));
    }
}
