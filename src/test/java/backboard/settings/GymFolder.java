package backboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import backboard.files.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A folder with a config.properties in it, and a reader that knows nothing of the machine the test runs on. */
record GymFolder(Path folder, Map<String, String> environment, Map<String, String> properties) {

    static final Path HOME = Path.of("/home/gym").toAbsolutePath();
    static final ZoneId SYSTEM = ZoneId.of("Europe/Berlin");

    GymFolder(Path folder) {
        this(folder, Map.of(), Map.of());
    }

    GymFolder with(Map<String, String> variables, Map<String, String> systemProperties) {
        return new GymFolder(folder, variables, systemProperties);
    }

    Path file() {
        return folder.resolve("config.properties");
    }

    SettingsReader reader() {
        return new SettingsReader(HOME, SYSTEM, environment, properties);
    }

    /** What the text means; it must be without mistakes. */
    Settings settings(String... lines) {
        Problems problems = new Problems();
        Settings settings = reader().read(written(lines), problems);
        assertThat(problems.all()).isEmpty();
        return settings;
    }

    List<Problem> problems(String... lines) {
        Problems problems = new Problems();
        reader().read(written(lines), problems);
        return problems.all();
    }

    private Path written(String... lines) {
        try {
            return Files.writeString(file(), String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
