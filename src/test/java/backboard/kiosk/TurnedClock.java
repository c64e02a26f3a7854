package backboard.kiosk;

import java.time.Duration;
import java.time.Instant;

/** A clock whose hands a test turns. */
public final class TurnedClock implements TimeSource {

    private volatile Instant wall;
    private volatile long nanos;

    public TurnedClock(Instant start) {
        this.wall = start;
    }

    /** Time passes. */
    public void advance(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    /** Somebody sets the clock; no time passes. */
    public void set(Instant to) {
        wall = to;
    }

    @Override
    public Instant wall() {
        return wall;
    }

    @Override
    public long steadyNanos() {
        return nanos;
    }
}
