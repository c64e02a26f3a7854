package backboard.library;

import backboard.figure.Figure;
import backboard.files.Problem;
import backboard.files.Problems;
import backboard.training.Circuit;
import backboard.training.DayContent;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Tip;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The gym's exercises, circuits and lines for the wall. Immutable. */
public final class Library {

    private final SortedMap<String, Exercise> exercises;
    private final SortedMap<String, Circuit> circuits;
    private final List<Tip> tips;
    private final SortedMap<String, Figure> figures;
    private final Originals originals;
    /** Empty for the English one itself. */
    private final Optional<Library> english;
    /** Of the English one, read when they are first asked for: a gym may never need them. */
    private final Map<Language, Translation> translations = new ConcurrentHashMap<>();

    Library(
            SortedMap<String, Exercise> exercises,
            SortedMap<String, Circuit> circuits,
            List<Tip> tips,
            SortedMap<String, Figure> figures,
            Originals originals) {
        this(exercises, circuits, tips, figures, originals, Optional.empty());
    }

    /** The English one in another language. */
    Library(
            SortedMap<String, Exercise> exercises,
            SortedMap<String, Circuit> circuits,
            List<Tip> tips,
            Library english) {
        this(exercises, circuits, tips, english.figures, english.originals, Optional.of(english));
    }

    private Library(
            SortedMap<String, Exercise> exercises,
            SortedMap<String, Circuit> circuits,
            List<Tip> tips,
            SortedMap<String, Figure> figures,
            Originals originals,
            Optional<Library> english) {
        this.exercises = Collections.unmodifiableSortedMap(new TreeMap<>(exercises));
        this.circuits = Collections.unmodifiableSortedMap(new TreeMap<>(circuits));
        this.tips = List.copyOf(tips);
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        this.originals = originals;
        this.english = english;
    }

    /**
     * Reads the layers one over the other: a later layer's exercise or circuit replaces the earlier one of the same file name whole, new names
     * are added, and a circuit takes its weekday from a circuit of an earlier layer. The lines of {@code tips.yaml} are added to the earlier
     * ones, unless the file says {@code replace: true}.
     *
     * <p>The texts are English; {@link #in(Language)} reads the others.
     *
     * @param unverifiedFacts whether facts nobody has traced to their source are shown
     * @param problems takes every mistake found; whoever wants all or nothing calls {@link Problems#throwIfAny} next
     * @return what could be read; a file with a mistake is not in it, nor a circuit that needs its exercise
     */
    public static Library read(List<AssetSource> layers, boolean unverifiedFacts, Problems problems) {
        return new LibraryReader(layers, problems).read(unverifiedFacts);
    }

    /**
     * The library in a language; what has no translation, or one with a mistake, is in English. Each language is read once, when it is first
     * asked for, which takes about as long as reading the English texts. Any thread.
     */
    public Library in(Language language) {
        return language == Language.ENGLISH
                ? english.orElse(this)
                : translation(language).library();
    }

    /** The same exercise in a language; itself if it has left the library. */
    public Exercise in(Language language, Exercise exercise) {
        return in(language).exercise(exercise.id()).orElse(exercise);
    }

    /**
     * The same circuit in a language, with its name, its notes and its exercises. Of one that is not, or no longer, this library's, only the
     * exercises are.
     */
    public Circuit in(Language language, Circuit circuit) {
        Library said = in(language);
        return circuit(circuit.id())
                .filter(circuit::equals)
                .flatMap(own -> said.circuit(own.id()))
                .orElseGet(() -> circuit.with(exercise -> in(language, exercise)));
    }

    /** A circuit as the text of a file of {@code circuits/}, without its id. */
    public static String text(Circuit circuit) {
        return CircuitWriter.write(circuit);
    }

    /** A week of circuits as the text of one file. */
    public static String text(Map<DayOfWeek, DayContent> week) {
        return CircuitWriter.dump(WeekFile.tree(week));
    }

    /**
     * Reads a week from the text of a file, with this library's exercises, as {@link #readCircuit} reads a circuit.
     *
     * @return the days the file names; empty if there is a mistake
     */
    public Optional<Map<DayOfWeek, DayContent>> readWeek(String shown, String text, Problems problems) {
        return Yaml.read(text, shown, problems, (page, root) -> WeekFile.read(page, root, known()));
    }

    /**
     * Reads a circuit from the text of a file, with this library's exercises. What it says to be hard is not held against it: an exercise may
     * have changed since it was written.
     *
     * @param id of the circuit, kebab-case
     * @param shown how messages name the text
     * @param problems takes every mistake found
     * @return empty if there is a mistake
     */
    public Optional<Circuit> readCircuit(String id, String shown, String text, Problems problems) {
        AssetFile below = new AssetFile(id, shown, Path.of(id), -1);
        return Yaml.read(text, shown, problems, (page, root) -> CircuitReader.read(page, below, root, known()))
                .map(CircuitFile::circuit);
    }

    private KnownExercises known() {
        Map<String, AssetFile> files = new HashMap<>();
        exercises.keySet().forEach(id -> files.put(id, new AssetFile(id, id, Path.of(id), 0)));
        return new KnownExercises(files, exercises);
    }

    /** Mistakes in the files of a language; those in the English files were told when they were read. */
    public List<Problem> problemsIn(Language language) {
        return language == Language.ENGLISH ? List.of() : translation(language).problems();
    }

    /** What a language has no translation of and says in English, such as {@code exercise pull-up}. */
    public List<String> missingIn(Language language) {
        return language == Language.ENGLISH ? List.of() : translation(language).missing();
    }

    private Translation translation(Language language) {
        Library source = english.orElse(this);
        return source.translations.computeIfAbsent(
                language, wanted -> TranslationReader.read(source, source.originals, wanted));
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

    /** The same and those that nobody has traced to their source, in English. */
    public List<Tip> allTips() {
        return List.copyOf(originals.lines());
    }

    /** Whether a language has its own words for an exercise, or it is English. */
    public boolean isSaidIn(Language language, String exerciseId) {
        return !missingIn(language).contains("exercise " + exerciseId);
    }

    /** What a language says for each tip that it has words for, by the English text; also of those that are not shown. */
    public Map<String, String> tipsIn(Language language) {
        return language == Language.ENGLISH ? Map.of() : translation(language).tips();
    }

    /** Whether a file in any layer has this name, be it with a mistake. */
    boolean isTaken(String exerciseId) {
        return originals.exercises().containsKey(exerciseId);
    }

    /** From which it was read, the lowest first. */
    List<AssetSource> layers() {
        return originals.layers();
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
