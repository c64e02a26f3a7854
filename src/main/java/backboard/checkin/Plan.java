package backboard.checkin;

import backboard.kiosk.State;
import backboard.slab.Slab;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Mode;
import backboard.training.Station;
import backboard.training.Timing;
import java.util.List;
import java.util.Locale;
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

    /** {@code 3 sets, 8–12 reps}; {@code 3 sets, 40 s}. */
    static String aim(Station station, Timing timing) {
        String sets = timing.rounds() == 1 ? "1 set" : timing.rounds() + " sets";
        String each = station.exercise().mode() == Mode.TIME
                ? timing.work() + " s"
                : Slab.aim(station).toLowerCase(Locale.ENGLISH);
        return sets + ", " + each;
    }
}
