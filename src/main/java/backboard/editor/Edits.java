package backboard.editor;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The steps a coach takes, each from one circuit to the next. Places count from 1. */
final class Edits {

    /** Of what is added or taken away at a touch, in seconds. */
    static final int SECONDS = 5;

    private Edits() {}

    /**
     * A station comes to stand at another place.
     *
     * @param to place in the circuit after the change
     */
    static Circuit move(Circuit circuit, int from, int to) {
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.add(to - 1, stations.remove(from - 1));
        return circuit.doing(stations);
    }

    /** A light station more, which comes to stand at this place; the same circuit if it is full. */
    static Circuit add(Circuit circuit, int place, Exercise exercise) {
        if (circuit.stations().size() >= Circuit.MOST_STATIONS) {
            return circuit;
        }
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.add(place - 1, Station.of(place, exercise));
        return circuit.doing(stations);
    }

    /** A station fewer; the same circuit if it is the only one. */
    static Circuit remove(Circuit circuit, int place) {
        if (circuit.stations().size() == 1) {
            return circuit;
        }
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.remove(place - 1);
        return circuit.doing(stations);
    }

    static Circuit replace(Circuit circuit, int place, Exercise exercise) {
        return at(circuit, place, station -> station.doing(exercise));
    }

    /** A station changed. */
    static Circuit at(Circuit circuit, int place, UnaryOperator<Station> change) {
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.set(place - 1, change.apply(stations.get(place - 1)));
        return circuit.doing(stations);
    }

    /** Another number of rounds, within its range. */
    static Circuit rounds(Circuit circuit, int by) {
        Timing now = circuit.timing();
        return circuit.timed(new Timing(
                now.ready(),
                now.work(),
                now.rest(),
                now.transition(),
                within(now.rounds() + by, 1, Timing.MOST_ROUNDS),
                now.roundRest()));
    }

    static Circuit withoutWarmUp(Circuit circuit, int index) {
        return circuit.warmedUpBy(without(circuit.warmUp(), index));
    }

    static Circuit withoutCoolDown(Circuit circuit, int index) {
        return circuit.cooledDownBy(without(circuit.coolDown(), index));
    }

    /** Another exercise for a step of the warm-up or the cool-down, for as long. */
    static Circuit withStep(Circuit circuit, boolean warming, int index, Exercise exercise) {
        List<Step> steps = new ArrayList<>(warming ? circuit.warmUp() : circuit.coolDown());
        steps.set(index, new Step(exercise, steps.get(index).seconds()));
        return warming ? circuit.warmedUpBy(List.copyOf(steps)) : circuit.cooledDownBy(List.copyOf(steps));
    }

    private static List<Step> without(List<Step> steps, int index) {
        List<Step> fewer = new ArrayList<>(steps);
        fewer.remove(index);
        return List.copyOf(fewer);
    }

    static int within(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }
}
