package backboard.look;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long ago something was, by a clock that somebody may set: a clock set back starts the count again, so nothing waits for longer than it
 * should.
 */
public final class Since {

    private @Nullable Instant start;

    /** The count starts with the next look. */
    public void restart() {
        start = null;
    }

    /** The count starts here. */
    public void restart(Instant now) {
        start = now;
    }

    /** Time since then, zero or more. */
    public Duration at(Instant now) {
        if (start == null || now.isBefore(start)) {
            start = now;
        }
        return Duration.between(start, now);
    }
}
