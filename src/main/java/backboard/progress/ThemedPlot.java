package backboard.progress;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Theme;
import backboard.progress.TickAxis.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart in the wall's look, with the panel that shows it. Both are made once; nothing on it answers to a pointer, so that a touch goes
 * to the page.
 */
final class ThemedPlot {

    /** The line at 0, brighter than the others. */
    private static final Color BASE = new Color(0x56646D);

    /** JFreeChart would stretch a smaller picture to anything larger: more than 8K wide. */
    private static final int LARGEST = 10_000;

    /** Room above the plot for half the highest tick's text, in u. */
    private static final double HEAD = 20;

    /** Room between 0 and the lower edge of the plot, so that rings on it are whole, in u. */
    private static final double FOOT = 12;

    /** What is written under the plot takes this much, in u. */
    private static final double LABELS = 54;

    /** Size of what is written on the axes, in u. */
    private static final double LABEL = 32;

    private static final double SMALLEST_LABEL = 28;
    private static final double BESIDE_LABEL = 16;
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private final TickAxis across = new TickAxis();
    private final TickAxis up = new TickAxis();
    private final XYPlot plot = new XYPlot(null, across, up, null);
    private final JFreeChart chart = new JFreeChart(null, null, plot, false);
    private final ChartPanel panel = new Untouchable(chart);

    private Locale locale = Locale.ROOT;

    /** Of the plot above 0, in u. */
    private double height = 1;

    /** Of the panel, in u. */
    private double width = 1;

    private double plotWidth = 1;
    private double unit = 1;

    /** A chart to look at: a touch goes to the page behind it, which a chart panel would keep for itself. */
    private static final class Untouchable extends ChartPanel {

        private static final long serialVersionUID = 1L;

        Untouchable(JFreeChart chart) {
            super(chart, 1, 1, 1, 1, LARGEST, LARGEST, true, false, false, false, false, false, false);
        }

        @Override
        public boolean contains(int x, int y) {
            return false;
        }
    }

    /** @param name of the panel; what it is called is said with {@link #speak} */
    ThemedPlot(String name) {
        chart.setBackgroundPaint(Theme.SURFACE_1);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.getRenderingHints()
                .putAll(Map.of(
                        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON));
        plot.setBackgroundPaint(Theme.SURFACE_1);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.LINE);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(BASE);
        panel.setBackground(Theme.SURFACE_1);
        panel.setName(name);
        panel.getChartRenderingInfo().setEntityCollection(null);
        panel.setDomainZoomable(false);
        panel.setRangeZoomable(false);
    }

    /**
     * Takes over the language.
     *
     * @param title for assistive technology
     */
    void speak(String title, Locale language) {
        locale = language;
        panel.getAccessibleContext().setAccessibleName(title);
    }

    XYPlot plot() {
        return plot;
    }

    ChartPanel panel() {
        return panel;
    }

    /** The axis of time, at the foot. */
    TickAxis across() {
        return across;
    }

    /** Does several changes and paints once, also if one of them does so itself. */
    void change(Runnable changes) {
        if (!chart.isNotify()) {
            changes.run();
            return;
        }
        chart.setNotify(false);
        changes.run();
        chart.setNotify(true);
    }

    /**
     * Sets the axis of amounts.
     *
     * @param peak the highest thing on the plot, in the ticks' unit
     * @param one how much one of the ticks' unit is in the dataset
     */
    void amounts(double peak, double one) {
        Scale scale = Scale.of(peak);
        double upper = scale.upper(peak, Math.min(.5, BarLabel.ROOM / height)) * one;
        List<Mark> marks = DoubleStream.of(scale.ticks())
                .mapToObj(tick -> new Mark(tick * one, number(tick)))
                .toList();
        up.show(-upper * FOOT / height, upper, marks);
        plotWidth = width - BESIDE_LABEL - widest(marks.stream().map(Mark::text).toList());
    }

    /**
     * Makes what is written under the plot as small as it must be for so many columns side by side; call after {@link #amounts}.
     *
     * @return whether that is large enough to be read
     */
    boolean fitNames(List<String> names) {
        double room = plotWidth / names.size() - BESIDE_LABEL / 2;
        double size = Math.min(LABEL, Math.floor(LABEL * room / widest(names)));
        across.setTickLabelFont(Face.MEDIUM.at(Math.max(SMALLEST_LABEL, size) * unit));
        return size >= SMALLEST_LABEL;
    }

    /** In u. */
    private static double widest(List<String> texts) {
        Font font = Face.MEDIUM.at(LABEL);
        return texts.stream()
                .mapToDouble(text -> font.getStringBounds(text, METRICS).getWidth())
                .max()
                .orElse(0);
    }

    /** {@code 10,000}, or as the language writes it. */
    String number(double value) {
        return String.format(locale, "%,.0f", value);
    }

    /** Paints again although no number has changed. */
    void redraw() {
        chart.fireChartChanged();
    }

    /**
     * @param place of the panel
     * @param pixels in one u
     */
    void scale(Area place, double pixels) {
        unit = pixels;
        width = place.width();
        height = Math.max(1, place.height() - HEAD - FOOT - LABELS);
        plot.setInsets(new RectangleInsets(HEAD * unit, 0, 0, 0));
        BasicStroke hairline = new BasicStroke((float) Math.max(1.5, 2 * unit));
        plot.setRangeGridlineStroke(hairline);
        plot.setRangeZeroBaselineStroke(hairline);
        across.setTickLabelFont(Face.MEDIUM.at(LABEL * unit));
        across.setTickLabelInsets(new RectangleInsets(4 * unit, 0, 8 * unit, 0));
        up.setTickLabelFont(Face.MEDIUM.at(LABEL * unit));
        // The axis keeps the sum free but writes by the left inset, although it is to the right of the text.
        up.setTickLabelInsets(new RectangleInsets(0, 12 * unit, 0, 4 * unit));
    }
}
