package backboard.settings;

import backboard.files.Nearest;
import backboard.files.Problems;
import backboard.files.StrictText;
import backboard.settings.Values.Given;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the settings. An environment variable wins over the file, a system property over both; their names follow from the key:
 * {@code sound.volume} is {@code BACKBOARD_SOUND_VOLUME} and {@code backboard.sound.volume}.
 *
 * <p>Mistakes go to the problems that are handed in; the settings that come back then have defaults in their place and are only good for
 * looking for further mistakes.
 */
public final class SettingsReader {

    /** What a problem calls the settings that are packed with the program. */
    public static final String PACKED = "config.properties (packed)";

    private static final String RESOURCE = "/config.properties";
    private static final int LONGEST_HINTED = 80;

    private final Path home;
    private final ZoneId system;
    private final Map<String, String> environment;
    private final Map<String, String> properties;

    /**
     * @param home what {@code ~} stands for
     * @param system the zone of the system
     * @param environment all variables; those without the prefix {@code BACKBOARD_} are ignored
     * @param properties all system properties; those without the prefix {@code backboard.} are ignored
     */
    public SettingsReader(Path home, ZoneId system, Map<String, String> environment, Map<String, String> properties) {
        this.home = home;
        this.system = system;
        this.environment = new TreeMap<>(environment);
        this.properties = new TreeMap<>(properties);
    }

    /** The settings of a file; its folder is where a relative data folder begins. */
    public Settings read(Path file, Problems problems) {
        Path absolute = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(absolute.getParent(), absolute);
        return read(file.toString(), StrictText.read(file, problems), folder, problems);
    }

    /** The settings packed with the program, for a gym that has no file; a relative data folder begins at the given one. */
    public Settings readPacked(Path folder, Problems problems) {
        try (InputStream in = Objects.requireNonNull(SettingsReader.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(PACKED, StrictText.read(in, PACKED, problems), folder, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Settings read(String name, Optional<String> text, Path folder, Problems problems) {
        Values values = new Values();
        text.ifPresent(present -> offerFile(name, present, values, problems));
        offerOverrides("environment variable ", "BACKBOARD_", environment, Key::variable, values, problems);
        offerOverrides("system property ", "backboard.", properties, Key::property, values, problems);
        Assembly.check(values, problems);
        return Assembly.of(values, folder, home, system);
    }

    private static void offerFile(String file, String text, Values values, Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        PropertyLines.read(file, text, problems, line -> {
            Optional<Key<?>> key = Keys.named(line.key());
            Integer before = seen.putIfAbsent(line.key(), line.number());
            if (key.isEmpty()) {
                problems.add(file, line.number(), unknown("key", line.key(), names(Key::name)));
            } else if (before != null) {
                problems.add(
                        file,
                        line.number(),
                        line.key() + " is given twice, in line " + before + " and here; remove one of the two");
            } else {
                // Escapes would eat the backslashes of a Windows folder in silence.
                String value = key.get().equals(Keys.DATA_FOLDER) ? line.typed() : line.value();
                values.offer(key.get(), new Given(value, file, line.number()), problems);
            }
        });
    }

    private static void offerOverrides(
            String kind,
            String prefix,
            Map<String, String> given,
            Function<Key<?>, String> naming,
            Values values,
            Problems problems) {
        given.forEach((name, value) -> {
            if (!name.startsWith(prefix)) {
                return;
            }
            Keys.all().stream()
                    .filter(key -> naming.apply(key).equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            key -> values.offer(key, new Given(value.strip(), kind + name, 0), problems),
                            () -> problems.add(kind + name, 0, unknown("name", name, names(naming))));
        });
    }

    private static List<String> names(Function<Key<?>, String> naming) {
        return Keys.all().stream().map(naming).toList();
    }

    private static String unknown(String what, String name, List<String> known) {
        Optional<String> meant = name.length() > LONGEST_HINTED ? Optional.empty() : Nearest.of(name, known);
        return "unknown " + what + " " + PlainText.quoted(name)
                + meant.map(word -> "; did you mean '" + word + "'?")
                        .orElse("; remove it, or take one from the documented config.properties");
    }
}
