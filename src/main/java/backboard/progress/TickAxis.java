package backboard.progress;

import backboard.look.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** An axis with exactly the ticks it is given. */
final class TickAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** A place on the axis and what is written there. */
    record Mark(double value, String text) {}

    private transient List<Mark> marks = List.of();
    private transient Optional<Mark> lit = Optional.empty();

    TickAxis() {
        super(null);
        setAutoRange(false);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
        setTickLabelPaint(Theme.LO);
    }

    void show(double from, double to, List<Mark> newMarks) {
        show(from, to, newMarks, Optional.empty());
    }

    /** @param newLit the mark that is written brighter than the others */
    void show(double from, double to, List<Mark> newMarks, Optional<Mark> newLit) {
        marks = List.copyOf(newMarks);
        lit = newLit;
        setRange(new Range(from, to));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return marks.stream().map(mark -> tick(mark, edge)).toList();
    }

    private static NumberTick tick(Mark mark, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return new NumberTick(mark.value(), mark.text(), anchor, TextAnchor.CENTER, 0);
    }

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        AxisState state = super.drawTickMarksAndLabels(g, cursor, plotArea, dataArea, edge);
        lit.map(mark -> tick(mark, edge))
                .ifPresent(tick -> light(g, tick, calculateAnchorPoint(tick, cursor, dataArea, edge)));
        return state;
    }

    private static void light(Graphics2D g, ValueTick tick, float[] at) {
        g.setPaint(Theme.HI);
        TextUtils.drawAlignedString(tick.getText(), g, at[0], at[1], tick.getTextAnchor());
    }
}
