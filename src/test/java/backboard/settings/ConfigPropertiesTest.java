package backboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped file against the keys that the code knows. */
class ConfigPropertiesTest {

    private static final Path SHIPPED = Path.of("config.properties");
    private static final String ALLOWED = "#   allowed: ";
    private static final String DEFAULT = "#   default: ";

    /** @param comment the block above the key; keys that follow each other directly share one */
    private record Documented(List<String> comment, String value) {
        String line(String start) {
            return comment.stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .reduce((one, other) -> one + " and again " + other)
                    .orElse("nothing");
        }
    }

    @Test
    void documentsEveryKeyInTheOrderOfTheCode() throws IOException {
        assertThat(documented().keySet())
                .containsExactlyElementsOf(Keys.all().stream().map(Key::name).toList());
    }

    @Test
    void statesTheDefaultAndTheAllowedValuesOfTheCode() throws IOException {
        Map<String, Documented> documented = documented();
        for (Key<?> key : Keys.all()) {
            Documented found = documented.getOrDefault(key.name(), new Documented(List.of(), ""));
            String byDefault = key.byDefault().isEmpty() ? "empty" : key.byDefault();
            assertThat(found.line(DEFAULT)).as(key.name()).isEqualTo(byDefault);
            assertThat(found.line(ALLOWED)).as(key.name()).isEqualTo(key.allowed());
        }
    }

    @Test
    void saysFirstWhatEachKeyMeans() throws IOException {
        documented()
                .forEach((name, found) ->
                        assertThat(found.comment().get(0)).as(name).matches("# [A-Z].*"));
    }

    @Test
    void everyDefaultIsAllowed() {
        assertThat(Keys.all())
                .allSatisfy(key -> assertThat(key.value(key.byDefault())).isNotNull());
    }

    @Test
    void isASampleGymWithoutMistakes(@TempDir Path folder) throws IOException {
        Settings settings = new GymFolder(folder).settings(Files.readString(SHIPPED));
        assertThat(settings.gymName()).isEqualTo("Harbour Strength");
        assertThat(settings.dataFolder()).isEqualTo(GymFolder.HOME.resolve("backboard"));
        assertThat(settings.classes().on(DayOfWeek.FRIDAY)).hasSize(3);
    }

    @Test
    void isPackedAsItIs(@TempDir Path folder) throws IOException {
        GymFolder gym = new GymFolder(folder);
        Problems problems = new Problems();
        Settings packed = gym.reader().readPacked(folder, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(packed).isEqualTo(gym.settings(Files.readString(SHIPPED)));
    }

    private static Map<String, Documented> documented() throws IOException {
        Map<String, Documented> documented = new LinkedHashMap<>();
        for (String paragraph : Files.readString(SHIPPED).split("\n\n+")) {
            List<String> comment =
                    paragraph.lines().filter(line -> line.startsWith("#")).toList();
            paragraph.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("=", 2);
                documented.put(parts[0].strip(), new Documented(comment, parts[1].strip()));
            });
        }
        return documented;
    }
}
