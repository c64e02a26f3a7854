package backboard;

import backboard.files.Nearest;
import backboard.files.Problem;
import backboard.files.Problems;
import backboard.library.AssetSource;
import backboard.library.Library;
import backboard.settings.NamedCircuit;
import backboard.settings.Settings;
import backboard.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Settings and library as the command line and the working folder name them.
 *
 * @param data the data folder, absolute
 * @param problems mistakes in the asset files and in the circuits the settings name; the library is what could be read
 */
record Setup(Settings settings, Library library, Path data, List<Problem> problems) {

    private static final Path CONFIG = Path.of("config.properties");
    private static final Path ASSETS = Path.of("assets");
    /** The gym's own files, in the data folder, over the shipped ones. */
    private static final String OWN = "assets";

    /**
     * Reads both.
     *
     * @throws backboard.files.FileMistakeException if the settings cannot be used
     * @throws UserMistake if a folder that was named is not there
     */
    static Setup read(Folders folders) {
        Problems inSettings = new Problems();
        Settings settings = settings(folders, inSettings);
        inSettings.throwIfAny();
        return read(folders, settings);
    }

    /** Reads both and collects the mistakes in either. */
    static List<Problem> problems(Folders folders) {
        Problems inSettings = new Problems();
        Settings settings = settings(folders, inSettings);
        List<Problem> all = new ArrayList<>(inSettings.all());
        all.addAll(read(folders, settings).problems());
        return all;
    }

    private static Setup read(Folders folders, Settings settings) {
        Path data =
                folders.data().orElse(settings.dataFolder()).toAbsolutePath().normalize();
        Problems problems = new Problems();
        Library library = Library.read(sources(folders, data), settings.unverifiedFacts(), problems);
        checkCircuits(settings, library, problems);
        return new Setup(settings, library, data, problems.all());
    }

    /** The data folder the settings name or the command line does, without reading anything else. */
    static Settings settings(Folders folders, Problems problems) {
        SettingsReader reader = new SettingsReader(
                Path.of(System.getProperty("user.home", ".")).toAbsolutePath(),
                ZoneId.systemDefault(),
                System.getenv(),
                texts(System.getProperties()));
        if (folders.config().isPresent()) {
            return reader.read(folders.config().get(), problems);
        }
        return Files.exists(CONFIG)
                ? reader.read(CONFIG, problems)
                : reader.readPacked(Path.of("").toAbsolutePath(), problems);
    }

    private static Map<String, String> texts(Properties properties) {
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }

    private static List<AssetSource> sources(Folders folders, Path data) {
        List<AssetSource> layers = new ArrayList<>();
        if (folders.assets().isPresent()) {
            Path named = folders.assets().get();
            if (!Files.isDirectory(named)) {
                throw new UserMistake("There is no folder " + named + "; name one that holds exercises and circuits.");
            }
            layers.add(AssetSource.directory(named, named.toString()));
        } else if (Files.isDirectory(ASSETS.resolve("exercises"))) {
            layers.add(AssetSource.directory(ASSETS, ASSETS.toString()));
        } else {
            layers.add(AssetSource.packed());
        }
        Path own = data.resolve(OWN);
        if (Files.isDirectory(own)) {
            layers.add(AssetSource.directory(own, own.toString()));
        }
        return layers;
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
