package backboard.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When classes start. On the night of a clock change each still starts exactly once: at a time the clock skips, it starts as much later
 * as was skipped; at a time the clock shows twice, the first time.
 *
 * @param week starts by the clock on the wall, in order
 */
public record ClassTimes(Map<DayOfWeek, List<LocalTime>> week) {

    public ClassTimes {
        week = Map.copyOf(week);
    }

    public List<LocalTime> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** The first start after this moment; nothing for a gym without classes. */
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        return starts(after).filter(start -> start.isAfter(after)).min(Comparator.naturalOrder());
    }

    /** The last start at or before this moment; nothing for a gym without classes. */
    public Optional<ZonedDateTime> latest(ZonedDateTime at) {
        return starts(at).filter(start -> !start.isAfter(at)).max(Comparator.naturalOrder());
    }

    /** A week each repeats in, before and after, and a day on either side for clock changes. */
    private Stream<ZonedDateTime> starts(ZonedDateTime around) {
        return IntStream.rangeClosed(-8, 8)
                .mapToObj(around.toLocalDate()::plusDays)
                .flatMap(date -> on(date.getDayOfWeek()).stream()
                        .map(time -> date.atTime(time).atZone(around.getZone())));
    }
}
