package backboard;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What a command finds around it.
 *
 * @param home what {@code ~} stands for
 * @param environment all variables
 * @param properties all system properties
 * @param places the folders in which config.properties and assets are looked for, the first one first
 */
record Surroundings(Path home, Map<String, String> environment, Map<String, String> properties, List<Path> places) {

    /** Empty, so that files in it are told as they would be typed. */
    private static final Path WORKING_FOLDER = Path.of("");

    static Surroundings ofThisProcess() {
        List<Path> places = new ArrayList<>(List.of(WORKING_FOLDER));
        besideTheJar().ifPresent(places::add);
        return new Surroundings(
                Path.of(System.getProperty("user.home", ".")).toAbsolutePath(),
                System.getenv(),
                texts(System.getProperties()),
                places);
    }

    /** The first of the places that holds such a file or folder, as a path to it. */
    Optional<Path> find(String name) {
        return places.stream()
                .map(place -> place.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    /** Empty when the program runs from a folder of classes. */
    private static Optional<Path> besideTheJar() {
        CodeSource source = Main.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null) {
            return Optional.empty();
        }
        try {
            Path code = Path.of(location.toURI());
            return Optional.ofNullable(code.getParent()).filter(folder -> Files.isRegularFile(code));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(Properties properties) {
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }
}
