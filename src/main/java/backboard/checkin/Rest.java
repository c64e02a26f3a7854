package backboard.checkin;

import java.time.Duration;
import java.time.Instant;

/**
 * One person's rest after a set.
 *
 * @param since when the set was logged
 * @param seconds of rest, 1 or more
 * @param done sets of the exercise done today
 * @param planned sets that make a session
 */
record Rest(Instant since, int seconds, int done, int planned) {

    /** Whole seconds still to rest, counted down to 1, then 0; never more than there are, whatever somebody does to the clock. */
    int left(Instant now) {
        long leftMs = Math.min(Duration.ofSeconds(seconds).toMillis(), seconds * 1000L - elapsedMs(now));
        return (int) Math.max(0, (leftMs + 999) / 1000);
    }

    private long elapsedMs(Instant now) {
        return Math.max(0, Duration.between(since, now).toMillis());
    }

    /** Share of the rest that has passed, 0–1. */
    double passed(Instant now) {
        return Math.min(1, elapsedMs(now) / (seconds * 1000.0));
    }

    boolean isOver(Instant now) {
        return left(now) == 0;
    }

    /** Whether every planned set is done. */
    boolean isLast() {
        return done >= planned;
    }
}
