package backboard.settings;

import backboard.settings.TimeRange.Span;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When the gym is open. Ranges that touch, also at midnight, are one stretch: a gym open 18:00-24:00 and 00:00-02:00 the next day closes
 * once, at 02:00.
 *
 * @param week ranges in order of the day and without overlap; none for a closed day
 */
public record OpeningHours(Map<DayOfWeek, List<TimeRange>> week) {

    public OpeningHours {
        week = Map.copyOf(week);
    }

    public List<TimeRange> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    public boolean isOpen(ZonedDateTime at) {
        return spans(at).anyMatch(span -> span.holds(at));
    }

    /** The first opening after this moment; nothing for a gym that is always or never open. */
    public Optional<ZonedDateTime> opensNext(ZonedDateTime after) {
        return spans(after)
                .map(Span::start)
                .filter(start -> start.isAfter(after) && !isOpen(start.minusNanos(1)))
                .min(Comparator.naturalOrder());
    }

    /** The first closing after this moment; nothing for a gym that is always or never open. */
    public Optional<ZonedDateTime> closesNext(ZonedDateTime after) {
        return spans(after)
                .map(Span::end)
                .filter(end -> end.isAfter(after) && !isOpen(end))
                .min(Comparator.naturalOrder());
    }

    /** A week each repeats in, and a day on either side for clock changes around midnight. */
    private Stream<Span> spans(ZonedDateTime around) {
        return IntStream.rangeClosed(-1, 8)
                .mapToObj(around.toLocalDate()::plusDays)
                .flatMap(date -> on(date.getDayOfWeek()).stream().map(range -> range.on(date, around.getZone())))
                .filter(span -> !span.isEmpty());
    }
}
