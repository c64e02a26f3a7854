package backboard.kiosk;

import backboard.library.Library;
import backboard.settings.Settings;
import backboard.training.Circuit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the gym's week says about one second. Kept for that second, because screens ask thirty times in it.
 *
 * @param second of the epoch this is for
 */
public record Calendar(
        long second,
        Optional<Circuit> today,
        boolean open,
        Optional<ZonedDateTime> nextClass,
        Optional<ZonedDateTime> opensNext) {

    /** More classes or openings than a year has in a row are not asked for: the gym is closed for good then. */
    private static final int FAR = 1_000;

    static Calendar at(ZonedDateTime now, Plan plan) {
        Settings settings = plan.settings();
        LocalDate today = now.toLocalDate();
        boolean open = settings.hours().isOpen(now) && !plan.isClosed(today);
        return new Calendar(
                now.toEpochSecond(),
                plan.on(today).circuit(),
                open,
                first(now, settings.classes()::next, plan::hasClasses),
                open ? Optional.empty() : first(now, settings.hours()::opensNext, date -> !plan.isClosed(date)));
    }

    /** The first of the following that is on a date that counts. */
    private static Optional<ZonedDateTime> first(
            ZonedDateTime after, Function<ZonedDateTime, Optional<ZonedDateTime>> next, Predicate<LocalDate> counts) {
        return Stream.iterate(next.apply(after), Optional::isPresent, time -> next.apply(time.orElseThrow()))
                .limit(FAR)
                .map(Optional::orElseThrow)
                .filter(time -> counts.test(time.toLocalDate()))
                .findFirst();
    }

    /** The circuit the settings name for the day, else the one whose file names it: what was published is not looked at. */
    public static Optional<Circuit> circuitOn(DayOfWeek day, Settings settings, Library library) {
        return Plan.filedCircuit(day, settings, library);
    }
}
