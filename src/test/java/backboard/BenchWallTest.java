package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long anything takes is not tested here: a test machine is no gym's PC. */
class BenchWallTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"work, wall-work", "wall-black, wall-black", "progress, progress", "stations, wall-stations"})
    void aScreenIsMeasuredInFiguresThatCanBeRead(String typed, String name) throws Exception {
        List<String> lines = bench("--size", "640x360", "--seconds", "2", "--screen", typed);

        Map<String, String> figures = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        assertThat(figures).containsEntry("screen", name).containsEntry("size", "640x360 pixels");
        assertThat(number(figures.get("frames_per_second"), "fps")).isBetween(1.0, 40.0);
        assertThat(number(figures.get("late_frames"), "frames")).isBetween(0.0, 80.0);
        assertThat(number(figures.get("longest_gap_ms"), "ms")).isPositive();
        assertThat(number(figures.get("cpu_share"), "of one core"))
                .isBetween(0.0, (double) Runtime.getRuntime().availableProcessors());
        assertThat(number(figures.get("resident_mib"), "MiB")).isBetween(30.0, 2_000.0);
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        bench("--size", "640x360", "--seconds", "1", "--screen", "idle");

        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            assertThat(left.filter(path -> path.toString().contains("backboard")))
                    .isEmpty();
        }
    }

    private static double number(String figure, String unit) {
        assertThat(figure).endsWith(" " + unit);
        return Double.parseDouble(figure.substring(0, figure.length() - unit.length() - 1));
    }

    /** In a process of its own, because the fonts stay in use until its end. */
    private List<String> bench(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Duser.home=" + folder,
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Dcacio.managed.screensize=1920x1080",
                "-cp",
                Told.classPath(),
                OnAnyDisplay.class.getName(),
                "bench",
                "wall"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        assertThat(code).as(Files.readString(err, Charset.defaultCharset())).isZero();
        return Files.readAllLines(out, Charset.defaultCharset());
    }
}
