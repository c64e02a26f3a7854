package backboard;

import java.time.Duration;

/**
 * Counts frames. A frame is a look at the clock that has been served to the end: the windows have taken over the state, everything that it
 * changes has been painted, and the display has taken that in. A look that changes nothing is a frame too, so that a screen on which little
 * moves also tells whether it would have been in time. A frame is late if it came more than 40 ms after the one before, which at 30 a second
 * is one look missed.
 */
final class FrameLog {

    private static final long LATE_NANOS = Duration.ofMillis(40).toNanos();
    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private boolean counting;
    private long begun;
    private long last;
    private int frames;
    private int late;
    private long longest;

    /**
     * What was counted.
     *
     * @param seconds over which it was
     * @param longestMs longest time between two frames
     */
    record Count(int frames, int late, double seconds, double longestMs) {

        double perSecond() {
            return frames / seconds;
        }
    }

    /** Starts to count. All times are nanoseconds of one steady clock. */
    synchronized void begin(long now) {
        counting = true;
        begun = now;
        last = now;
    }

    synchronized void served(long now) {
        if (counting) {
            frames++;
            gap(now);
        }
    }

    /** Ends the count; a stall that still goes on is one late frame. */
    synchronized Count end(long now) {
        counting = false;
        gap(now);
        return new Count(frames, late, (now - begun) / NANOS, longest / (NANOS / 1000));
    }

    private void gap(long now) {
        long gap = now - last;
        last = now;
        longest = Math.max(longest, gap);
        if (gap > LATE_NANOS) {
            late++;
        }
    }
}
