package backboard.composer;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Method;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Target;
import backboard.words.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One change of a circuit that settles a remark. Places count from 1 and are those of the circuit before the change. */
public sealed interface Mend {

    /** The changed circuit. */
    Circuit apply(Circuit circuit);

    /** What the change does, as a request. */
    Phrase label(Circuit circuit);

    /** Two stations change places. */
    record Swap(int first, int second) implements Mend {

        @Override
        public Circuit apply(Circuit circuit) {
            List<Station> stations = new ArrayList<>(circuit.stations());
            Collections.swap(stations, first - 1, second - 1);
            return circuit.doing(stations);
        }

        @Override
        public Phrase label(Circuit circuit) {
            return Phrase.of("composer.mend.swap", first, second);
        }
    }

    /** Another exercise at the same place. */
    record Replace(int place, Exercise exercise) implements Mend {

        @Override
        public Circuit apply(Circuit circuit) {
            return changed(circuit, place, at(circuit, place).doing(exercise));
        }

        @Override
        public Phrase label(Circuit circuit) {
            String before = at(circuit, place).exercise().name();
            return Phrase.of("composer.mend.replace", place, before, exercise.name());
        }
    }

    /** One station more, light, which comes to stand at this place. */
    record Insert(int place, Exercise exercise) implements Mend {

        @Override
        public Circuit apply(Circuit circuit) {
            List<Station> stations = new ArrayList<>(circuit.stations());
            stations.add(place - 1, Station.of(place, exercise));
            return circuit.doing(stations);
        }

        @Override
        public Phrase label(Circuit circuit) {
            return Phrase.of("composer.mend.insert", place, exercise.name());
        }
    }

    /** One station fewer. */
    record Remove(int place) implements Mend {

        @Override
        public Circuit apply(Circuit circuit) {
            List<Station> stations = new ArrayList<>(circuit.stations());
            stations.remove(place - 1);
            return circuit.doing(stations);
        }

        @Override
        public Phrase label(Circuit circuit) {
            return Phrase.of(
                    "composer.mend.remove", place, at(circuit, place).exercise().name());
        }
    }

    /**
     * A cap on reps and effort.
     *
     * @param reps 1–100
     * @param effort RPE such as {@code 7–8}
     */
    record Limit(int place, int reps, String effort) implements Mend {

        @Override
        public Circuit apply(Circuit circuit) {
            return changed(circuit, place, at(circuit, place).limited(reps, effort));
        }

        @Override
        public Phrase label(Circuit circuit) {
            return Phrase.of("composer.mend.limit", place, reps, effort);
        }
    }

    /** An easier exercise to swap to. */
    record Offer(int place, Exercise easier) implements Mend {

        @Override
        public Circuit apply(Circuit circuit) {
            return changed(circuit, place, at(circuit, place).offering(easier));
        }

        @Override
        public Phrase label(Circuit circuit) {
            return Phrase.of("composer.mend.offer", place, easier.name());
        }
    }

    /** Sets of these reps, all alike. */
    record Straight(int place, Target reps) implements Mend {

        @Override
        public Circuit apply(Circuit circuit) {
            Station station = at(circuit, place);
            return changed(
                    circuit, place, station.prescribed(station.prescription().by(new Method.Reps(reps))));
        }

        @Override
        public Phrase label(Circuit circuit) {
            return Phrase.of("composer.mend.straight", place, reps);
        }
    }

    /** A station and the next are no superset any more. */
    record Unlink(int place) implements Mend {

        @Override
        public Circuit apply(Circuit circuit) {
            Station station = at(circuit, place);
            return changed(
                    circuit, place, station.prescribed(station.prescription().superset(false)));
        }

        @Override
        public Phrase label(Circuit circuit) {
            return Phrase.of("composer.mend.unlink", place, place + 1);
        }
    }

    /** Another warm-up. */
    record WarmUp(List<Step> steps) implements Mend {

        public WarmUp {
            steps = List.copyOf(steps);
        }

        @Override
        public Circuit apply(Circuit circuit) {
            return circuit.warmedUpBy(steps);
        }

        @Override
        public Phrase label(Circuit circuit) {
            return Phrase.of(
                    "composer.mend.warm-up",
                    Saying.list(steps.stream()
                            .map(step ->
                                    Phrase.of("composer.step", step.exercise().shortName(), step.seconds()))
                            .toList()));
        }
    }

    private static Station at(Circuit circuit, int place) {
        return circuit.stations().get(place - 1);
    }

    private static Circuit changed(Circuit circuit, int place, Station station) {
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.set(place - 1, station);
        return circuit.doing(stations);
    }
}
