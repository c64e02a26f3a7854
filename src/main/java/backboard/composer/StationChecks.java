package backboard.composer;

import backboard.training.Circuit;
import backboard.training.Level;
import backboard.training.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What a station itself is short of, and what it takes away from another. */
final class StationChecks {

    /** The effort a capped barbell lift is to be done at. */
    static final String EFFORT = "7–8";

    private static final double MOST_EFFORT = 8;

    private StationChecks() {}

    static List<Remark> of(Circuit circuit) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < circuit.stations().size(); i++) {
            Station station = circuit.stations().get(i);
            String name = station.exercise().name();
            if (!suits(station, circuit.level())) {
                remarks.add(Remark.of(Code.DAY_LEVEL, Severity.WARNING, "", i + 1, name)
                        .at(i + 1));
            }
            OptionalInt cap = Traits.cap(station.exercise());
            if (cap.isPresent() && !isLimited(station, cap.getAsInt())) {
                remarks.add(Remark.of(Code.DAY_MAX, Severity.WARNING, "", i + 1, name, cap.getAsInt(), EFFORT)
                        .at(i + 1));
            }
        }
        machines(circuit.stations(), remarks);
        return remarks;
    }

    /** Whether everybody of the level finds something to do: an easier swap that is above the level itself helps nobody. */
    private static boolean suits(Station station, Level level) {
        return station.exercise().level().compareTo(level) <= 0
                || station.easier()
                        .filter(easier -> easier.level().compareTo(level) <= 0)
                        .isPresent();
    }

    private static boolean isLimited(Station station, int cap) {
        return station.mostReps().orElse(Integer.MAX_VALUE) <= cap && isModerate(station.effort());
    }

    /** @param effort such as {@code 7} or {@code 7–8}; nothing said is everything allowed */
    private static boolean isModerate(String effort) {
        return !effort.isEmpty() && Double.parseDouble(effort.substring(effort.indexOf('–') + 1)) <= MOST_EFFORT;
    }

    /** One remark for each machine: while a class goes round, all stations are in use at once. */
    private static void machines(List<Station> stations, List<Remark> remarks) {
        Map<String, List<Integer>> users = new TreeMap<>();
        for (int i = 0; i < stations.size(); i++) {
            for (String machine : Traits.machines(stations.get(i).exercise())) {
                users.computeIfAbsent(machine, first -> new ArrayList<>()).add(i + 1);
            }
        }
        users.forEach((machine, places) -> {
            if (places.size() > 1) {
                String name = Traits.name(stations.get(places.get(0) - 1).exercise(), machine);
                remarks.add(Remark.of(Code.DAY_EQUIP, Severity.WARNING, "", Saying.list(places), name)
                        .at(places));
            }
        });
    }
}
