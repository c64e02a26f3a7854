package backboard.progress;

import backboard.look.Ink;
import backboard.look.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** The value of one bar, written so that no bar and no ring is under it. */
final class BarLabel extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    /** In u. */
    static final double SIZE = 44;

    /** Free room that a label needs above the highest thing on the plot, in u. */
    static final double ROOM = 62;

    private static final double GAP = 12;
    private static final double RING = 12;
    private static final double HALO = 10;

    /**
     * The upper end of something on the plot.
     *
     * @param solid whether it reaches down to the axis, as a bar does and a ring does not
     */
    record Top(double x, double value, boolean solid) {}

    /**
     * What to write.
     *
     * @param bar the top of the bar meant
     * @param beside whether nothing is to the right of the bar, so that the label may stand there if there is room
     */
    record Words(String text, Top bar, boolean beside, List<Top> others) {}

    private final Color colour;
    private transient Optional<Words> words = Optional.empty();
    private transient Font font = new Font(Font.SANS_SERIF, Font.BOLD, 1);
    private double unit = 1;

    BarLabel(Color colour) {
        this.colour = colour;
    }

    /** @param pixels in one u */
    void scale(Font newFont, double pixels) {
        font = newFont;
        unit = pixels;
        fireAnnotationChanged();
    }

    void show(Optional<Words> newWords) {
        words = newWords;
        fireAnnotationChanged();
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        words.ifPresent(shown -> new Placing(shown, g, plot, dataArea, domainAxis, rangeAxis).write());
    }

    /** One drawing of the label. */
    private final class Placing {

        private final Words shown;
        private final Graphics2D g;
        private final XYPlot plot;
        private final Rectangle2D area;
        private final ValueAxis across;
        private final ValueAxis up;
        private final GlyphVector glyphs;
        private final double width;
        private final double height;

        Placing(Words shown, Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up) {
            this.shown = shown;
            this.g = g;
            this.plot = plot;
            this.area = area;
            this.across = across;
            this.up = up;
            this.glyphs = font.createGlyphVector(g.getFontRenderContext(), shown.text());
            this.width = glyphs.getLogicalBounds().getWidth();
            this.height = font.getSize2D() * Ink.CAP;
        }

        void write() {
            Rectangle2D place = place();
            Shape letters = AffineTransform.getTranslateInstance(place.getX(), place.getMaxY())
                    .createTransformedShape(glyphs.getOutline());
            g.setColor(Theme.SURFACE_1);
            g.setStroke(new BasicStroke((float) (HALO * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(letters);
            g.setColor(colour);
            g.fill(letters);
        }

        private Rectangle2D place() {
            Point2D bar = point(shown.bar());
            Rectangle2D right = new Rectangle2D.Double(bar.getX() + (half() + GAP * unit), bar.getY(), width, height);
            if (shown.beside() && right.getMaxX() <= area.getMaxX() && right.getMaxY() <= area.getMaxY()) {
                return right;
            }
            double ideal = shown.beside() ? bar.getX() - half() : bar.getX() - width / 2;
            double left = Math.max(area.getMinX(), Math.min(ideal, area.getMaxX() - width));
            return raised(new Rectangle2D.Double(left, bar.getY() - GAP * unit - height, width, height));
        }

        /** Half the width of a bar. */
        private double half() {
            return across.lengthToJava2D(.5, area, plot.getDomainAxisEdge());
        }

        /** Up until it is free; what it has passed is under it, so once through all from low to high is enough. */
        private Rectangle2D raised(Rectangle2D place) {
            shown.others().stream()
                    .sorted((a, b) -> Double.compare(a.value(), b.value()))
                    .filter(top -> isAcross(place, top))
                    .forEach(top -> {
                        double y = point(top).getY();
                        double reach = top.solid() ? 0 : RING * unit;
                        boolean touches = y - reach < place.getMaxY() && (top.solid() || y + reach > place.getMinY());
                        if (touches) {
                            double bottom = Math.min(place.getMaxY(), y - reach - GAP * unit / 2);
                            place.setRect(place.getX(), bottom - height, width, height);
                        }
                    });
            return place;
        }

        private boolean isAcross(Rectangle2D place, Top top) {
            double x = point(top).getX();
            double reach = top.solid() ? half() : RING * unit;
            return x + reach > place.getMinX() && x - reach < place.getMaxX();
        }

        private Point2D point(Top top) {
            return new Point2D.Double(
                    across.valueToJava2D(top.x(), area, plot.getDomainAxisEdge()),
                    up.valueToJava2D(top.value(), area, plot.getRangeAxisEdge()));
        }
    }
}
