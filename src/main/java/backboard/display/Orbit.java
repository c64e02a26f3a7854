package backboard.display;

import java.awt.Point;
import java.time.Duration;
import java.time.Instant;

/**
 * Moves a screen a little all the time, so that no edge burns in: ±4u, across and back in ten minutes (screens.md §3), up and down in seven,
 * so that it takes 70 minutes to come back to a path it has taken. A function of the clock alone.
 */
final class Orbit {

    private static final double REACH = 4;
    private static final Duration ACROSS = Duration.ofMinutes(10);
    private static final Duration DOWN = Duration.ofMinutes(7);
    /** A step paints everything anew, so it must be seldom; it is one pixel or two, which nobody sees. */
    private static final Duration STEP = Duration.ofSeconds(30);

    private Orbit() {}

    /**
     * The farthest a screen is moved in each direction, in whole pixels.
     *
     * @param unit pixels in one u
     */
    static int reach(double unit) {
        return (int) Math.max(1, Math.round(REACH * unit));
    }

    /** How far the screen is moved at this moment, in whole pixels to the right and down. */
    static Point at(Instant now, double unit) {
        long step = Math.floorDiv(now.toEpochMilli(), STEP.toMillis());
        int reach = reach(unit);
        return new Point(between(step, ACROSS, reach), between(step, DOWN, reach));
    }

    /** There and back at an even pace. */
    private static int between(long step, Duration period, int reach) {
        long steps = period.dividedBy(STEP);
        double turn = Math.floorMod(step, steps) / (double) steps;
        return (int) Math.round((1 - 4 * Math.abs(turn - .5)) * reach);
    }
}
