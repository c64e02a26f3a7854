package backboard.kiosk;

import backboard.settings.TimeRange;
import backboard.training.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The hours of the day that a chart shows; the same on every screen.
 *
 * @param first 0–23, the hour from 06:00 is 6
 * @param last the same, included
 */
public record HourSpan(int first, int last) {

    private static final int LATEST = 23;
    /** Of a gym that gives nothing to go by. */
    private static final HourSpan USUAL = new HourSpan(6, 20);
    /** Fewer bars than these would be blocks. */
    private static final int FEWEST = 8;

    /** All hours the gym is open that day and all that may be shown in which sets were logged, today or a week earlier. */
    public static HourSpan of(Progress progress, List<TimeRange> open) {
        return around(hour ->
                        isOpen(open, hour) || isUsed(progress.hours(), hour) || isUsed(progress.hoursBefore(), hour))
                .map(HourSpan::widened)
                .orElse(USUAL);
    }

    private static boolean isUsed(Optional<List<Integer>> sets, int hour) {
        return sets.filter(counts -> counts.get(hour) > 0).isPresent();
    }

    /** From the first to the last hour with sets. */
    public static Optional<HourSpan> used(List<Integer> sets) {
        return around(hour -> sets.get(hour) > 0);
    }

    private static Optional<HourSpan> around(IntPredicate wanted) {
        int[] hours = IntStream.rangeClosed(0, LATEST).filter(wanted).toArray();
        return hours.length == 0 ? Optional.empty() : Optional.of(new HourSpan(hours[0], hours[hours.length - 1]));
    }

    private static boolean isOpen(List<TimeRange> open, int hour) {
        return open.stream().anyMatch(range -> range.from() < (hour + 1) * 60 && range.until() > hour * 60);
    }

    private HourSpan widened() {
        if (count() >= FEWEST) {
            return this;
        }
        int from = Math.max(0, Math.min(first - (FEWEST - count()) / 2, LATEST - FEWEST + 1));
        return new HourSpan(from, from + FEWEST - 1);
    }

    public int count() {
        return last - first + 1;
    }

    /** The hours that are written under the chart: every second. */
    public int[] labelled() {
        return IntStream.rangeClosed(first, last).filter(hour -> hour % 2 == 0).toArray();
    }
}
