package backboard;

import backboard.files.Nearest;
import backboard.files.Problem;
import backboard.files.Problems;
import backboard.library.AssetSource;
import backboard.library.Library;
import backboard.settings.NamedCircuit;
import backboard.settings.Settings;
import backboard.settings.SettingsReader;
import backboard.training.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Settings and library as the command line names them, or as they are found around it.
 *
 * @param source the settings file as the user knows it
 * @param data the data folder, absolute
 * @param library in the gym's language
 * @param problems mistakes in the asset files and in the circuits the settings name; the library is what could be read
 */
record Setup(Settings settings, String source, Library library, Path data, List<Problem> problems) {

    private static final String CONFIG = "config.properties";
    private static final String PACKED = "the packed settings";
    private static final String ASSETS = "assets";
    /** What makes a folder one with assets: other programs have a folder of this name too. */
    private static final String EXERCISES = "assets/exercises";

    /**
     * Reads both.
     *
     * @throws backboard.files.FileMistakeException if the settings cannot be used
     * @throws UserMistake if a folder that was named is not there
     */
    static Setup read(Folders folders) {
        return read(folders, settings(folders));
    }

    /**
     * Reads the settings alone.
     *
     * @throws backboard.files.FileMistakeException if they cannot be used
     */
    static Settings settings(Folders folders) {
        Problems problems = new Problems();
        Settings settings = settings(folders, problems);
        problems.throwIfAny();
        return settings;
    }

    /** The data folder the command line names, or else the settings; absolute. */
    static Path dataFolder(Folders folders, Settings settings) {
        return folders.data().orElse(settings.dataFolder()).toAbsolutePath().normalize();
    }

    /** Reads both, in all languages, and collects the mistakes in any. */
    static List<Problem> problems(Folders folders) {
        Problems inSettings = new Problems();
        Settings settings = settings(folders, inSettings);
        List<Problem> all = new ArrayList<>(inSettings.all());
        Setup setup = read(folders, settings);
        all.addAll(setup.problems());
        Arrays.stream(Language.values())
                .filter(language -> language != settings.language())
                .forEach(language -> all.addAll(setup.library().problemsIn(language)));
        return all;
    }

    /**
     * Reads the library that goes with settings.
     *
     * @throws UserMistake if the folder that was named is not there
     */
    static Setup read(Folders folders, Settings settings) {
        Path data = dataFolder(folders, settings);
        Problems problems = new Problems();
        Library library = Library.read(sources(folders, data), settings.unverifiedFacts(), problems);
        checkCircuits(settings, library, problems);
        List<Problem> all = new ArrayList<>(problems.all());
        all.addAll(library.problemsIn(settings.language()));
        String source = config(folders).map(Path::toString).orElse(PACKED);
        return new Setup(settings, source, library.in(settings.language()), data, all);
    }

    private static Settings settings(Folders folders, Problems problems) {
        Surroundings around = folders.surroundings();
        SettingsReader reader =
                new SettingsReader(around.home(), ZoneId.systemDefault(), around.environment(), around.properties());
        return config(folders)
                .map(file -> reader.read(file, problems))
                .orElseGet(() -> reader.readPacked(Path.of("").toAbsolutePath(), problems));
    }

    /** The settings file; empty if the packed one holds. */
    private static Optional<Path> config(Folders folders) {
        return folders.config().or(() -> folders.surroundings().find(CONFIG));
    }

    /** The assets that {@link #read} reads: the shipped ones, then the gym's own. */
    static List<AssetSource> sources(Folders folders, Path data) {
        List<AssetSource> layers = new ArrayList<>();
        layers.add(shipped(folders));
        // The gym's own files lie over the shipped ones.
        Path own = data.resolve(ASSETS);
        if (Files.isDirectory(own)) {
            layers.add(AssetSource.directory(own, own.toString()));
        }
        return layers;
    }

    private static AssetSource shipped(Folders folders) {
        Optional<Path> named = folders.assets();
        named.filter(folder -> !Files.isDirectory(folder)).ifPresent(missing -> {
            throw new UserMistake("There is no folder " + missing + "; name one that holds exercises and circuits.");
        });
        return named.or(() -> folders.surroundings().find(EXERCISES).map(Path::getParent))
                .map(folder -> AssetSource.directory(folder, folder.toString()))
                .orElseGet(AssetSource::packed);
    }

    private static void checkCircuits(Settings settings, Library library, Problems problems) {
        settings.circuits().forEach((day, named) -> {
            if (library.circuit(named.id()).isEmpty()) {
                blame(named, library, problems);
            }
        });
    }

    private static void blame(NamedCircuit named, Library library, Problems problems) {
        problems.add(
                named.file(),
                named.line(),
                "there is no circuit '" + named.id() + "'"
                        + Nearest.hint(named.id(), library.circuits().keySet()));
    }
}
