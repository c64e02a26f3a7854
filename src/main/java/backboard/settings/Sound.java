package backboard.settings;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How loud the signals are.
 *
 * @param volume 0–100 percent; 0 is off
 * @param quiet the part of every day without sound
 */
public record Sound(int volume, Optional<Quiet> quiet) {

    /** A daily stretch of the clock, over midnight if it ends before it begins; the end is not part of it. */
    public record Quiet(LocalTime from, LocalTime until) {

        boolean holds(LocalTime time) {
            boolean begun = !time.isBefore(from);
            boolean over = !time.isBefore(until);
            return from.isBefore(until) ? begun && !over : begun || !over;
        }
    }

    /** 0–100 percent at this moment. */
    public int volumeAt(ZonedDateTime now) {
        return quiet.filter(q -> q.holds(now.toLocalTime())).isPresent() ? 0 : volume;
    }
}
