package backboard.progress;

import backboard.training.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/** Volume per day in kilograms, as three series of four weeks. */
final class DayVolumes extends AbstractIntervalXYDataset {

    private static final long serialVersionUID = 1L;

    /** Series of the days of the weeks before this one. */
    static final int EARLIER = 0;

    /** Series of the days of this week before today. */
    static final int THIS_WEEK = 1;

    /** Series of one day. */
    static final int TODAY = 2;

    private static final List<String> KEYS = List.of("earlier", "week", "today");

    private transient Weeks weeks = new Weeks(LocalDate.EPOCH);
    private transient List<List<Map.Entry<LocalDate, Double>>> parts = List.of();

    void show(Progress progress) {
        weeks = new Weeks(progress.today());
        SortedMap<LocalDate, Double> days = shown(progress);
        parts = List.of(
                List.copyOf(days.headMap(weeks.monday()).entrySet()),
                List.copyOf(days.subMap(weeks.monday(), weeks.today()).entrySet()),
                List.copyOf(days.tailMap(weeks.today()).entrySet()));
        fireDatasetChanged();
    }

    /** The days of the progress that lie in the four weeks. */
    static SortedMap<LocalDate, Double> shown(Progress progress) {
        return new TreeMap<>(progress.volumeKg().tailMap(new Weeks(progress.today()).first()));
    }

    LocalDate day(int series, int item) {
        return parts.get(series).get(item).getKey();
    }

    @Override
    public int getSeriesCount() {
        return parts.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return KEYS.get(series);
    }

    @Override
    public int getItemCount(int series) {
        return parts.get(series).size();
    }

    @Override
    public Number getX(int series, int item) {
        return weeks.position(day(series, item));
    }

    @Override
    public Number getY(int series, int item) {
        return parts.get(series).get(item).getValue();
    }

    @Override
    public Number getStartX(int series, int item) {
        return weeks.position(day(series, item)) - .5;
    }

    @Override
    public Number getEndX(int series, int item) {
        return weeks.position(day(series, item)) + .5;
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
