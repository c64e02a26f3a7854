package backboard.settings;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What the screens do while the gym is closed.
 *
 * @param dimPercent how much darker they are, 0–90
 * @param blackAfter how long after closing they go black, 0–720 min; empty is never
 */
public record AfterClosing(int dimPercent, Optional<Duration> blackAfter) {

    /** Whether a gym with these hours has been closed for long enough at this moment. False while it is open. */
    public boolean isBlack(OpeningHours hours, ZonedDateTime at) {
        return !hours.isOpen(at)
                && blackAfter
                        .map(at::minus)
                        .filter(then -> !hours.isOpen(then)
                                && hours.opensNext(then)
                                        .map(opening -> opening.isAfter(at))
                                        .orElse(true))
                        .isPresent();
    }
}
