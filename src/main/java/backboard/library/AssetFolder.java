package backboard.library;

import backboard.files.Nearest;
import backboard.files.Problems;
import backboard.training.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists the files of one source, or of one language in it, that may be read; names what is in the way of the others. */
final class AssetFolder {

    private static final String SUFFIX = ".yaml";
    private static final int LONGEST_ID = 60;
    /** What may lie in the folder of a language. */
    private static final List<String> TRANSLATED = List.of("exercises", "circuits", "tips.yaml", "equipment.yaml");

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final AssetSource source;
    /** The folder that is read, as messages name it. */
    private final String shown;

    private final Path root;
    private final List<String> readable;
    private final String places;
    private final int layer;
    private final Problems problems;

    private AssetFolder(
            AssetSource source, String inside, List<String> readable, String places, int layer, Problems problems) {
        this.source = source;
        this.shown = inside.isEmpty() ? source.shown() : source.shown() + "/" + inside;
        this.root = inside.isEmpty() ? source.root() : source.root().resolve(inside);
        this.readable = readable;
        this.places = places;
        this.layer = layer;
        this.problems = problems;
    }

    /** The top of a source. */
    static AssetFolder top(AssetSource source, int layer, Problems problems) {
        List<String> readable = new ArrayList<>(List.of("exercises", "circuits", "figures", "tips.yaml", "fonts"));
        Language.translations().forEach(language -> readable.add(language.key()));
        return new AssetFolder(
                source,
                "",
                readable,
                "exercises go into exercises/, circuits into circuits/, figures into figures/",
                layer,
                problems);
    }

    /** A source's folder of translations. */
    static AssetFolder of(Language language, AssetSource source, int layer, Problems problems) {
        return new AssetFolder(
                source,
                language.key(),
                TRANSLATED,
                "a translation is in exercises/, circuits/, tips.yaml or equipment.yaml",
                layer,
                problems);
    }

    /** Complains of whatever lies at the top of the folder and would never be read, which mostly is a name with a slip in it. */
    void checkNames() {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> entries = Files.list(root)) {
            entries.map(entry -> String.valueOf(entry.getFileName()).replace("/", ""))
                    .filter(name -> !name.startsWith(".") && !readable.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(
                            shown + "/" + name, 0, "nothing reads this; " + places + Nearest.hint(name, readable)));
        } catch (IOException e) {
            problems.add(shown, 0, "the folder cannot be read (" + e.getMessage() + "); check its access rights");
        }
    }

    /** The files of a folder by name; files that begin with a dot belong to other programs and are passed over. */
    List<AssetFile> files(String folder) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<AssetFile> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(path)) {
            entries.map(entry -> String.valueOf(entry.getFileName()).replace("/", ""))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .forEach(name -> file(folder + "/" + name, name).ifPresent(files::add));
        } catch (IOException e) {
            problems.add(
                    shown + "/" + folder,
                    0,
                    "the folder cannot be read (" + e.getMessage() + "); check its access rights");
        }
        return files;
    }

    /** The single file of this name at the top of the folder, if it is there. */
    Optional<AssetFile> single(String name) {
        return Files.exists(root.resolve(name)) ? file(name, name) : Optional.empty();
    }

    private Optional<AssetFile> file(String relative, String name) {
        Path path = root.resolve(relative);
        String file = shown + "/" + relative;
        String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        Optional<String> mistake = mistake(path, name, id);
        mistake.ifPresent(sentence -> problems.add(file, 0, sentence));
        return mistake.isPresent() ? Optional.empty() : Optional.of(new AssetFile(id, file, path, layer));
    }

    private Optional<String> mistake(Path path, String name, String id) {
        if (!name.endsWith(SUFFIX)) {
            return Optional.of("only files that end in .yaml belong here; rename '" + name + "' or move it elsewhere");
        }
        if (!KEBAB_CASE.matcher(id).matches() || id.length() > LONGEST_ID) {
            return Optional.of(
                    "the file name is the id and must be small letters and digits joined by '-', such as 'pull-up.yaml', at most "
                            + LONGEST_ID + " of them; rename the file");
        }
        try {
            if (!path.toRealPath().startsWith(source.root().toRealPath())) {
                return Optional.of("the file leads out of " + source.shown() + "; put a copy here instead of the link");
            }
        } catch (IOException e) {
            return Optional.of("the file cannot be found behind its link; put a copy here instead");
        }
        return Files.isRegularFile(path)
                ? Optional.empty()
                : Optional.of("this is not a file; only files that end in .yaml belong here");
    }
}
