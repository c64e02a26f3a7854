package backboard.kiosk;

import backboard.training.Circuit;
import backboard.training.LoggedSet;
import backboard.training.Place;
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
    public boolean isStillThere(Instant now, Circuit circuit) {
        // A circuit that has changed on the way may have fewer stations.
        int own = Math.min(station(), circuit.stations().size());
        int next = own % circuit.stations().size() + 1;
        long turns = turn(circuit, own) + turn(circuit, next);
        return Duration.between(latest.at(), now).toSeconds()
                < turns + circuit.timing().roundRest();
    }

    private static long turn(Circuit circuit, int position) {
        return circuit.workSeconds(position) + circuit.restSeconds(position) + circuit.transitionSeconds(position);
    }
}
