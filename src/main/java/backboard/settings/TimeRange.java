package backboard.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A stretch of one day by the clock on the wall; the end is not part of it.
 *
 * @param from minute of the day, 0–1439
 * @param until minute of the day, up to 1440 which is 24:00; after {@code from}
 */
public record TimeRange(int from, int until) {

    static final int MINUTES_OF_DAY = 24 * 60;

    /** @throws IllegalArgumentException if the range is empty, reversed or leaves the day */
    public TimeRange {
        if (from < 0 || until <= from || until > MINUTES_OF_DAY) {
            throw new IllegalArgumentException("no range of a day: minute " + from + " to " + until);
        }
    }

    boolean holds(LocalTime time) {
        int minute = time.toSecondOfDay() / 60;
        return from <= minute && minute < until;
    }

    /** The range on a date. A clock time that a clock change skips counts as the time that much later; of two equal ones the first counts. */
    Span on(LocalDate date, ZoneId zone) {
        return new Span(
                date.atStartOfDay().plusMinutes(from).atZone(zone),
                date.atStartOfDay().plusMinutes(until).atZone(zone));
    }

    /** {@code 06:00-22:00}, as it is written in the file. */
    @Override
    public String toString() {
        return clock(from) + "-" + clock(until);
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    /** A range on a date. A clock change inside it may leave nothing of it. */
    record Span(ZonedDateTime start, ZonedDateTime end) {

        boolean holds(ZonedDateTime at) {
            return !at.isBefore(start) && at.isBefore(end);
        }

        boolean isEmpty() {
            return !start.isBefore(end);
        }
    }
}
