package backboard.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** On which days somebody comes, and at what time of day. To be asked once for each day, in order. */
final class Habit {

    /** When people have time, as minutes of the day, and what part of them. */
    private enum Hour {
        EARLY(6 * 60 + 40, 15, 0.19),
        FORENOON(9 * 60 + 30, 45, 0.08),
        NOON(12 * 60 + 20, 15, 0.14),
        AFTERNOON(15 * 60, 60, 0.05),
        EVENING(18 * 60, 35, 0.44),
        LATE(19 * 60 + 40, 20, 0.10);

        private final int minute;
        private final int spread;
        private final double share;

        Hour(int minute, int spread, double share) {
            this.minute = minute;
            this.spread = spread;
            this.share = share;
        }

        static Hour of(Luck luck) {
            List<Hour> all = List.of(values());
            double[] shares = all.stream().mapToDouble(hour -> hour.share).toArray();
            return all.get(luck.index(shares));
        }
    }

    /** How many people train once, twice … five times a week. */
    private static final double[] VISITS_A_WEEK = {0.16, 0.31, 0.31, 0.15, 0.07};
    /** How gladly people choose Monday … Sunday. */
    private static final double[] WEEKDAYS = {1.0, 1.0, 0.95, 0.9, 0.65, 0.4, 0.2};

    private static final double KEEPS_A_DAY = 0.82;
    private static final double COMES_BESIDES = 0.04;

    private static final int WEEKEND_MINUTE = 10 * 60 + 20;
    private static final int WEEKEND_SPREAD = 50;
    private static final double DAILY_SPREAD = 10;

    /** Illness and holidays: about one break in three months. */
    private static final double BREAK_BEGINS = 1 / 90.0;

    private final Luck luck;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final int weekdayMinute;
    private final int weekendMinute;
    private LocalDate backOn = LocalDate.MIN;

    Habit(Luck luck) {
        this.luck = luck;
        int visits = 1 + luck.index(VISITS_A_WEEK);
        while (days.size() < visits) {
            days.add(DayOfWeek.of(1 + luck.index(WEEKDAYS)));
        }
        Hour hour = Hour.of(luck);
        this.weekdayMinute = (int) luck.around(hour.minute, hour.spread);
        this.weekendMinute = (int) luck.around(WEEKEND_MINUTE, WEEKEND_SPREAD);
    }

    /** The minute of the day somebody would like to begin; empty for a day without training. */
    OptionalInt comesOn(LocalDate date) {
        if (luck.chance(BREAK_BEGINS)) {
            backOn = date.plusDays(luck.between(6, 18));
        }
        double wish = days.contains(date.getDayOfWeek()) ? KEEPS_A_DAY : COMES_BESIDES * WEEKDAYS[day(date)];
        boolean comes = luck.chance(wish * season(date));
        int minute = (int) luck.around(isWeekend(date) ? weekendMinute : weekdayMinute, DAILY_SPREAD);
        return comes && !date.isBefore(backOn) ? OptionalInt.of(minute) : OptionalInt.empty();
    }

    /** A minute of the day at which many people come. */
    static int popularMinute(LocalDate date, Luck luck) {
        return (int)
                (isWeekend(date)
                        ? luck.around(WEEKEND_MINUTE, WEEKEND_SPREAD)
                        : luck.around(Hour.EVENING.minute, Hour.EVENING.spread));
    }

    private static int day(LocalDate date) {
        return date.getDayOfWeek().getValue() - 1;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Empty between the years, full in January, a little quieter in summer. */
    private static double season(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        if (!day.isBefore(MonthDay.of(Month.DECEMBER, 24)) || day.equals(MonthDay.of(Month.JANUARY, 1))) {
            return 0.35;
        }
        return switch (date.getMonth()) {
            case JANUARY -> 1.15;
            case JULY, AUGUST -> 0.88;
            default -> 1;
        };
    }
}
