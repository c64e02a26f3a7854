package backboard.library;

import backboard.figure.Figure;
import backboard.files.Problems;
import backboard.training.Exercise;
import backboard.training.Tip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads all layers: the exercises, then the circuits that name them, then the lines for the wall. */
final class LibraryReader {

    private final Problems problems;
    private final SortedMap<String, AssetFile> exercises = new TreeMap<>();
    private final SortedMap<String, AssetFile> circuits = new TreeMap<>();
    /** A file of a higher layer with the one it replaces. */
    private final Map<AssetFile, AssetFile> replaced = new HashMap<>();

    private final SortedMap<String, AssetFile> figures = new TreeMap<>();
    private final List<AssetFile> tips = new ArrayList<>();
    private final List<AssetSource> layers;

    LibraryReader(List<AssetSource> layers, Problems problems) {
        this.layers = layers;
        this.problems = problems;
        for (int layer = 0; layer < layers.size(); layer++) {
            AssetFolder folder = new AssetFolder(layers.get(layer), layer, problems);
            folder.checkNames();
            folder.files("exercises").forEach(file -> over(exercises, file));
            folder.files("circuits").forEach(file -> over(circuits, file));
            folder.files("figures").forEach(file -> over(figures, file));
            folder.single("tips.yaml").ifPresent(tips::add);
        }
    }

    private void over(SortedMap<String, AssetFile> files, AssetFile file) {
        AssetFile below = files.put(file.id(), file);
        if (below != null) {
            replaced.put(file, below);
        }
    }

    Library read(boolean unverifiedFacts) {
        if (exercises.isEmpty()) {
            problems.add(
                    String.join(", ", layers.stream().map(AssetSource::shown).toList()),
                    0,
                    "there is no file in exercises/ here; name the folder that holds the exercises, circuits and tips");
        }
        SortedMap<String, ExerciseFile> read = new TreeMap<>();
        for (AssetFile file : exercises.values()) {
            orBelow(
                            file,
                            from -> read(
                                    from,
                                    (page, root) -> ExerciseReader.read(
                                            page, from, root, exercises.keySet(), figures.keySet())))
                    .ifPresent(exercise -> read.put(file.id(), exercise));
        }
        Progressions.check(read, problems);
        SortedMap<String, Exercise> readable = new TreeMap<>();
        read.forEach((id, file) -> readable.put(id, file.exercise()));
        return new Library(
                readable, Weekdays.settle(circuits(readable), problems), tips(unverifiedFacts), readFigures());
    }

    private SortedMap<String, Figure> readFigures() {
        SortedMap<String, Figure> read = new TreeMap<>();
        for (AssetFile file : figures.values()) {
            orBelow(file, from -> read(from, FigureReader::read)).ifPresent(figure -> read.put(file.id(), figure));
        }
        return read;
    }

    private List<CircuitFile> circuits(Map<String, Exercise> readable) {
        KnownExercises known = new KnownExercises(exercises, readable);
        List<CircuitFile> read = new ArrayList<>();
        for (AssetFile file : circuits.values()) {
            orBelow(file, from -> read(from, (page, root) -> CircuitReader.read(page, from, root, known)))
                    .ifPresent(read::add);
        }
        return read;
    }

    /** What the file says; if it has a mistake, what the file says that it was to replace: the wall must not lose an exercise to a typo. */
    private <T> Optional<T> orBelow(AssetFile file, Function<AssetFile, Optional<T>> reader) {
        Optional<T> value = reader.apply(file);
        AssetFile below = replaced.get(file);
        return value.isPresent() || below == null ? value : orBelow(below, reader);
    }

    private List<Tip> tips(boolean unverifiedFacts) {
        List<Tip> lines = new ArrayList<>();
        for (AssetFile file : tips) {
            read(file, (page, root) -> {
                TipsReader.read(page, root, lines);
                return Optional.empty();
            });
        }
        return lines.stream().filter(tip -> tip.verified() || unverifiedFacts).toList();
    }

    private <T> Optional<T> read(AssetFile file, BiFunction<Page, Node, Optional<T>> reader) {
        Page page = new Page(file.shown());
        Optional<T> value = PageText.read(file, page)
                .flatMap(text -> Yaml.parse(text, page))
                .flatMap(root -> reader.apply(page, root));
        page.tell(problems);
        return value;
    }
}
