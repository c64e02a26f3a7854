package backboard.kiosk;

import backboard.training.Timing;
import backboard.words.Words;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody at a station of the class that runs, as the sets tell it: nobody says when they walk.
 *
 * @param station number of the station of the latest set
 * @param sets logged there in this class
 * @param at of the latest set
 */
public record AtStation(Guise guise, int station, int sets, Instant at) {

    /** The same for whoever reads these words. */
    AtStation in(Words words) {
        return new AtStation(guise.in(words), station, sets, at);
    }

    /** Who has not logged a set for two turns and the rest between two rounds is taken to have gone. */
    public boolean isStillThere(Instant now, Timing timing) {
        int turn = timing.work() + timing.rest() + timing.transition();
        return Duration.between(at, now).toSeconds() < 2L * turn + timing.roundRest();
    }
}
