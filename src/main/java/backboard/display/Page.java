package backboard.display;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.training.Moment;
import backboard.training.Phase;
import java.time.Duration;

/** What a wall shows by itself. */
enum Page {
    CIRCUIT,
    PROGRESS;

    /** The next exercise stays on the wall for at least this long before a round begins. */
    private static final long NEXT_MS = 15_000;
    /** After a class, its totals come first. */
    private static final long TOTALS_MS = 30_000;
    /** Without a class, the circuit stays on for this long between two looks at the progress. */
    private static final long IDLE_SECONDS = 40;
    /** Shortly before a class the countdown stays. */
    private static final Duration SOON = Duration.ofMinutes(2);

    /** The page of this moment; a function of the state alone, so that two walls turn together. */
    static Page of(State state) {
        long length = state.settings().screens().progressSeconds() * 1000L;
        if (length == 0) {
            return CIRCUIT;
        }
        return state.live().map(live -> inClass(live, length)).orElseGet(() -> idle(state, length));
    }

    private static Page inClass(Live live, long length) {
        Moment moment = live.moment();
        if (live.run().paused()) {
            return CIRCUIT;
        }
        if (moment.phase() == Phase.ROUND_REST) {
            return moment.elapsedMs() < length && moment.remainingMs() > NEXT_MS ? PROGRESS : CIRCUIT;
        }
        if (moment.phase() == Phase.DONE) {
            long since = moment.elapsedMs() - TOTALS_MS;
            return since >= 0 && since < length ? PROGRESS : CIRCUIT;
        }
        return CIRCUIT;
    }

    private static Page idle(State state, long length) {
        boolean soon = state.nextClass()
                .filter(start -> Duration.between(state.now(), start).compareTo(SOON) <= 0)
                .isPresent();
        if (!state.open() || soon) {
            return CIRCUIT;
        }
        long seconds = length / 1000;
        long turn = Math.floorMod(state.now().toEpochSecond(), IDLE_SECONDS + seconds);
        return turn >= IDLE_SECONDS ? PROGRESS : CIRCUIT;
    }
}
