package backboard.store;

import backboard.training.Progress;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Sums over the sets that stand. Hours and days are those written with each set, so daylight saving has nothing to say here. */
final class ProgressQuery {

    private static final int HOURS = 24;

    private final Handle handle;

    ProgressQuery(Handle handle) {
        this.handle = handle;
    }

    Progress progress(LocalDate today, LocalTime now) {
        LocalDate before = today.minusWeeks(1);
        SortedMap<LocalDate, Double> volume = new TreeMap<>();
        SortedMap<LocalDate, Integer> people = new TreeMap<>();
        days(today, volume, people);
        return new Progress(
                today,
                byHour(today),
                byHour(before),
                upTo(before, now),
                volume,
                people,
                quietPeople(today, people),
                firstDay(today));
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

    /** What was lifted on each day of the four weeks, and by how many. */
    private void days(LocalDate today, SortedMap<LocalDate, Double> volume, SortedMap<LocalDate, Integer> people) {
        LocalDate first = today.minusDays(Progress.DAYS - 1L);
        first.datesUntil(today.plusDays(1)).forEach(day -> {
            volume.put(day, 0.0);
            people.put(day, 0);
        });
        handle.createQuery("SELECT local_date, sum(volume_kg) AS volume, count(DISTINCT member) AS people"
                        + " FROM standing_set WHERE local_date BETWEEN :first AND :last GROUP BY local_date")
                .bind("first", first.toString())
                .bind("last", today.toString())
                .map((row, context) -> {
                    LocalDate day = LocalDate.parse(row.getString("local_date"));
                    volume.put(day, row.getDouble("volume"));
                    return people.put(day, row.getInt("people"));
                })
                .list();
    }

    /** By the Mondays of the weeks that are over and lie in the four weeks as a whole. */
    private SortedMap<LocalDate, Integer> quietPeople(LocalDate today, SortedMap<LocalDate, Integer> people) {
        SortedMap<LocalDate, Integer> quiet = new TreeMap<>();
        LocalDate monday = Progress.monday(today);
        for (LocalDate week = monday.minusWeeks(3); week.isBefore(monday); week = week.plusWeeks(1)) {
            List<String> days = people.subMap(week, week.plusWeeks(1)).entrySet().stream()
                    .filter(day -> Progress.isFew(day.getValue()))
                    .map(day -> day.getKey().toString())
                    .toList();
            // One such day alone has too few by itself.
            if (days.size() > 1) {
                quiet.put(week, peopleOn(days));
            }
        }
        return quiet;
    }

    private int peopleOn(List<String> days) {
        String places = String.join(", ", Collections.nCopies(days.size(), "?"));
        Query query = handle.createQuery(
                "SELECT count(DISTINCT member) FROM standing_set WHERE local_date IN (" + places + ")");
        for (int i = 0; i < days.size(); i++) {
            query.bind(i, days.get(i));
        }
        return query.mapTo(Integer.class).one();
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
