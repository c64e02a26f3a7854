package backboard.kiosk;

import java.time.Duration;
import java.time.Instant;

/**
 * Instants that run evenly: the wall clock of the moment this clock was made, plus monotonic time since. Setting the machine's clock does
 * not move a countdown that is timed with it.
 */
final class SteadyClock {

    private final TimeSource source;
    private final Instant origin;
    private final long originNanos;

    SteadyClock(TimeSource source) {
        this.source = source;
        this.origin = source.wall();
        this.originNanos = source.steadyNanos();
    }

    Instant now() {
        return origin.plusNanos(source.steadyNanos() - originNanos);
    }

    /** How far the wall clock has been moved away from this clock since it was made. */
    Duration wallOffset() {
        return Duration.between(now(), source.wall());
    }
}
