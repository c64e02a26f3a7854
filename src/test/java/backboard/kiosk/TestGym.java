package backboard.kiosk;

import backboard.files.Problems;
import backboard.library.AssetSource;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The shipped library and a gym in Berlin, with a clock to turn. */
public final class TestGym {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final AssetSource SHIPPED = AssetSource.directory(Path.of("assets"), "assets");
    public static final Library LIBRARY = library();

    private TestGym() {}

    private static Library library() {
        return read(List.of(SHIPPED));
    }

    /** What the program reads at a start with this data folder: the shipped library, and the gym's own files over it. */
    public static Library library(Path data) {
        Path own = data.resolve("assets");
        return Files.isDirectory(own) ? read(List.of(SHIPPED, AssetSource.directory(own, own.toString()))) : LIBRARY;
    }

    private static Library read(List<AssetSource> layers) {
        Problems problems = new Problems();
        Library library = Library.read(layers, false, problems);
        problems.throwIfAny();
        return library;
    }

    /** The shipped library with a circuit {@code own} of these lines; its folder is the test's own. */
    public static Library with(Path folder, String circuit) {
        try {
            Files.createDirectories(folder.resolve("circuits"));
            Files.writeString(folder.resolve("circuits").resolve("own.yaml"), circuit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Problems problems = new Problems();
        Library library = Library.read(
                List.of(AssetSource.directory(Path.of("assets"), "assets"), AssetSource.directory(folder, "own")),
                false,
                problems);
        problems.throwIfAny();
        return library;
    }

    /** A class of three rounds in which each station is done in another way; it begins with its first. */
    public static final String METHODS = """
            name: All methods
            level: intermediate
            hard: none
            timing:
              ready: 10
              work: 40
              rest: 20
              transition: 15
              rounds: 3
              round rest: 90
            stations:
              - exercise: lat-pulldown
                method: pyramid
                reps: 12, 10, 8
              - exercise: face-pull
                method: drop set
                reps: 12-15
              - exercise: ring-row
                method: amrap
                work: 100
              - exercise: kettlebell-deadlift
                method: emom
                reps: 8
                work: 180
              - exercise: chest-supported-row
                reps: 6-8
                superset: true
              - exercise: plank
                work: 55
            """;

    /** Settings from lines such as {@code classes.monday = 18:00}; Berlin time unless they say otherwise. */
    public static Settings settings(String... lines) {
        try {
            Path file = Files.createTempFile("gym", ".properties");
            Files.writeString(file, "gym.timezone = Europe/Berlin\n" + String.join("\n", lines) + "\n");
            Problems problems = new Problems();
            Settings settings =
                    new SettingsReader(Path.of("home").toAbsolutePath(), ZONE, Map.of(), Map.of()).read(file, problems);
            Files.delete(file);
            problems.throwIfAny();
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of a command, once everything it changed can be seen. */
    public static Outcome done(Kiosk kiosk, Command command) {
        Outcome outcome = kiosk.submit(command).join();
        kiosk.tick().join();
        return outcome;
    }

    /** An instant by the gym's clock, such as {@code 2026-11-23T18:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
