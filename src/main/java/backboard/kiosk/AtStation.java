package backboard.kiosk;

import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Timing;
import backboard.words.Words;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody at a station of the class that runs, as the sets tell it: nobody says when they walk.
 *
 * @param latest this person's latest set of the class, which has a place
 * @param sets logged at its station in this class
 */
public record AtStation(Guise guise, LoggedSet latest, int sets) {

    /** Of the latest set. */
    public Place place() {
        return latest.place().orElseThrow();
    }

    /** Number of the station of the latest set. */
    public int station() {
        return place().station();
    }

    /** The same for whoever reads these words. */
    AtStation in(Words words) {
        return new AtStation(guise.in(words), latest, sets);
    }

    /** Who has not logged a set for two turns and the rest between two rounds is taken to have gone. */
    public boolean isStillThere(Instant now, Timing timing) {
        int turn = timing.work() + timing.rest() + timing.transition();
        return Duration.between(latest.at(), now).toSeconds() < 2L * turn + timing.roundRest();
    }
}
