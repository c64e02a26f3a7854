package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings and assets where a gym puts them: beside the real jar, which is started from anywhere. */
class BesideTheJarTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path program;
    private Path elsewhere;

    @BeforeAll
    static void packTheJar() throws IOException {
        Path classes = Path.of("target/classes");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(shared.resolve("backboard.jar")));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> !path.equals(classes)).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, jar);
                }
                jar.closeEntry();
            }
        }
    }

    @BeforeEach
    void install() throws IOException {
        program = Files.createDirectories(folder.resolve("program"));
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.copy(shared.resolve("backboard.jar"), program.resolve("backboard.jar"));
    }

    @Test
    void withNothingBesideItTheJarUsesWhatIsPackedIn() throws Exception {
        Told told = check();

        assertThat(told.code()).isZero();
        assertThat(told.out().lines().findFirst())
                .contains("All is well: 90 exercises, 7 circuits, 27 tips, with the packed settings; data in "
                        + elsewhere.resolve("backboard") + " has not begun yet.");
    }

    @Test
    void settingsAndAssetsBesideTheJarHold() throws Exception {
        Path config = Files.writeString(program.resolve("config.properties"), "data.folder = gym\n");
        plank(program, "name: Our plank");

        Told told = check();

        assertThat(told.code()).isZero();
        assertThat(told.out().lines().findFirst())
                .contains("All is well: 1 exercises, 0 circuits, 0 tips, with " + config + "; data in "
                        + program.resolve("gym") + " has not begun yet.");
    }

    @Test
    void thoseInTheWorkingFolderComeFirst() throws Exception {
        Files.writeString(program.resolve("config.properties"), "gym.nmae = not read\n");
        plank(program, "nmae: not read");
        Files.writeString(elsewhere.resolve("config.properties"), "data.folder = here\n");
        plank(elsewhere, "name: Our plank");

        Told told = check();

        assertThat(told.code()).isZero();
        assertThat(told.out().lines().findFirst())
                .contains("All is well: 1 exercises, 0 circuits, 0 tips, with config.properties; data in "
                        + elsewhere.resolve("here") + " has not begun yet.");
    }

    @Test
    void mistakesInThemAreToldWithTheirPlace() throws Exception {
        Path config = Files.writeString(program.resolve("config.properties"), "\ngym.nmae = Ours\n");
        plank(program, "name: Our plank", "wat: 1");

        Told told = check();

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out())
                .contains(config + ":2: unknown key 'gym.nmae'")
                .contains(program.resolve("assets/exercises/plank.yaml") + ":");
    }

    private Told check() throws IOException, InterruptedException {
        String classPath = program.resolve("backboard.jar") + File.pathSeparator + Told.libraries();
        return Told.startedFrom(classPath, elsewhere, "check");
    }

    /** A folder of assets with nothing but the shipped plank, without links to others, and with other lines for its name. */
    private static void plank(Path place, String... named) throws IOException {
        Path file = Files.createDirectories(place.resolve("assets/exercises")).resolve("plank.yaml");
        String text = Files.readString(Path.of("assets/exercises/plank.yaml"), StandardCharsets.UTF_8);
        Files.writeString(
                file,
                text.replaceFirst("(?m)^name: .*$", String.join("\n", named))
                        .replaceAll("(?m)^(easier|harder):\n(  - .*\n)+", ""));
    }
}
