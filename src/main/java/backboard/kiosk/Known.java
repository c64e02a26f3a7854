package backboard.kiosk;

import backboard.training.Circuit;
import backboard.training.Run;
import backboard.training.Timeline;
import backboard.words.Phrase;
import java.util.Optional;

/**
 * What the store thread has published last; everything else in a state follows from it and the clock.
 *
 * @param running the class that runs or ran last, timed with the steady clock
 */
record Known(Optional<Running> running, Floor floor, Optional<Phrase> notice) {

    /** A class and what it is made of. */
    record Running(Run run, Circuit circuit, Timeline.Parts parts) {}

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
