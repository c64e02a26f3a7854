package backboard.words;

import backboard.training.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles as they are in the repository. */
final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/backboard/words");

    private Bundles() {}

    /** Those whose words there are, in English at least. */
    static List<String> rooms() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, String> texts(String room, Language language) {
        String name = room + (language == Language.ENGLISH ? "" : "_" + language.key()) + ".properties";
        return read(FOLDER.resolve(name));
    }

    /** Of all rooms. */
    static Set<String> keys() {
        return rooms().stream()
                .flatMap(room -> texts(room, Language.ENGLISH).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a text looks like the whole key of a word. */
    static boolean isKey(String text) {
        return text.matches("[a-z]+(\\.[a-z0-9-]+)+") && rooms().contains(text.substring(0, text.indexOf('.')));
    }

    /** Keys of the settings. */
    static Set<String> settings() {
        return read(Path.of("config.properties")).keySet();
    }

    /** @throws UncheckedIOException if there is no such file or it is not UTF-8 */
    private static SortedMap<String, String> read(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }
}
