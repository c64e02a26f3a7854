package backboard.checkin;

import backboard.kiosk.AtStation;
import backboard.kiosk.State;
import backboard.training.Circuit;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Station;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Where this screen stands: the station that a tap on a name logs a set for. A screen that follows the class stands nowhere in open gym
 * and where everybody is at another station: nobody could know what was done.
 *
 * @param planned sets of one person there
 * @param before number of the station people come from; empty where there is only one
 * @param turn where in the class a set tapped now belongs; empty in open gym and before the first work
 */
record Stand(Station station, int planned, OptionalInt before, Optional<Place> turn) {

    /** @param docked whether the screen is the wall, which stands at no station of its own */
    static Optional<Stand> of(State state, boolean docked) {
        return station(state, docked).map(station -> {
            Circuit circuit = state.circuit().orElseThrow();
            int stations = circuit.stations().size();
            int before = station.number() == 1 ? stations : station.number() - 1;
            return new Stand(
                    station,
                    circuit.timing().rounds(),
                    stations == 1 ? OptionalInt.empty() : OptionalInt.of(before),
                    state.live().flatMap(live -> live.run().place(live.moment(), station.number(), isTogether(state))));
        });
    }

    /** The round of a set tapped now, 1-based. */
    int round() {
        return turn.map(Place::round).orElse(1);
    }

    private static Optional<Station> station(State state, boolean docked) {
        OptionalInt fixed =
                docked ? OptionalInt.empty() : state.settings().station().number();
        return Plan.stations(state).stream()
                .filter(station -> fixed.isPresent() && fixed.getAsInt() == station.number())
                .findFirst()
                .or(() -> state.live().filter(live -> isTogether(state)).flatMap(live -> Plan.likeliest(state)));
    }

    private static boolean isTogether(State state) {
        return state.settings().screens().view().isTogether();
    }

    /** What this person has logged for this turn. */
    Optional<LoggedSet> logged(UUID member, State state) {
        return state.floor().atStations().stream()
                .filter(there -> there.guise().id().equals(member))
                .filter(there -> turn.filter(there.place()::equals).isPresent())
                .map(AtStation::latest)
                .findFirst();
    }
}
