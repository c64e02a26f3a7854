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
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** Also those that a higher layer has replaced, by text. */
    private final Map<String, Tip> everyTip = new HashMap<>();

    /** Those in use, also those that are not shown. */
    private final List<Tip> lines = new ArrayList<>();

    private boolean allTips = true;

    LibraryReader(List<AssetSource> layers, Problems problems) {
        this.layers = layers;
        this.problems = problems;
        for (int layer = 0; layer < layers.size(); layer++) {
            AssetFolder folder = AssetFolder.top(layers.get(layer), layer, problems);
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
                            from -> Yaml.read(
                                    from,
                                    problems,
                                    (page, root) -> ExerciseReader.read(
                                            page, from, root, exercises.keySet(), figures.keySet())))
                    .ifPresent(exercise -> read.put(file.id(), exercise));
        }
        Progressions.check(read, problems);
        SortedMap<String, Exercise> readable = new TreeMap<>();
        read.forEach((id, file) -> readable.put(id, file.exercise()));
        List<CircuitFile> circuitFiles = circuits(readable);
        List<Tip> shown = tips(unverifiedFacts);
        Map<String, Reach> exerciseReach =
                reach(exercises, read.values().stream().map(ExerciseFile::file).toList());
        Map<String, Reach> circuitReach =
                reach(circuits, circuitFiles.stream().map(CircuitFile::file).toList());
        return new Library(
                readable,
                Weekdays.settle(circuitFiles, problems),
                shown,
                readFigures(),
                new Originals(
                        layers, exerciseReach, circuitReach, lines, everyTip, allTips, this::isEquipmentElsewhere));
    }

    /** Which layers' translations go with the files in use, by id. */
    private Map<String, Reach> reach(Map<String, AssetFile> top, List<AssetFile> used) {
        Map<String, Reach> reach = new HashMap<>();
        top.keySet().forEach(id -> reach.put(id, Reach.NONE));
        for (AssetFile file : used) {
            int below = Integer.MAX_VALUE;
            for (AssetFile above = top.get(file.id()); above != null && above != file; above = replaced.get(above)) {
                below = above.layer();
            }
            reach.put(file.id(), new Reach(file.layer(), below));
        }
        return reach;
    }

    /** Whether a file that was replaced needs this piece of equipment; so may one with a mistake, which nobody can tell. */
    private boolean isEquipmentElsewhere(String word) {
        return Stream.concat(exercises.values().stream(), replaced.values().stream())
                .map(file -> Yaml.read(
                        file,
                        new Problems(),
                        (page, root) -> ExerciseReader.read(page, file, root, exercises.keySet(), figures.keySet())))
                .anyMatch(read ->
                        read.isEmpty() || read.get().exercise().equipment().contains(word));
    }

    private SortedMap<String, Figure> readFigures() {
        SortedMap<String, Figure> read = new TreeMap<>();
        for (AssetFile file : figures.values()) {
            orBelow(file, from -> Yaml.read(from, problems, FigureReader::read))
                    .ifPresent(figure -> read.put(file.id(), figure));
        }
        return read;
    }

    private List<CircuitFile> circuits(Map<String, Exercise> readable) {
        KnownExercises known = new KnownExercises(exercises, readable);
        List<CircuitFile> read = new ArrayList<>();
        for (AssetFile file : circuits.values()) {
            orBelow(
                            file,
                            from -> Yaml.read(
                                    from, problems, (page, root) -> CircuitReader.read(page, from, root, known)))
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
        for (AssetFile file : tips) {
            boolean whole = Yaml.read(file, problems, (page, root) -> {
                        TipsReader.read(page, root, lines);
                        return Optional.of(page.isClean());
                    })
                    .orElse(false);
            allTips &= whole;
            lines.forEach(tip -> everyTip.put(tip.text(), tip));
        }
        return lines.stream().filter(tip -> tip.verified() || unverifiedFacts).toList();
    }
}
