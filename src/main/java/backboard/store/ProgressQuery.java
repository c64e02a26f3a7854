package backboard.store;

import backboard.training.Progress;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Sums over the sets that stand. Hours and days are those written with each set, so daylight saving has nothing to say here. */
final class ProgressQuery {

    private static final int HOURS = 24;

    private final Handle handle;

    ProgressQuery(Handle handle) {
        this.handle = handle;
    }

    Progress progress(LocalDate today, LocalTime now) {
        LocalDate before = today.minusWeeks(1);
        return new Progress(today, byHour(today), byHour(before), upTo(before, now), volume(today), firstDay(today));
    }

    private List<Integer> byHour(LocalDate day) {
        Integer[] hours = new Integer[HOURS];
        Arrays.fill(hours, 0);
        handle.createQuery("SELECT CAST(substr(local_time, 1, 2) AS INTEGER) AS hour, count(*) AS sets"
                        + " FROM standing_set WHERE local_date = :day GROUP BY hour")
                .bind("day", day.toString())
                .map((row, context) -> hours[row.getInt("hour")] = row.getInt("sets"))
                .list();
        return List.of(hours);
    }

    /** ISO times sort as text: where one is shorter, it is the earlier one. */
    private int upTo(LocalDate day, LocalTime time) {
        return handle.createQuery("SELECT count(*) FROM standing_set WHERE local_date = :day AND local_time <= :time")
                .bind("day", day.toString())
                .bind("time", time.toString())
                .mapTo(Integer.class)
                .one();
    }

    private SortedMap<LocalDate, Double> volume(LocalDate today) {
        LocalDate first = today.minusDays(Progress.DAYS - 1L);
        SortedMap<LocalDate, Double> volume = new TreeMap<>();
        first.datesUntil(today.plusDays(1)).forEach(day -> volume.put(day, 0.0));
        handle.createQuery("SELECT local_date, sum(volume_kg) AS volume FROM standing_set"
                        + " WHERE local_date BETWEEN :first AND :last GROUP BY local_date")
                .bind("first", first.toString())
                .bind("last", today.toString())
                .map((row, context) ->
                        volume.put(LocalDate.parse(row.getString("local_date")), row.getDouble("volume")))
                .list();
        return volume;
    }

    /** Read along the index by day and no further than the first set that stands. */
    private Optional<LocalDate> firstDay(LocalDate today) {
        return handle.createQuery("SELECT local_date FROM standing_set WHERE local_date <= :today"
                        + " ORDER BY local_date, local_time LIMIT 1")
                .bind("today", today.toString())
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }
}
