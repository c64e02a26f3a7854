package backboard.checkin;

import backboard.kiosk.AtStation;
import backboard.kiosk.Guise;
import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.training.Circuit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Everyone who may be seen, the likeliest next first, and among equals by name, so that nobody jumps. */
    static List<Seat> of(State state, People people, Optional<Stand> stand) {
        Instant now = state.now().toInstant();
        Map<UUID, AtStation> there = there(state);
        return people.listed().stream()
                .map(guise -> stand.flatMap(
                                here -> at(state, people, here, guise, Optional.ofNullable(there.get(guise.id()))))
                        .orElseGet(() -> new Seat(guise, people.isHere(guise, now) ? Why.HERE : Why.KNOWN, 0, 0, 0)))
                .sorted(Comparator.comparing(Seat::why))
                .toList();
    }

    /** Somebody on the way to this station, or with sets to come here. */
    private static Optional<Seat> at(State state, People people, Stand here, Guise guise, Optional<AtStation> latest) {
        if (latest.isPresent()
                && here.before().isPresent()
                && latest.get().station() == here.before().getAsInt()) {
            return Optional.of(new Seat(guise, Why.ARRIVING, latest.get().station(), 0, 0));
        }
        if (here.turn().isEmpty() && !people.isHere(guise, state.now().toInstant())) {
            return Optional.empty();
        }
        int done = here.turn().isPresent()
                ? latest.filter(there -> there.station() == here.station().number())
                        .map(AtStation::sets)
                        .orElse(0)
                : state.floor().done(guise.id(), here.station().exercise().id());
        return done > 0 && done < here.planned()
                ? Optional.of(new Seat(guise, Why.UNDER_WAY, 0, done, here.planned()))
                : Optional.empty();
    }

    /** The people of the class that runs, each at the latest station. */
    private static Map<UUID, AtStation> there(State state) {
        Instant now = state.now().toInstant();
        Optional<Circuit> circuit = state.live().map(Live::circuit);
        return state.floor().atStations().stream()
                .filter(there ->
                        circuit.filter(one -> there.isStillThere(now, one)).isPresent())
                .collect(Collectors.toMap(there -> there.guise().id(), Function.identity()));
    }

    /** The next seats, in which everybody who has one stays on it: for as long as somebody looks at a tick. */
    static List<Seat> inPlace(List<Seat> before, List<Seat> next) {
        Map<UUID, Seat> coming = new LinkedHashMap<>();
        next.forEach(seat -> coming.put(seat.guise().id(), seat));
        List<Seat> seats = new ArrayList<>();
        before.forEach(
                seat -> Optional.ofNullable(coming.remove(seat.guise().id())).ifPresent(seats::add));
        seats.addAll(coming.values());
        return List.copyOf(seats);
    }
}
