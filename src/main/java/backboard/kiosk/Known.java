package backboard.kiosk;

import backboard.training.Circuit;
import backboard.training.Moment;
import backboard.training.Run;
import backboard.training.Timeline;
import backboard.words.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the store thread has published last; everything else in a state follows from it and the clock.
 *
 * @param running the class that runs or ran last, timed with the steady clock
 */
record Known(Optional<Running> running, Floor floor, Optional<Phrase> notice) {

    /** A class and what it is made of. */
    record Running(Run run, Timeline.Parts parts) {

        /** The circuit that is done at an instant; it may be changed on the way. */
        Circuit circuit(Instant now) {
            return run.timeline().circuitAt(run.at(now).index());
        }

        /** Whether it has left the wall. */
        boolean isOver(Instant now) {
            return hasEnded(now, Classes.DONE_SHOWN);
        }

        /** Whether it ended so long ago. */
        boolean hasEnded(Instant now, Duration ago) {
            Moment moment = run.at(now);
            return moment.isDone() && moment.elapsedMs() >= ago.toMillis();
        }
    }

    Known with(Optional<Running> other) {
        return new Known(other, floor, notice);
    }

    Known with(Floor other) {
        return new Known(running, other, notice);
    }

    Known noting(Optional<Phrase> other) {
        return new Known(running, floor, other);
    }
}
