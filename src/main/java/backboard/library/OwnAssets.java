package backboard.library;

import backboard.files.FileMistakeException;
import backboard.files.Problem;
import backboard.files.Problems;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Tip;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The gym's own files over the shipped ones, and how they are changed: everything is read again with what is to be saved, and whatever would
 * be a mistake at the next start is taken back. For one thread at a time, and not one that somebody waits for.
 */
public final class OwnAssets {

    private static final String FOLDER = "assets";
    private static final String TIPS = "tips.yaml";
    private static final int LONGEST_ID = 60;

    private final List<AssetSource> below;
    private final AssetSource own;
    private final boolean unverifiedFacts;
    private final OwnFiles files;

    /** Where an exercise comes from. */
    public enum Origin {
        SHIPPED,
        /** The gym's own file, or a translation of its own, lies over a shipped one. */
        CHANGED,
        OWN
    }

    /** A circuit that is kept elsewhere and has to stay readable, as the text of a file. */
    public record Kept(String id, String name, String content) {}

    private OwnAssets(List<AssetSource> below, AssetSource own, boolean unverifiedFacts) {
        this.below = List.copyOf(below);
        this.own = own;
        this.unverifiedFacts = unverifiedFacts;
        this.files = new OwnFiles(own.root());
    }

    /**
     * The own files of a data folder.
     *
     * @param library that was read with them, or would have been if there had been any
     */
    public static OwnAssets of(Library library, Path dataFolder, boolean unverifiedFacts) {
        Path root = dataFolder.toAbsolutePath().normalize().resolve(FOLDER);
        List<AssetSource> below = library.layers().stream()
                .filter(layer -> !layer.root().toAbsolutePath().normalize().equals(root))
                .toList();
        return new OwnAssets(below, AssetSource.directory(root, root.toString()), unverifiedFacts);
    }

    /** The id of an exercise of this name, which is also the name of its file; empty if the name has no letter or digit for one. */
    public static Optional<String> idOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String id = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("^-|-$", "");
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /** Whether an exercise of this id is there already, be it one with a mistake. */
    public boolean isTaken(Library library, String id) {
        return library.isTaken(id) || files.exists(exercise(id));
    }

    public Origin origin(String id) {
        String file = exercise(id);
        boolean shipped =
                below.stream().anyMatch(layer -> Files.exists(layer.root().resolve(file)));
        boolean ours = files.exists(file)
                || Language.translations().stream().anyMatch(language -> files.exists(translated(language, file)));
        return !shipped ? Origin.OWN : ours ? Origin.CHANGED : Origin.SHIPPED;
    }

    private static String exercise(String id) {
        return "exercises/" + id + ".yaml";
    }

    private static String translated(Language language, String file) {
        return language.key() + "/" + file;
    }

    /** Everything as it lies there now. */
    private Library read(Problems problems) {
        List<AssetSource> layers = new ArrayList<>(below);
        if (Files.isDirectory(own.root())) {
            layers.add(own);
        }
        return Library.read(layers, unverifiedFacts, problems);
    }

    // ---- changes

    /**
     * Saves an exercise, and what it is in other languages; a language that is left out has no words for it.
     *
     * @param kept circuits that have to be readable as before
     * @return everything, read again; in English
     * @throws FileMistakeException if it could not be shown; nothing has changed then
     * @throws UncheckedIOException if the files cannot be written
     */
    public Library save(Exercise exercise, Map<Language, Exercise> said, List<Kept> kept) {
        Library before = read(new Problems());
        String id = exercise.id();
        boolean isOwn = files.exists(exercise(id))
                || !before.exercise(id).filter(exercise::equals).isPresent();
        Map<String, Optional<String>> changes = new LinkedHashMap<>();
        if (isOwn) {
            changes.put(exercise(id), Optional.of(ExerciseWriter.write(exercise)));
        }
        for (Language language : Language.translations()) {
            Optional<Exercise> wanted = Optional.ofNullable(said.get(language));
            Optional<Exercise> now =
                    before.isSaidIn(language, id) ? before.in(language).exercise(id) : Optional.empty();
            if (isOwn || !text(wanted).equals(text(now))) {
                changes.put(translated(language, exercise(id)), text(wanted));
            }
        }
        return change(changes, kept);
    }

