package backboard.progress;

import backboard.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Four weeks from Monday to Sunday, the last one being the week of today, on a line with room between them.
 *
 * @param today the last day that has happened
 */
record Weeks(LocalDate today) {

    static final int COUNT = 4;
    private static final int DAYS = 7;
    /** Free room between two weeks, in days. */
    private static final double BETWEEN = 1.6;

    /** What the weeks are called, the first one first. */
    static List<String> names(Words words) {
        return names("progress.week.", words);
    }

    /** The same for narrow charts. */
    static List<String> shortNames(Words words) {
        return names("progress.week.short.", words);
    }

    private static List<String> names(String keys, Words words) {
        return IntStream.range(0, COUNT)
                .mapToObj(week -> words.say(keys + week))
                .toList();
    }

    LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate first() {
        return monday().minusWeeks(COUNT - 1L);
    }

    /** The middle of the day's bar; the first day is at 0 and bars are 1 wide. */
    double position(LocalDate day) {
        long index = ChronoUnit.DAYS.between(first(), day);
        long week = index / DAYS;
        return index + week * BETWEEN;
    }

    /** The middle of a week, 0–3. */
    double middle(int week) {
        return week * (DAYS + BETWEEN) + (DAYS - 1) / 2.0;
    }

    /** Left end of the line. */
    double from() {
        return -.5 - BETWEEN / 2;
    }

    /** Right end of the line. */
    double to() {
        return from() + COUNT * (DAYS + BETWEEN);
    }
}
