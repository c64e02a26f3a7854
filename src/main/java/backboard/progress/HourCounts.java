package backboard.progress;

import backboard.kiosk.HourSpan;
import java.util.List;
import java.util.Optional;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/** Sets per hour as one series; a bar or point stands in the middle of its hour. */
final class HourCounts extends AbstractIntervalXYDataset {

    private static final long serialVersionUID = 1L;

    private final String key;
    private transient List<Integer> counts = List.of();
    private transient Optional<HourSpan> span = Optional.empty();

    HourCounts(String key) {
        this.key = key;
    }

    /** @param newSpan the hours of the series; none for an empty one */
    void show(List<Integer> newCounts, Optional<HourSpan> newSpan) {
        counts = newCounts;
        span = newSpan;
        fireDatasetChanged();
    }

    int hour(int item) {
        return span.orElseThrow().first() + item;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return key;
    }

    @Override
    public int getItemCount(int series) {
        return span.map(HourSpan::count).orElse(0);
    }

    @Override
    public Number getX(int series, int item) {
        return hour(item);
    }

    @Override
    public Number getY(int series, int item) {
        return counts.get(hour(item));
    }

    @Override
    public Number getStartX(int series, int item) {
        return hour(item) - .5;
    }

    @Override
    public Number getEndX(int series, int item) {
        return hour(item) + .5;
    }

    @Override
    public Number getStartY(int series, int item) {
        return getY(series, item);
    }

    @Override
    public Number getEndY(int series, int item) {
        return getY(series, item);
    }
}
