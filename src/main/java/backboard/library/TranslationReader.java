package backboard.library;

import backboard.files.Nearest;
import backboard.files.Problems;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Tip;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the folders of one language, a layer's over those below it. */
final class TranslationReader {

    private final Library english;
    private final Originals originals;
    private final Problems problems = new Problems();
    private final List<String> missing = new ArrayList<>();
    private final List<AssetFolder> folders = new ArrayList<>();

    private TranslationReader(Library english, Originals originals, Language language) {
        this.english = english;
        this.originals = originals;
        for (int layer = 0; layer < originals.layers().size(); layer++) {
            folders.add(AssetFolder.of(language, originals.layers().get(layer), layer, problems));
        }
    }

    static Translation read(Library english, Originals originals, Language language) {
        return new TranslationReader(english, originals, language).read();
    }

    /** Reads a file whose original it is given. */
    private interface Reader<O, T> {
        Optional<T> read(Page page, Node root, O original);
    }

    private Translation read() {
        folders.forEach(AssetFolder::checkNames);
        SortedMap<String, Exercise> exercises = exercises(equipment());
        SortedMap<String, Circuit> circuits = circuits(exercises);
        Map<String, String> tips = tips();
        tell("tip", english.tips().stream().map(Tip::text).toList(), tips.keySet());
        Library library = new Library(exercises, circuits, TipTexts.said(english.tips(), tips), english);
        return new Translation(library, Map.copyOf(tips), problems.all(), List.copyOf(missing));
    }

    private SortedMap<String, Exercise> exercises(Map<String, String> equipment) {
        Map<String, ExerciseText> texts =
                texts("exercise", originals.exercises(), english.exercises(), ExerciseText::read);
        SortedMap<String, Exercise> said = new TreeMap<>();
        english.exercises().forEach((id, exercise) -> {
            List<String> names = exercise.equipment().stream()
                    .map(word -> equipment.getOrDefault(word, word))
                    .toList();
            said.put(id, texts.getOrDefault(id, ExerciseText.of(exercise)).said(exercise, names));
        });
        return said;
    }

    private SortedMap<String, Circuit> circuits(Map<String, Exercise> exercises) {
        Map<String, CircuitText> texts = texts("circuit", originals.circuits(), english.circuits(), CircuitText::read);
        SortedMap<String, Circuit> said = new TreeMap<>();
        english.circuits()
                .forEach((id, circuit) -> said.put(
                        id,
                        texts.getOrDefault(id, CircuitText.of(circuit))
                                .said(circuit, exercise -> exercises.getOrDefault(exercise.id(), exercise))));
        return said;
    }

    /** The translations that belong to what is in use, by id. */
    private <O, T> Map<String, T> texts(
            String kind, Map<String, Reach> known, Map<String, O> inUse, Reader<O, T> reader) {
        SortedMap<String, Deque<AssetFile>> files = new TreeMap<>();
        for (AssetFolder folder : folders) {
            for (AssetFile file : folder.files(kind + "s")) {
                if (known.containsKey(file.id())) {
                    files.computeIfAbsent(file.id(), id -> new ArrayDeque<>()).addFirst(file);
                } else {
                    problems.add(
                            file.shown(),
                            0,
                            "there is no " + kind + " '" + file.id() + "' to translate; "
                                    + Nearest.of(file.id(), known.keySet())
                                            .map(near -> "did you mean '" + near + "'?")
                                            .orElse("rename or delete the file"));
                }
            }
        }
        Map<String, T> texts = new HashMap<>();
        inUse.forEach((id, original) -> {
            Reach reach = known.getOrDefault(id, Reach.NONE);
            files.getOrDefault(id, new ArrayDeque<>()).stream()
                    .filter(file -> reach.has(file.layer()))
                    .flatMap(file ->
                            Yaml.read(file, problems, (page, root) -> reader.read(page, root, original)).stream())
                    .findFirst()
                    .ifPresent(text -> texts.put(id, text));
        });
        tell(kind, inUse.keySet(), texts.keySet());
        return texts;
    }

    private Map<String, String> equipment() {
        Set<String> used = new TreeSet<>();
        english.exercises().values().forEach(exercise -> used.addAll(exercise.equipment()));
        Map<String, String> names = layered(
                "equipment.yaml",
                file -> Yaml.read(
                        file,
                        problems,
                        (page, root) -> EquipmentNames.read(page, root, used, originals.equipmentElsewhere())));
        tell("equipment", used, names.keySet());
        return names;
    }

    private Map<String, String> tips() {
        return layered(
                "tips.yaml", file -> Yaml.read(file, problems, (page, root) -> TipTexts.read(page, root, originals)));
    }

    private Map<String, String> layered(String name, Function<AssetFile, Optional<Map<String, String>>> reader) {
        Map<String, String> all = new HashMap<>();
        for (AssetFolder folder : folders) {
            folder.single(name).flatMap(reader).ifPresent(all::putAll);
        }
        return all;
    }

    private void tell(String kind, Collection<String> all, Set<String> translated) {
        all.stream().filter(text -> !translated.contains(text)).forEach(text -> missing.add(kind + " " + text));
    }
}
