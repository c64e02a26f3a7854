package backboard.editor;

import backboard.kiosk.State;
import backboard.look.Header;
import backboard.training.Circuit;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** How long a day's circuit takes, and when its class ends. */
final class Total {

    private Total() {}

    /** Rounds and minutes of the circuit, and the time of day at which its class is over, where that is known. */
    static String of(Circuit circuit, LocalDate day, State now, Words words) {
        int rounds = circuit.timing().rounds();
        int minutes = Math.round(circuit.circuitSeconds() / 60f);
        return start(day, now)
                .map(start -> words.say(
                        "editor.total.ends",
                        rounds,
                        minutes,
                        Header.CLOCK.format(start.plusSeconds(circuit.classSeconds()))))
                .orElse(words.say("editor.total", rounds, minutes));
    }

    /** When the day's first class begins that has not begun yet; today, if there is none, now. */
    private static Optional<ZonedDateTime> start(LocalDate day, State now) {
        boolean today = day.equals(now.now().toLocalDate());
        ZonedDateTime from = today ? now.now() : day.atStartOfDay(now.now().getZone());
        return now.settings()
                .classes()
                .next(from)
                .filter(start -> start.toLocalDate().equals(day))
                .or(() -> today ? Optional.of(now.now()) : Optional.empty());
    }
}
