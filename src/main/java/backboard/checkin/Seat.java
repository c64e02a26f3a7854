package backboard.checkin;

import backboard.kiosk.AtStation;
import backboard.kiosk.Guise;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.training.Timing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A person on a tile, and why there.
 *
 * @param from number of the station that somebody arrives from; 0 for all others
 * @param sets done at this station by somebody who is under way there; 0 for all others
 * @param planned sets there
 */
record Seat(Guise guise, Why why, int from, int sets, int planned) {

    /** Why a person is on a tile; who is likelier to be the next comes first. */
    enum Why {
        /** From the station before this one. */
        ARRIVING,
        /** With some sets at this station, and some to come. */
        UNDER_WAY,
        /** Has logged a set in the last two hours. */
        HERE,
        /** Might come. */
        KNOWN
    }

    /** Everyone who may be seen, the likeliest next first, and among equals in an order in which nobody jumps. */
    static List<Seat> of(State state, People people, Optional<Stand> stand) {
        Instant now = state.now().toInstant();
        Map<UUID, Seat> seats = new LinkedHashMap<>();
        stand.ifPresent(here -> {
            arriving(state, here).forEach(seat -> seats.putIfAbsent(seat.guise().id(), seat));
            underWay(state, people, here)
                    .forEach(seat -> seats.putIfAbsent(seat.guise().id(), seat));
        });
        List<Guise> listed = people.listed();
        listed.stream()
                .filter(guise -> people.isHere(guise, now))
                .forEach(guise -> seats.putIfAbsent(guise.id(), new Seat(guise, Why.HERE, 0, 0, 0)));
        listed.forEach(guise -> seats.putIfAbsent(guise.id(), new Seat(guise, Why.KNOWN, 0, 0, 0)));
        return List.copyOf(seats.values());
    }

    private static List<Seat> arriving(State state, Stand here) {
        return there(state).stream()
                .filter(there -> here.before().isPresent()
                        && there.station() == here.before().getAsInt())
                .map(there -> new Seat(there.guise(), Why.ARRIVING, there.station(), 0, 0))
                .toList();
    }

    private static List<Seat> underWay(State state, People people, Stand here) {
        return done(state, people, here).entrySet().stream()
                .filter(done -> done.getValue() < here.planned())
                .map(done -> new Seat(done.getKey(), Why.UNDER_WAY, 0, done.getValue(), here.planned()))
                .toList();
    }

    /** Who has done how many sets here: in this class, or in open gym today as far as the latest sets tell. */
    private static Map<Guise, Integer> done(State state, People people, Stand here) {
        Map<Guise, Integer> done = new LinkedHashMap<>();
        if (here.turn().isPresent()) {
            there(state).stream()
                    .filter(there -> there.station() == here.station().number())
                    .forEach(there -> done.put(there.guise(), there.sets()));
            return done;
        }
        String exercise = here.station().exercise().id();
        Instant now = state.now().toInstant();
        latestLast(state.floor().recent()).stream()
                .filter(line ->
                        line.set().exerciseId().equals(exercise) && line.guise().isListed())
                .filter(line -> people.isHere(line.guise(), now))
                .forEach(line -> done.merge(line.guise(), line.nth(), Math::max));
        return done;
    }

    /** The people of the class that runs, whose latest set is longest ago first: who comes new goes behind them. */
    private static List<AtStation> there(State state) {
        Instant now = state.now().toInstant();
        Optional<Timing> timing = state.live().map(live -> live.circuit().timing());
        return state.floor().atStations().stream()
                .filter(there -> there.guise().isListed())
                .filter(there ->
                        timing.filter(one -> there.isStillThere(now, one)).isPresent())
                .sorted(Comparator.comparing(AtStation::at))
                .toList();
    }

    private static List<Recent> latestLast(Collection<Recent> recent) {
        List<Recent> turned = new ArrayList<>(recent);
        Collections.reverse(turned);
        return turned;
    }
}
