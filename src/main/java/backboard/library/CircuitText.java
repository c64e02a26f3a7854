package backboard.library;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Station;
import backboard.training.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What is said of a circuit: one file of a language's {@code circuits/}.
 *
 * @param notes for each exercise with notes at its stations, each of the original's notes with its translation
 */
record CircuitText(String name, String why, Optional<String> fault, Map<String, Map<String, String>> notes) {

    private static final String NOTES = "notes";
    private static final String FAULT = "fault";

    static CircuitText of(Circuit circuit) {
        return new CircuitText(circuit.name(), circuit.why(), circuit.fault(), Map.of());
    }

    /** Empty after the page was told what is wrong. */
    static Optional<CircuitText> read(Page page, Node root, Circuit original) {
        Map<String, List<String>> notes = notes(original);
        Map<String, String> known = new LinkedHashMap<>();
        known.put("name", "Potencia de tirón");
        known.put("why", "Los tirones alternan con trabajo de suelo para que descanse el agarre.");
        original.fault().ifPresent(fault -> known.put(FAULT, "Encoger los hombros"));
        if (!notes.isEmpty()) {
            known.put(NOTES, "{" + notes.keySet().iterator().next() + ": Despacio}");
        }
        return Fields.of(page, root, known).flatMap(fields -> {
            CircuitText text = new CircuitText(
                    fields.text("name", Limits.NAME),
                    fields.text("why", Limits.WHY),
                    original.fault().map(fault -> fields.text(FAULT, Limits.FAULT)),
                    notes.isEmpty() ? Map.of() : notes(fields, notes));
            return page.isClean() ? Optional.of(text) : Optional.empty();
        });
    }

    /** The different notes of each exercise that has any, in the order of the stations. */
    private static Map<String, List<String>> notes(Circuit circuit) {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (Station station : circuit.stations()) {
            if (!station.note().isEmpty()) {
                List<String> ofExercise =
                        notes.computeIfAbsent(station.exercise().id(), id -> new ArrayList<>());
                if (!ofExercise.contains(station.note())) {
                    ofExercise.add(station.note());
                }
            }
        }
        return notes;
    }

    private static Map<String, Map<String, String>> notes(Fields fields, Map<String, List<String>> originals) {
        Map<String, String> examples = new LinkedHashMap<>();
        originals.forEach((exercise, notes) -> examples.put(exercise, notes.get(0)));
        Map<String, Map<String, String>> translated = new HashMap<>();
        fields.section(NOTES, examples)
                .ifPresent(section -> originals.forEach((exercise, notes) -> {
                    List<String> lines = section.lines(exercise, notes.size(), Limits.CUE);
                    for (int i = 0; i < Math.min(lines.size(), notes.size()); i++) {
                        translated
                                .computeIfAbsent(exercise, id -> new HashMap<>())
                                .put(notes.get(i), lines.get(i));
                    }
                }));
        return translated;
    }

    /** The circuit, said like this, of translated exercises. */
    Circuit said(Circuit of, UnaryOperator<Exercise> exercises) {
        return new Circuit(
                of.id(),
                name,
                of.level(),
                of.day(),
                why,
                of.timing(),
                steps(of.warmUp(), exercises),
                of.stations().stream().map(station -> said(station, exercises)).toList(),
                steps(of.coolDown(), exercises),
                of.hardRegions(),
                fault);
    }

    private Station said(Station of, UnaryOperator<Exercise> exercises) {
        String note = notes.getOrDefault(of.exercise().id(), Map.of()).getOrDefault(of.note(), of.note());
        return new Station(
                of.number(),
                exercises.apply(of.exercise()),
                of.hard(),
                of.cap(),
                of.effort(),
                note,
                of.easier().map(exercises),
                of.harder().map(exercises),
                of.sides(),
                of.prescription());
    }

    private static List<Step> steps(List<Step> of, UnaryOperator<Exercise> exercises) {
        return of.stream()
                .map(step -> new Step(exercises.apply(step.exercise()), step.seconds()))
                .toList();
    }
}
