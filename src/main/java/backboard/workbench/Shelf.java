package backboard.workbench;

import backboard.figure.Figure;
import backboard.files.Problem;
import backboard.files.Problems;
import backboard.library.AssetSource;
import backboard.library.Library;
import backboard.training.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Exercises and figures as their files have them; while a file has a mistake, as it had them last. */
final class Shelf {

    private static final String EXERCISES = "exercises";
    private static final String FIGURES = "figures";

    private final List<AssetSource> layers;
    private final Map<String, Figure> figures = new HashMap<>();
    private Map<String, String> seen;
    private SortedMap<String, Exercise> exercises = new TreeMap<>();
    private List<Problem> problems = List.of();

    /** @param layers as for {@link Library#read} */
    Shelf(List<AssetSource> layers) {
        this.layers = List.copyOf(layers);
        this.seen = stamps();
        read();
    }

    /** Reads again if a file was changed, added or deleted since; returns whether. */
    boolean refresh() {
        Map<String, String> now = stamps();
        if (now.equals(seen)) {
            return false;
        }
        seen = now;
        read();
        return true;
    }

    private void read() {
        Problems found = new Problems();
        Library library = Library.read(layers, false, found);
        problems = found.all();
        SortedMap<String, Exercise> next = new TreeMap<>(library.exercises());
        exercises.forEach((id, exercise) -> {
            if (mistake(EXERCISES, id).isPresent()) {
                next.put(id, exercise);
            }
        });
        exercises = next;
        figures.keySet().removeIf(id -> mistake(FIGURES, id).isEmpty());
        library.figures().forEach((id, figure) -> {
            if (mistake(FIGURES, id).isEmpty()) {
                figures.put(id, figure);
            } else {
                figures.putIfAbsent(id, figure);
            }
        });
    }

    /** Name, time and size of every file that matters. */
    private Map<String, String> stamps() {
        Map<String, String> stamps = new HashMap<>();
        for (AssetSource layer : layers) {
            for (String folder : List.of(EXERCISES, FIGURES)) {
                stamp(layer.root().resolve(folder), stamps);
            }
        }
        return stamps;
    }

    private static void stamp(Path folder, Map<String, String> stamps) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                stamps.put(file.toUri().toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        } catch (IOException e) {
            // An editor is just replacing a file; the next look will see it.
            stamps.put(folder.toUri().toString(), String.valueOf(e.getMessage()));
        }
    }

    /** By id. */
    SortedMap<String, Exercise> exercises() {
        return exercises;
    }

    Optional<Figure> figure(Exercise exercise) {
        return exercise.figure().map(figures::get);
    }

    /** The file of its figure, as messages name it; where it would belong if there is none. */
    String file(Exercise exercise) {
        String name = FIGURES + "/" + exercise.figure().orElse(exercise.id()) + ".yaml";
        AssetSource holder = layers.get(0);
        for (AssetSource layer : layers) {
            if (Files.exists(layer.root().resolve(name))) {
                holder = layer;
            }
        }
        return holder.shown() + "/" + name;
    }

    /** What is wrong with its figure's file or its own. */
    Optional<Problem> mistake(Exercise exercise) {
        return mistake(FIGURES, exercise.figure().orElse(exercise.id())).or(() -> mistake(EXERCISES, exercise.id()));
    }

    private Optional<Problem> mistake(String folder, String id) {
        String end = "/" + folder + "/" + id + ".yaml";
        return problems.stream()
                .filter(problem -> problem.file().replace('\\', '/').endsWith(end))
                .findFirst();
    }
}
