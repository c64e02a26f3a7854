package backboard.progress;

import backboard.training.DayVolume;
import backboard.training.DayVolume.Kind;
import backboard.training.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/** Volume per day in kilograms of four weeks, as three series and one each for the days on which few people trained. */
final class DayVolumes extends AbstractIntervalXYDataset {

    private static final long serialVersionUID = 1L;

    /** Series of the days of the weeks before this one. */
    static final int EARLIER = 0;

    /** Series of the days of this week before today. */
    static final int THIS_WEEK = 1;

    /** Series of one day. */
    static final int TODAY = 2;

    /** Series of the days with few people, each at the mean of those of its week. */
    static final int JOINED = 3;

    /** Series of the days of which no more is told than that few people trained; all 0. */
    static final int FEW = 4;

    private static final List<String> KEYS = List.of("earlier", "week", "today", "joined", "few");

    private transient Weeks weeks = new Weeks(LocalDate.EPOCH);
    private transient List<List<Map.Entry<LocalDate, DayVolume>>> parts = List.of();

    void show(Progress progress) {
        weeks = new Weeks(progress.today());
        SortedMap<LocalDate, DayVolume> days = shown(progress);
        parts = List.of(
                of(days.headMap(weeks.monday()), Kind.OWN),
                of(days.subMap(weeks.monday(), weeks.today()), Kind.OWN),
                of(days.tailMap(weeks.today()), Kind.OWN),
                of(days, Kind.JOINED),
                of(days, Kind.FEW));
        fireDatasetChanged();
    }

    private static List<Map.Entry<LocalDate, DayVolume>> of(SortedMap<LocalDate, DayVolume> days, Kind kind) {
        return days.entrySet().stream()
                .filter(day -> day.getValue().kind() == kind)
                .toList();
    }

    /** The days of the progress that lie in the four weeks, as they may be shown. */
    static SortedMap<LocalDate, DayVolume> shown(Progress progress) {
        return progress.volume().tailMap(new Weeks(progress.today()).first());
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
        return parts.get(series).get(item).getValue().kg();
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
