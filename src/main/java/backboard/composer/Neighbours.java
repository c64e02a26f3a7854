package backboard.composer;

import backboard.training.Circuit;
import backboard.training.Muscle;
import backboard.training.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stations do to the ones next to them. */
final class Neighbours {

    /** More stations in a row than these, and the hands give out before the back does. */
    private static final int MOST_FOR_GRIP = 2;

    private Neighbours() {}

    static List<Remark> of(Circuit circuit) {
        List<Station> stations = circuit.stations();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i + 1 < stations.size(); i++) {
            alike(stations, i, i + 1).ifPresent(remarks::add);
            lowBack(stations, i).ifPresent(remarks::add);
        }
        // The first follows the last in the next round; two stations are neighbours already.
        if (circuit.timing().rounds() > 1 && stations.size() > 2) {
            alike(stations, stations.size() - 1, 0).ifPresent(remarks::add);
        }
        grip(stations, remarks);
        return remarks;
    }

    private static Optional<Remark> alike(List<Station> stations, int first, int second) {
        Station one = stations.get(first);
        Station other = stations.get(second);
        Predicate<Station> trains = station -> station.exercise().pattern().isTraining();
        if (one.exercise().pattern() == other.exercise().pattern() && trains.test(one)) {
            return Optional.of(Remark.of(
                            Code.DAY_ADJ,
                            Severity.NOTE,
                            "pattern",
                            first + 1,
                            second + 1,
                            Saying.pattern(one.exercise().pattern()))
                    .at(first + 1, second + 1));
        }
        List<Muscle> shared = one.exercise().primary().stream()
                .filter(other.exercise().primary()::contains)
                .sorted()
                .toList();
        return one.hard() && other.hard() && !shared.isEmpty()
                ? Optional.of(Remark.of(
                                Code.DAY_ADJ,
                                Severity.NOTE,
                                "muscle",
                                first + 1,
                                second + 1,
                                Saying.list(shared.stream().map(Saying::muscle).toList()))
                        .at(first + 1, second + 1))
                : Optional.empty();
    }

    /** Within a round: between two rounds lies the round rest. */
    private static Optional<Remark> lowBack(List<Station> stations, int first) {
        return Traits.loadsLowBack(stations.get(first)) && Traits.loadsLowBack(stations.get(first + 1))
                ? Optional.of(Remark.of(Code.DAY_LOWBACK, Severity.WARNING, "", first + 1, first + 2)
                        .at(first + 1, first + 2))
                : Optional.empty();
    }

    /** One remark for each run of stations, within a round likewise. */
    private static void grip(List<Station> stations, List<Remark> remarks) {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i <= stations.size(); i++) {
            if (i < stations.size() && Traits.tiresGrip(stations.get(i).exercise())) {
                run.add(i + 1);
            } else {
                if (run.size() > MOST_FOR_GRIP) {
                    remarks.add(Remark.of(Code.DAY_GRIP, Severity.NOTE, "", Saying.list(run))
                            .at(run));
                }
                run.clear();
            }
        }
    }
}
