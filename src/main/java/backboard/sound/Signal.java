package backboard.sound;

import backboard.kiosk.Live;
import backboard.slab.Slab;
import backboard.training.Moment;
import backboard.training.Phase;
import java.util.Optional;

/** A tone; pitches are far enough apart to be told from each other across a noisy room. */
enum Signal {
    /** One of the last three seconds. */
    TICK(880, 90),
    /** Work begins. */
    GO(1320, 450),
    /** Work is over. */
    STOP(587, 450),
    /** Change sides. */
    SWITCH(1046, 220),
    /** The class is over. */
    END(440, 900);

    private static final int LAST_SECONDS = 3;

    private final double hertz;
    private final int milliseconds;

    Signal(double hertz, int milliseconds) {
        this.hertz = hertz;
        this.milliseconds = milliseconds;
    }

    double hertz() {
        return hertz;
    }

    int milliseconds() {
        return milliseconds;
    }

    /** The signal that belongs to what has changed from one look to the next of the same class, if any. */
    static Optional<Signal> between(Live before, Live now) {
        if (now.run().paused() || !before.run().id().equals(now.run().id())) {
            return Optional.empty();
        }
        Moment was = before.moment();
        Moment is = now.moment();
        if (was.index() != is.index()) {
            return begins(was.phase(), is.phase());
        }
        if (Slab.isSwitching(is) && !Slab.isSwitching(was)) {
            return Optional.of(SWITCH);
        }
        boolean ticks = is.secondsLeft() <= LAST_SECONDS && is.secondsLeft() < was.secondsLeft() && !is.isDone();
        return ticks ? Optional.of(TICK) : Optional.empty();
    }

    private static Optional<Signal> begins(Phase before, Phase now) {
        if (now == Phase.DONE) {
            return Optional.of(END);
        }
        if (now.isMoving()) {
            return Optional.of(GO);
        }
        return before == Phase.WORK ? Optional.of(STOP) : Optional.of(TICK);
    }
}
