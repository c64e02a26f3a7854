package backboard.kiosk;

import java.time.Duration;
import java.time.Instant;

/** A clock whose hands a test turns. */
public final class TurnedClock implements TimeSource {

    private Instant wall;
    private long nanos;

    public TurnedClock(Instant start) {
        this.wall = start;
    }

    /** Time passes. */
    public synchronized void advance(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    /** Somebody sets the clock; no time passes. */
    public synchronized void set(Instant to) {
        wall = to;
    }

    @Override
    public synchronized Instant wall() {
        return wall;
    }

    @Override
    public synchronized long steadyNanos() {
        return nanos;
    }
}