    private static Optional<String> text(Optional<Exercise> said) {
        return said.map(ExerciseWriter::translation);
    }

    /**
     * Deletes the gym's own file of an exercise with its translations, so that the shipped one counts again, if there is one. Else as {@link
     * #save(Exercise, Map, List)}.
     */
    public Library delete(String id, List<Kept> kept) {
        Map<String, Optional<String>> changes = new LinkedHashMap<>();
        changes.put(exercise(id), Optional.empty());
        Language.translations().forEach(language -> changes.put(translated(language, exercise(id)), Optional.empty()));
        return change(changes, kept);
    }

    /**
     * Saves all lines for the wall, and what they are in other languages. Else as {@link #save(Exercise, Map, List)}.
     *
     * @param said by the English text
     */
    public Library saveTips(List<Tip> tips, Map<Language, Map<String, String>> said) {
        Library shipped = Library.read(below, unverifiedFacts, new Problems());
        List<Tip> theirs = shipped.allTips();
        boolean adds =
                tips.size() >= theirs.size() && tips.subList(0, theirs.size()).equals(theirs);
        List<Tip> ours = adds ? tips.subList(theirs.size(), tips.size()) : tips;
        Map<String, Optional<String>> changes = new LinkedHashMap<>();
        changes.put(TIPS, ours.isEmpty() && adds ? Optional.empty() : Optional.of(TipsWriter.write(ours, !adds)));
        for (Language language : Language.translations()) {
            Map<String, String> known = shipped.tipsIn(language);
            Map<String, String> own = new LinkedHashMap<>();
            Map<String, String> wanted = said.getOrDefault(language, Map.of());
            tips.stream()
                    .map(Tip::text)
                    .filter(text ->
                            wanted.containsKey(text) && !wanted.get(text).equals(known.get(text)))
                    .forEach(text -> own.put(text, wanted.get(text)));
            changes.put(
                    translated(language, TIPS),
                    own.isEmpty() ? Optional.empty() : Optional.of(TipsWriter.translation(own)));
        }
        return change(changes, List.of());
    }

    /** Writes all or, if anything is wrong with it, nothing. */
    private Library change(Map<String, Optional<String>> changes, List<Kept> kept) {
        Problems before = new Problems();
        Set<String> known = sentences(read(before), before, kept);
        Map<String, Optional<byte[]>> old = new HashMap<>();
        try {
            changes.keySet().forEach(file -> old.put(file, files.bytes(file)));
            changes.forEach((file, text) -> files.put(file, text.map(OwnFiles::utf8)));
            Problems after = new Problems();
            Library fresh = read(after);
            List<Problem> made = all(fresh, after, kept).stream()
                    .filter(problem -> !known.contains(sentence(problem)))
                    .toList();
            if (!made.isEmpty()) {
                throw new FileMistakeException(made);
            }
            return fresh;
        } catch (RuntimeException failed) {
            takeBack(old, failed);
            throw failed;
        }
    }

    private void takeBack(Map<String, Optional<byte[]>> old, RuntimeException failed) {
        old.forEach((file, bytes) -> {
            try {
                files.put(file, bytes);
            } catch (UncheckedIOException notEven) {
                failed.addSuppressed(notEven);
            }
        });
    }

    private static Set<String> sentences(Library library, Problems read, List<Kept> kept) {
        Set<String> known = new HashSet<>();
        all(library, read, kept).forEach(problem -> known.add(sentence(problem)));
        return known;
    }

    /** A mistake stays the same one when its line moves. */
    private static String sentence(Problem problem) {
        return problem.file() + ": " + problem.sentence();
    }

    private static List<Problem> all(Library library, Problems read, List<Kept> kept) {
        List<Problem> all = new ArrayList<>(read.all());
        Language.translations().forEach(language -> all.addAll(library.problemsIn(language)));
        Problems inKept = new Problems();
        kept.forEach(circuit -> library.readCircuit(circuit.id(), circuit.name(), circuit.content(), inKept));
        all.addAll(inKept.all());
        return all;
    }
}
