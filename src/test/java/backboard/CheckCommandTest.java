package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of mistake is told in one sentence, with the right file and line, and exit code 2. */
class CheckCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /**
     * One mistake: in this file, this text becomes that one.
     *
     * @param blamed text of the line that must be blamed, as it stands after the change
     * @param told words the sentence must have
     */
    record Mistake(String file, String before, String after, String blamed, String told) {

        @Override
        public String toString() {
            return file + ": " + after.strip().replace("\n", " / ");
        }
    }

    static Stream<Mistake> mistakes() {
        String config = "config.properties";
        String pullUp = "assets/exercises/pull-up.yaml";
        String monday = "assets/circuits/pull-power.yaml";
        String tips = "assets/tips.yaml";
        return Stream.of(
                // configuration
                new Mistake(config, "gym.name =", "gym.nmae =", "gym.nmae", "gym.name"),
                new Mistake(config, "gym.units = kg", "gym.units = stone", "gym.units", "kg or lb"),
                new Mistake(config, "gym.timezone = system", "gym.timezone = Europe/Berln", "gym.timezone", "Berln"),
                new Mistake(config, "sound.volume = 60", "sound.volume = 160", "sound.volume", "0 to 100"),
                new Mistake(config, "gym.units = kg", "gym.units = kg\ngym.units = lb", "gym.units = lb", "twice"),
                new Mistake(
                        config,
                        "hours.monday    = 06:00-22:00",
                        "hours.monday = 22:00-06:00",
                        "hours.monday",
                        "hours.monday"),
                new Mistake(config, "gym.units = kg", "gym.units kg", "gym.units kg", "="),
                new Mistake(
                        config,
                        "circuit.monday    = auto",
                        "circuit.monday = pul-power",
                        "circuit.monday",
                        "pull-power"),
                new Mistake(
                        config, "facts.unverified = no", "facts.unverified = maybe", "facts.unverified", "yes or no"),
                // exercises
                new Mistake(pullUp, "level: intermediate", "levle: intermediate", "levle", "level"),
                new Mistake(pullUp, "level: intermediate", "level: expert", "level: expert", "expert"),
                new Mistake(pullUp, "sets: 3", "sets: 30", "sets: 30", "30"),
                new Mistake(pullUp, "rest: 90\n", "", "name:", "rest"),
                new Mistake(pullUp, "tempo: 2-0-1-1", "tempo: 2-0-1", "tempo:", "tempo"),
                new Mistake(
                        pullUp,
                        "  - Drive the elbows toward your hips",
                        "  - Drive the elbows toward your hips as hard and as far as you possibly can",
                        "possibly",
                        "60"),
                new Mistake(pullUp, "  - latissimus dorsi", "  - latisimus dorsi", "latisimus", "latissimus dorsi"),
                new Mistake(pullUp, "  - mid\n  - upper", "  - none", "- none", "only an accessory has no region"),
                new Mistake(
                        pullUp, "  - lat-pulldown\nharder", "  - lat-puldown\nharder", "lat-puldown", "lat-pulldown"),
                new Mistake(pullUp, "  - tempo-pull-up", "  - pull-up", "- pull-up", "pull-up"),
                new Mistake(pullUp, "sets: 3", "sets: three", "sets: three", "three"),
                new Mistake(pullUp, "name: Pull-up", "name: 'Pull-up", "name:", ""),
                // circuits
                new Mistake(monday, "  - exercise: pull-up", "  - exercise: pull-upp", "pull-upp", "pull-up"),
                new Mistake(monday, "  work: 40", "  work: 4000", "work: 4000", "600"),
                new Mistake(monday, "  rounds: 3", "  rounds: 0", "rounds: 0", "1 to 20"),
                new Mistake(monday, "hard:\n  - mid\n  - upper", "hard:\n  - lower", "lower", "mid"),
                new Mistake(monday, "day: monday", "day: moonday", "moonday", "monday"),
                new Mistake(monday, "  transition: 15", "  transtion: 15", "transtion:", "transition"),
                new Mistake(monday, "  - cat-cow: 45", "  - cat-cow: soon", "soon", "soon"),
                new Mistake(monday, "    cap: 8", "    cap: 800", "cap: 800", "100"),
                // tips
                new Mistake(tips, "tips:", "tipps:", "tipps:", "tips"),
                new Mistake(tips, "    verified: false", "    verified: perhaps", "perhaps", "true"),
                new Mistake(tips, "  - Start light", "  - " + "Very ".repeat(22) + "start light", "Very", "110"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInOneSentenceWithFileAndLine(Mistake mistake) throws IOException {
        copy(Path.of("assets"), folder.resolve("assets"));
        Files.copy(Path.of("config.properties"), folder.resolve("config.properties"));
        Path file = folder.resolve(mistake.file());
        String text = Files.readString(file);
        assertThat(text).contains(mistake.before());
        int at = text.indexOf(mistake.before());
        String changed = text.substring(0, at)
                + mistake.after()
                + text.substring(at + mistake.before().length());
        Files.writeString(file, changed);

        int code = check();

        int line = 1 + List.of(changed.split("\n", -1)).indexOf(blamedLine(changed, mistake.blamed()));
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(out.toString())
                .startsWith(file + ":" + line + ": ")
                .contains(mistake.told())
                .doesNotContain("Exception");
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(2);
    }

    private static String blamedLine(String text, String blamed) {
        return text.lines()
                .filter(line -> !line.startsWith("#") && line.contains(blamed))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedFilesAreWell() throws IOException {
        copy(Path.of("assets"), folder.resolve("assets"));
        Files.copy(Path.of("config.properties"), folder.resolve("config.properties"));

        assertThat(check()).isZero();
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(out.toString()).contains("All is well", "90 exercises", "7 circuits");
    }

    @Test
    void aConfigurationThatIsNotThereIsToldToo() throws IOException {
        copy(Path.of("assets"), folder.resolve("assets"));

        assertThat(check()).isEqualTo(2);
        assertThat(out.toString()).contains("config.properties");
    }

    private int check() {
        return Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "check",
                "--config",
                folder.resolve("config.properties").toString(),
                "--assets",
                folder.resolve("assets").toString(),
                "--data",
                folder.resolve("data").toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.toString().endsWith(".ttf")) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
