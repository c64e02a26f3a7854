package backboard.training;

import java.util.Optional;

/**
 * Where a class stands at one instant: a value, computed afresh at every look.
 *
 * @param interval the block that is running
 * @param index the interval's place in {@link Timeline#intervals()}; their count when done
 * @param elapsedMs since the interval's start, 0 or more
 */
public record Moment(Interval interval, int index, long elapsedMs) {

    public Phase phase() {
        return interval.phase();
    }

    public boolean isDone() {
        return phase() == Phase.DONE;
    }

    /** Milliseconds to the end of the interval; 0 when done. */
    public long remainingMs() {
        return isDone() ? 0 : interval.lengthMs() - elapsedMs;
    }

    /** Whole seconds to show: counts down to 1, then the next interval begins; 0 only when done. */
    public int secondsLeft() {
        return (int) ((remainingMs() + 999) / 1000);
    }

    /** Share of the interval still to come, 1 down to 0. */
    public double fractionLeft() {
        return isDone() ? 0 : (double) remainingMs() / interval.lengthMs();
    }

    /** Which minute of an interval whose minutes are called, 1-based; 0 in any other. */
    public int minute() {
        return interval.everyMinute() ? (int) (elapsedMs / 60_000) + 1 : 0;
    }

    /** Whole seconds to the end of the minute that runs, where minutes are called, else of the interval. */
    public int secondsToCall() {
        if (minute() == 0 || minute() == interval.minutes()) {
            return secondsLeft();
        }
        return (int) ((interval.minuteMs(minute() + 1) - elapsedMs + 999) / 1000);
    }

    /** Whether half time has been called; false in an interval without one. */
    public boolean isPastHalfTime() {
        return interval.halfTimeMs().isPresent()
                && elapsedMs >= interval.halfTimeMs().getAsLong();
    }

    /** Whether half time for all has been called, where everybody is at another station. */
    public boolean isPastHalfForAll() {
        return interval.halfForAllMs().isPresent()
                && elapsedMs >= interval.halfForAllMs().getAsLong();
    }

    /** Which side is working, in an interval that changes sides. */
    public Optional<Side> side() {
        if (interval.switchAtMs().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(elapsedMs < interval.switchAtMs().getAsLong() ? Side.FIRST : Side.SECOND);
    }
}
