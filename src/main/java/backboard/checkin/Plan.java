package backboard.checkin;

import backboard.kiosk.State;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Station;
import java.util.List;
import java.util.Optional;

/** What members can log at a state, and what they most likely want to log. */
final class Plan {

    private Plan() {}

    /** The stations of the circuit on the wall; none if no circuit is planned. */
    static List<Station> stations(State state) {
        return state.circuit().map(Circuit::stations).orElse(List.of());
    }

    /** The station people are at, in a rest the one they have just done; before the first and without a class the first. */
    static Optional<Station> likeliest(State state) {
        List<Station> stations = stations(state);
        int position = state.live()
                .flatMap(live -> live.run().timeline().lastWork(live.moment().index()))
                .map(Interval::position)
                .orElse(1);
        return stations.stream().skip(position - 1L).findFirst();
    }
}
