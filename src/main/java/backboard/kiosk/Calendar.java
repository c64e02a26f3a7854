package backboard.kiosk;

import backboard.library.Library;
import backboard.settings.NamedCircuit;
import backboard.settings.Settings;
import backboard.training.Circuit;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Optional;

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

    static Calendar at(ZonedDateTime now, Settings settings, Library library) {
        boolean open = settings.hours().isOpen(now);
        return new Calendar(
                now.toEpochSecond(),
                circuitOn(now.getDayOfWeek(), settings, library),
                open,
                settings.classes().next(now),
                open ? Optional.empty() : settings.hours().opensNext(now));
    }

    /** The circuit the settings name for the day, else the one whose file names it. */
    public static Optional<Circuit> circuitOn(DayOfWeek day, Settings settings, Library library) {
        return settings.circuitOn(day)
                .map(NamedCircuit::id)
                .flatMap(library::circuit)
                .or(() -> library.circuitFor(day));
    }
}
