package backboard.training;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A timed block of the timeline; times in milliseconds from the timeline's start.
 *
 * @param startMs inclusive
 * @param lengthMs above 0, except for {@link Phase#DONE}, which has no end
 * @param round 1-based; 0 outside the circuit. While resting or moving it is the round to come
 * @param position 1-based station or step; while resting or moving it is the one to come; 0 when done
 * @param exercise the one being done, or the one to come; empty when done
 * @param switchAtMs from the interval's start to the change of sides, where there is one
 * @param everyMinute whether each minute of it is begun like work
 */
public record Interval(
        Phase phase,
        long startMs,
        long lengthMs,
        int round,
        int position,
        Optional<Exercise> exercise,
        OptionalLong switchAtMs,
        boolean everyMinute) {

    /** In shorter work a call at half time would run into the start or into the last three seconds. */
    private static final long SHORTEST_WITH_HALF_TIME_MS = 20_000;

    private static final long MINUTE_MS = 60_000;

    /** Exclusive end. */
    public long endMs() {
        return startMs + lengthMs;
    }

    /**
     * From the interval's start to its half time, a whole second; the one place that decides where half time is called. Only work of 20 s or
     * more has one, and not where the sides change, since that is called at half time, or where the minutes are called. An interval that is
     * lengthened has it later.
     */
    public OptionalLong halfTimeMs() {
        return switchAtMs.isEmpty() && !everyMinute ? halfForAllMs() : OptionalLong.empty();
    }

    /**
     * The same where everybody is at another station, so that the call is for all: the change of sides is none of its own, and nobody's minutes
     * are called. Only work has it.
     */
    public OptionalLong halfForAllMs() {
        boolean called = phase == Phase.WORK && (switchAtMs.isPresent() || lengthMs >= SHORTEST_WITH_HALF_TIME_MS);
        return called ? OptionalLong.of(switchAtMs.orElse(lengthMs / 2_000 * 1_000)) : OptionalLong.empty();
    }

    /** How many minutes are begun like work; 0 where none is. */
    public int minutes() {
        return everyMinute ? (int) ((lengthMs + MINUTE_MS - 1) / MINUTE_MS) : 0;
    }

    /**
     * From the interval's start to the start of one of its minutes.
     *
     * @param minute 1-based
     */
    public long minuteMs(int minute) {
        return (minute - 1) * MINUTE_MS;
    }

    Interval shifted(long byMs) {
        return new Interval(phase, startMs + byMs, lengthMs, round, position, exercise, switchAtMs, everyMinute);
    }

    Interval lengthened(long byMs) {
        return new Interval(phase, startMs, lengthMs + byMs, round, position, exercise, switchAtMs, everyMinute);
    }
}
