package backboard.checkin;

import backboard.kiosk.AtStation;
import backboard.kiosk.Live;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.settings.WallView;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.LoggedSet;
import backboard.training.Phase;
import backboard.training.Station;
import backboard.training.Timeline;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Where this screen stands: the station that a tap on a name logs a set for. A screen that follows the class stands nowhere in open gym
 * and where everybody is at another station: nobody could know what was done.
 *
 * @param planned sets of one person there
 * @param before number of the station people come from; empty where there is only one
 * @param turn when the work began that a set tapped now belongs to; empty in open gym
 */
record Stand(Station station, int planned, OptionalInt before, Optional<Instant> turn) {

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
                    state.live().flatMap(live -> turn(state, live, station.number())));
        });
    }

    private static Optional<Station> station(State state, boolean docked) {
        OptionalInt fixed =
                docked ? OptionalInt.empty() : state.settings().station().number();
        return Plan.stations(state).stream()
                .filter(station -> fixed.isPresent() && fixed.getAsInt() == station.number())
                .findFirst()
                .or(() -> state.live()
                        .filter(live -> state.settings().screens().view() == WallView.SPOTLIGHT)
                        .flatMap(live -> Plan.likeliest(state)));
    }

    /**
     * As the kiosk counts rounds: where all do the same exercise, a set for the station before the one they are at belongs to the round of
     * that station's work. The turn of a station begins with its work, and until the class gets there with the round; where everybody is at
     * another station, the round is one turn for all.
     */
    private static Optional<Instant> turn(State state, Live live, int station) {
        Timeline timeline = live.run().timeline();
        Optional<Interval> latest = timeline.lastWork(live.moment().index());
        if (live.moment().isDone() || latest.isEmpty()) {
            return Optional.empty();
        }
        boolean together = state.settings().screens().view() == WallView.SPOTLIGHT;
        int latestIndex = timeline.intervals().indexOf(latest.get());
        int round = Optional.of(latestIndex)
                .filter(index -> together && index > 0 && latest.get().position() != station)
                .flatMap(index -> timeline.lastWork(index - 1))
                .filter(work -> work.position() == station)
                .orElse(latest.get())
                .round();
        long positionMs = live.moment().interval().startMs() + live.moment().elapsedMs();
        return timeline.intervals().stream()
                .filter(work -> work.phase() == Phase.WORK && work.round() == round && work.startMs() <= positionMs)
                .filter(work -> work.position() == 1 || together && work.position() == station)
                .reduce((earlier, later) -> later)
                .map(work -> state.now().toInstant().minusMillis(positionMs - work.startMs()));
    }

    /** Whether this person has logged the set of this turn. */
    boolean hasLogged(UUID member, State state) {
        return turn.isPresent()
                && latest(member, state).filter(at -> !at.isBefore(turn.get())).isPresent();
    }

    private Optional<Instant> latest(UUID member, State state) {
        return state.floor().atStations().stream()
                .filter(there -> there.guise().id().equals(member) && there.station() == station.number())
                .map(AtStation::at)
                .findFirst();
    }

    /** This person's latest set of this exercise, if it is one of the latest of all. */
    Optional<LoggedSet> latestSet(UUID member, State state) {
        return state.floor().recent().stream()
                .map(Recent::set)
                .filter(set -> set.member().equals(member))
                .filter(set -> set.exerciseId().equals(station.exercise().id()))
                .findFirst();
    }
}
