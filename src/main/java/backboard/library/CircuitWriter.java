package backboard.library;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Method;
import backboard.training.Prescription;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Timing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a circuit as a file of {@code circuits/}, which {@code Library.readCircuit} reads back as the same circuit. */
final class CircuitWriter {

    private CircuitWriter() {}

    static String write(Circuit circuit) {
        return dump(tree(circuit));
    }

    static String dump(Map<String, Object> tree) {
        return YamlText.of(tree);
    }

    static Map<String, Object> tree(Circuit circuit) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", circuit.name());
        file.put("level", circuit.level().key());
        circuit.day().ifPresent(day -> file.put("day", day.name().toLowerCase(Locale.ROOT)));
        if (!circuit.why().isEmpty()) {
            file.put("why", circuit.why());
        }
        file.put("hard", RegionWords.write(circuit.hardRegions()));
        circuit.fault().ifPresent(fault -> file.put("fault", fault));
        file.put("timing", timing(circuit.timing()));
        if (!circuit.warmUp().isEmpty()) {
            file.put("warm-up", steps(circuit.warmUp()));
        }
        file.put(
                "stations",
                circuit.stations().stream().map(CircuitWriter::station).toList());
        if (!circuit.coolDown().isEmpty()) {
            file.put("cool-down", steps(circuit.coolDown()));
        }
        return file;
    }

    private static Map<String, Object> timing(Timing timing) {
        Map<String, Object> clock = new LinkedHashMap<>();
        clock.put("ready", timing.ready());
        clock.put("work", timing.work());
        clock.put("rest", timing.rest());
        clock.put("transition", timing.transition());
        clock.put("rounds", timing.rounds());
        clock.put("round rest", timing.roundRest());
        return clock;
    }

    private static List<Map<String, Object>> steps(List<Step> steps) {
        List<Map<String, Object>> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(Map.of(step.exercise().id(), step.seconds())));
        return lines;
    }

    private static Map<String, Object> station(Station station) {
        Exercise exercise = station.exercise();
        Prescription own = station.prescription();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("exercise", exercise.id());
        if (station.hard()) {
            fields.put("hard", true);
        }
        station.cap().ifPresent(cap -> fields.put("cap", cap));
        if (!station.effort().isEmpty()) {
            fields.put("effort", station.effort().replace('–', '-'));
        }
        if (!station.note().isEmpty()) {
            fields.put("note", station.note());
        }
        station.easier().ifPresent(easier -> fields.put("easier", easier.id()));
        station.harder().ifPresent(harder -> fields.put("harder", harder.id()));
        Sides sides = station.sides();
        if (sides != exercise.sides()) {
            fields.put("sides", sides.key());
        }
        own.work().ifPresent(work -> fields.put("work", work));
        own.rest().ifPresent(rest -> fields.put("rest", rest));
        if (!own.method().equals(Method.TIMED)) {
            fields.put("method", own.method().key());
            String reps = reps(own.method());
            if (!reps.isEmpty()) {
                fields.put("reps", reps);
            }
        }
        if (own.superset()) {
            fields.put("superset", true);
        }
        return fields;
    }

    private static String reps(Method method) {
        if (method instanceof Method.Pyramid pyramid) {
            return pyramid.reps().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return method.target(1).map(Amounts::write).orElse("");
    }
}
