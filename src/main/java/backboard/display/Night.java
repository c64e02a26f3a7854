package backboard.display;

import backboard.kiosk.State;
import backboard.look.Since;
import java.time.Duration;
import java.time.Instant;

/** Decides how bright the screens are: by the opening hours, by what is on, and by whether somebody is there. UI thread. */
final class Night {

    /** How long a touch or a key keeps the picture on black screens. */
    static final Duration WOKEN = Duration.ofMinutes(1);

    private final Since touch = new Since();
    private boolean woken;
    /** Opening hours are asked once a second, not at every look. */
    private long second = Long.MIN_VALUE;

    private boolean late;

    /** Somebody has touched a screen or a key. */
    void touched() {
        woken = true;
        touch.restart();
    }

    /** A class that goes on past closing, or is held outside the hours, has all the light. */
    Light of(State state) {
        Instant now = state.now().toInstant();
        woken &= touch.at(now).compareTo(WOKEN) < 0;
        if (state.open() || state.live().isPresent()) {
            return Light.FULL;
        }
        return isLate(state) && !woken ? Light.BLACK : Light.DIMMED;
    }

    private boolean isLate(State state) {
        long asked = state.now().toEpochSecond();
        if (asked != second) {
            second = asked;
            late = state.settings()
                    .screens()
                    .afterClosing()
                    .isBlack(state.settings().hours(), state.now());
        }
        return late;
    }
}
