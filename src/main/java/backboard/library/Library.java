package backboard.library;

import backboard.figure.Figure;
import backboard.files.Problems;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Tip;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The gym's exercises, circuits and lines for the wall. Immutable. */
public final class Library {

    private final SortedMap<String, Exercise> exercises;
    private final SortedMap<String, Circuit> circuits;
    private final List<Tip> tips;
    private final SortedMap<String, Figure> figures;

    Library(
            SortedMap<String, Exercise> exercises,
            SortedMap<String, Circuit> circuits,
            List<Tip> tips,
            SortedMap<String, Figure> figures) {
        this.exercises = Collections.unmodifiableSortedMap(new TreeMap<>(exercises));
        this.circuits = Collections.unmodifiableSortedMap(new TreeMap<>(circuits));
        this.tips = List.copyOf(tips);
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /**
     * Reads the layers one over the other: a later layer's exercise or circuit replaces the earlier one of the same file name whole, new names
     * are added, and a circuit takes its weekday from a circuit of an earlier layer. The lines of {@code tips.yaml} are added to the earlier
     * ones, unless the file says {@code replace: true}.
     *
     * @param unverifiedFacts whether facts nobody has traced to their source are shown
     * @param problems takes every mistake found; whoever wants all or nothing calls {@link Problems#throwIfAny} next
     * @return what could be read; a file with a mistake is not in it, nor a circuit that needs its exercise
     */
    public static Library read(List<AssetSource> layers, boolean unverifiedFacts, Problems problems) {
        return new LibraryReader(layers, problems).read(unverifiedFacts);
    }

    /** By id. */
    public SortedMap<String, Exercise> exercises() {
        return exercises;
    }

    /** By id. */
    public SortedMap<String, Circuit> circuits() {
        return circuits;
    }

    /** Tips and facts that may be shown, in the order of the files. */
    public List<Tip> tips() {
        return tips;
    }

    /** By id; an exercise says which is its own. */
    public SortedMap<String, Figure> figures() {
        return figures;
    }

    /** Empty also for an exercise that was logged once and has left the library since. */
    public Optional<Exercise> exercise(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    public Optional<Circuit> circuit(String id) {
        return Optional.ofNullable(circuits.get(id));
    }

    /** The circuit planned for a weekday, if there is one. */
    public Optional<Circuit> circuitFor(DayOfWeek day) {
        return circuits.values().stream()
                .filter(circuit -> circuit.day().equals(Optional.of(day)))
                .findFirst();
    }
}
