package backboard.library;

import backboard.files.Problems;
import backboard.training.Circuit;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives each weekday one circuit: within a layer two are a mistake, and a gym's circuit takes the day from a shipped one. */
final class Weekdays {

    private Weekdays() {}

    /** All circuits by id; those that lost their day have none. */
    static SortedMap<String, Circuit> settle(List<CircuitFile> files, Problems problems) {
        Map<DayOfWeek, CircuitFile> taken = new EnumMap<>(DayOfWeek.class);
        for (CircuitFile file : files) {
            Optional<DayOfWeek> day = file.circuit().day();
            day.ifPresent(wanted -> taken.merge(wanted, file, (first, second) -> stronger(first, second, problems)));
        }
        Set<String> keepers =
                taken.values().stream().map(file -> file.file().id()).collect(Collectors.toSet());
        SortedMap<String, Circuit> circuits = new TreeMap<>();
        for (CircuitFile file : files) {
            Circuit circuit = file.circuit();
            circuits.put(circuit.id(), keepers.contains(circuit.id()) ? circuit : withoutDay(circuit));
        }
        return circuits;
    }

    private static CircuitFile stronger(CircuitFile first, CircuitFile second, Problems problems) {
        if (first.file().layer() == second.file().layer()) {
            problems.add(
                    second.file().shown(),
                    second.dayLine(),
                    "this weekday is already taken by " + first.file().shown()
                            + "; give one of them another day or none");
        }
        return second.file().layer() > first.file().layer() ? second : first;
    }

    private static Circuit withoutDay(Circuit circuit) {
        return new Circuit(
                circuit.id(),
                circuit.name(),
                circuit.level(),
                Optional.empty(),
                circuit.why(),
                circuit.timing(),
                circuit.warmUp(),
                circuit.stations(),
                circuit.coolDown(),
                circuit.hardRegions(),
                circuit.fault());
    }
}
