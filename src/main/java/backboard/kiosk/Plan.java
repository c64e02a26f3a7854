package backboard.kiosk;

import backboard.library.Library;
import backboard.settings.NamedCircuit;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What each of the coming days is planned to be. Immutable; any thread.
 *
 * @param readFor the day for which {@code published} was read, with some days around it
 * @param published days for which something was published; all others are as the settings and the files have them
 */
record Plan(Settings settings, Library library, LocalDate readFor, Map<LocalDate, DayPlan> published) {

    Plan {
        published = Map.copyOf(published);
    }

    /** Where nothing was ever published. */
    static Plan filed(Settings settings, Library library) {
        return new Plan(settings, library, LocalDate.MIN, Map.of());
    }

    DayPlan on(LocalDate date) {
        DayPlan day = published.get(date);
        return day == null ? filed(date) : day;
    }

    /** What the settings and the files say. On a day without opening hours staff may still start the circuit it has. */
    DayPlan filed(LocalDate date) {
        Optional<Circuit> circuit = filedCircuit(date.getDayOfWeek(), settings, library);
        DayKind kind = settings.hours().on(date.getDayOfWeek()).isEmpty()
                ? DayKind.CLOSED
                : circuit.isPresent() ? DayKind.CIRCUIT : DayKind.OPEN_GYM;
        return new DayPlan(date, kind, circuit, Optional.empty(), Optional.empty());
    }

    /** The circuit the settings name for the day, else the one whose file names it. */
    static Optional<Circuit> filedCircuit(DayOfWeek day, Settings settings, Library library) {
        return settings.circuitOn(day)
                .map(NamedCircuit::id)
                .flatMap(library::circuit)
                .or(() -> library.circuitFor(day));
    }

    /** Whether the staff have closed a day on which the gym would be open. */
    boolean isClosed(LocalDate date) {
        DayPlan day = on(date);
        return day.version().isPresent() && day.kind() == DayKind.CLOSED;
    }

    /** Whether the class times count on a day; the staff may have made it one without. */
    boolean hasClasses(LocalDate date) {
        DayPlan day = on(date);
        return day.version().isEmpty() || day.kind() == DayKind.CIRCUIT;
    }
}
