package backboard.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Bars on their way from what they showed to what they show, as a function of time.
 *
 * @param from counts per hour before
 * @param to counts per hour now
 * @param began when the new counts came
 */
record Growth(List<Integer> from, List<Integer> to, Instant began) {

    static final Duration TIME = Duration.ofMillis(400);

    /** Bars that stand. */
    static Growth none(List<Integer> counts) {
        return new Growth(counts, counts, Instant.EPOCH);
    }

    boolean isOver(Instant now) {
        return progress(now) >= 1 || from.equals(to);
    }

    /** What is shown of an hour's bar, as a share of its full height; fast at first, then easing out. */
    double share(int hour, Instant now) {
        double before = from.get(hour);
        double after = to.get(hour);
        double left = Math.pow(1 - progress(now), 3);
        return after == 0 ? 1 : (after + (before - after) * left) / after;
    }

    /** 0–1; a clock that was set back ends it. */
    private double progress(Instant now) {
        double share = (double) Duration.between(began, now).toMillis() / TIME.toMillis();
        return share < 0 ? 1 : Math.min(1, share);
    }
}
