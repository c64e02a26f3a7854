package backboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backboard.demo.Invented;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExercisesCsvTest {

    @TempDir
    Path folder;

    @Test
    void everyExerciseIsARowInTheWordsOfItsFile() throws IOException {
        Path csv = folder.resolve("exercises.csv");

        long count = ExercisesCsv.write(Invented.library(), csv);

        List<String> lines = Files.readAllLines(csv);
        assertThat(count).isEqualTo(files()).isEqualTo(lines.size() - 1);
        assertThat(lines)
                .startsWith("id,name,regions,pattern,primary,secondary,equipment,level")
                .contains(
                        "lat-pulldown,Lat pulldown,\"upper, mid\",vertical pull,\"latissimus dorsi, teres major\","
                                + "\"rhomboids, trapezius (middle), trapezius (lower), posterior deltoid, biceps brachii,"
                                + " brachialis\",lat-pulldown machine,beginner",
                        "dead-bug,Dead bug,lower,anti-extension/rotation,core,\"erector spinae, quadriceps\",mat,beginner");
        assertThat(lines).anyMatch(line -> line.contains(",full,")).anyMatch(line -> line.contains(",none,"));
        assertThat(Files.readString(csv).split("\r\n")).hasSize(lines.size());
    }

    private static long files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/exercises"))) {
            return files.count();
        }
    }

    @Test
    void anExerciseOfTheGymsOwnCannotBeAFormula() throws IOException {
        String pulldown = Files.readString(Path.of("assets/exercises/lat-pulldown.yaml"));
        Path own = Files.createDirectories(folder.resolve("own/exercises")).resolve("lat-pulldown.yaml");
        Files.writeString(own, pulldown.replace("name: Lat pulldown", "name: '=1+1, \"really\"'"));
        Path csv = folder.resolve("exercises.csv");

        ExercisesCsv.write(Invented.library(folder.resolve("own")), csv);

        assertThat(Files.readString(csv)).contains("lat-pulldown,\"'=1+1, \"\"really\"\"\",");
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        refused(
                folder.resolve("gone/exercises.csv"),
                "The folder " + folder.resolve("gone") + " does not exist; create it first or choose another file.");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        refused(
                file.resolve("exercises.csv"),
                "The folder " + file + " does not exist; create it first or choose another file.");
        assertThat(file).hasContent("text");
    }

    @Test
    void aFolderIsNotReplaced() {
        refused(folder, folder + " is not a file that can be replaced; choose another name.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderNobodyCanWriteToIsNamed() {
        refused(
                Path.of("/proc/exercises.csv"),
                "/proc/exercises.csv cannot be written: the disk must have room and the folder /proc must be one this"
                        + " user may write to.");
    }

    private static void refused(Path target, String sentence) {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> ExercisesCsv.write(Invented.library(), target))
                .satisfies(refusal -> assertThat(refusal.sentence()).isEqualTo(sentence));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("share")).resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        ExercisesCsv.write(Invented.library(), link);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("id,name,");
    }
}
