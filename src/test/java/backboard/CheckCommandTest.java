package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of mistake is told in one sentence, with the right file and line, and exit code 2. */
class CheckCommandTest {

    @TempDir
    Path folder;

    /**
     * One mistake: in this file, this text becomes that one.
     *
     * @param blamed text of the line that must be blamed, as it stands after the change
     * @param told words that the sentence after file and line has, and no sentence about another mistake
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
                new Mistake(
                        config,
                        "gym.name =",
                        "gym.nmae =",
                        "gym.nmae",
                        "unknown key 'gym.nmae'; did you mean 'gym.name'?"),
                new Mistake(
                        config, "gym.units = kg", "gym.units = stone", "gym.units", "must be kg or lb, not 'stone'"),
                new Mistake(
                        config,
                        "gym.timezone = system",
                        "gym.timezone = Europe/Berln",
                        "gym.timezone",
                        "no zone has this name; did you mean 'Europe/Berlin'?"),
                new Mistake(
                        config,
                        "sound.volume = 60",
                        "sound.volume = 160",
                        "sound.volume",
                        "must be 0 to 100 percent, not '160'"),
                new Mistake(
                        config,
                        "gym.units = kg",
                        "gym.units = kg\ngym.units = lb",
                        "gym.units = lb",
                        "given twice, in line 23"),
                new Mistake(
                        config,
                        "hours.monday    = 06:00-22:00",
                        "hours.monday = 22:00-06:00",
                        "hours.monday",
                        "'22:00-06:00' does not end after it starts"),
                new Mistake(config, "gym.units = kg", "gym.units kg", "gym.units kg", "must be written as key = value"),
                new Mistake(
                        config,
                        "circuit.monday    = auto",
                        "circuit.monday = pul-power",
                        "circuit.monday",
                        "no circuit 'pul-power'; did you mean 'pull-power'?"),
                new Mistake(
                        config,
                        "facts.unverified = no",
                        "facts.unverified = maybe",
                        "facts.unverified",
                        "must be yes or no, not 'maybe'"),
                // exercises
                new Mistake(
                        pullUp,
                        "level: intermediate",
                        "levle: intermediate",
                        "levle",
                        "unknown field 'levle'; did you mean 'level'?"),
                new Mistake(
                        pullUp,
                        "level: intermediate",
                        "level: expert",
                        "level: expert",
                        "'level' cannot be 'expert'; use one of beginner"),
                new Mistake(pullUp, "sets: 3", "sets: 30", "sets: 30", "'sets' is 30, but must be 1 to 20"),
                new Mistake(pullUp, "rest: 90\n", "", "name:", "the field 'rest' is missing"),
                new Mistake(pullUp, "tempo: 2-0-1-1", "tempo: 2-0-1", "tempo:", "or hold, not '2-0-1'"),
                new Mistake(
                        pullUp,
                        "  - Drive the elbows toward your hips",
                        "  - Drive the elbows toward your hips as hard and as far as you possibly can",
                        "possibly",
                        "a line of 'cues' has 72 characters, but at most 60 fit"),
                new Mistake(
                        pullUp,
                        "  - latissimus dorsi",
                        "  - latisimus dorsi",
                        "latisimus",
                        "'primary' cannot be 'latisimus dorsi'; did you mean 'latissimus dorsi'?"),
                new Mistake(pullUp, "  - mid\n  - upper", "  - none", "- none", "only an accessory has no region"),
                new Mistake(
                        pullUp,
                        "  - lat-pulldown\nharder",
                        "  - lat-puldown\nharder",
                        "lat-puldown",
                        "'easier' names the unknown exercise 'lat-puldown'; did you mean 'lat-pulldown'?"),
                new Mistake(
                        pullUp,
                        "  - tempo-pull-up",
                        "  - pull-up",
                        "- pull-up",
                        "'harder' goes round in a circle, pull-up → pull-up"),
                new Mistake(
                        pullUp,
                        "sets: 3",
                        "sets: three",
                        "sets: three",
                        "must be a whole number, 1 to 20, not 'three'"),
                new Mistake(
                        pullUp,
                        "name: Pull-up",
                        "name: 'Pull-up",
                        "name:",
                        "a quote or bracket is opened here and never closed"),
                // circuits
                new Mistake(
                        monday,
                        "  - exercise: pull-up",
                        "  - exercise: pull-upp",
                        "pull-upp",
                        "names the unknown exercise 'pull-upp'; did you mean 'pull-up'?"),
                new Mistake(
                        monday,
                        "  work: 40",
                        "  work: 4000",
                        "work: 4000",
                        "'work' is 4000, but must be 5 to 600 seconds"),
                new Mistake(monday, "  rounds: 3", "  rounds: 0", "rounds: 0", "'rounds' is 0, but must be 1 to 20"),
                new Mistake(
                        monday,
                        "hard:\n  - mid\n  - upper",
                        "hard:\n  - lower",
                        "lower",
                        "the hard stations over 3 rounds give upper, mid"),
                new Mistake(
                        monday,
                        "day: monday",
                        "day: moonday",
                        "moonday",
                        "'day' cannot be 'moonday'; did you mean 'monday'?"),
                new Mistake(
                        monday,
                        "  transition: 15",
                        "  transtion: 15",
                        "transtion:",
                        "unknown field 'transtion'; did you mean 'transition'?"),
                new Mistake(
                        monday,
                        "  - cat-cow: 45",
                        "  - cat-cow: soon",
                        "soon",
                        "must be a whole number, 5 to 1200 seconds, not 'soon'"),
                new Mistake(
                        monday, "    cap: 8", "    cap: 800", "cap: 800", "'cap' is 800, but must be 1 to 100 reps"),
                // tips
                new Mistake(tips, "tips:", "tipps:", "tipps:", "unknown field 'tipps'; did you mean 'tips'?"),
                new Mistake(
                        tips,
                        "    verified: false",
                        "    verified: perhaps",
                        "perhaps",
                        "'verified' cannot be 'perhaps'; use one of true, false"),
                new Mistake(
                        tips,
                        "  - Start light",
                        "  - " + "Very ".repeat(22) + "start light",
                        "Very",
                        "a tip has 172 characters, but at most 110 fit"),
                // translations, also those the gym does not show
                new Mistake(
                        "assets/es/exercises/pull-up.yaml",
                        "  - Primero baja las escápulas\n",
                        "",
                        "  - Lleva los codos",
                        "'cues' has 3 lines, but the original has 4; write one for each in the same order"),
                new Mistake(
                        "assets/es/circuits/pull-power.yaml",
                        "  face-pull:",
                        "  face-pul:",
                        "face-pul:",
                        "unknown field 'face-pul'; did you mean 'face-pull'?"),
                new Mistake(
                        "assets/es/tips.yaml",
                        "original: \"Lower slowly.",
                        "original: \"Lower slow.",
                        "Lower slow.",
                        "no tip or fact is 'Lower slow."),
                new Mistake(
                        "assets/es/equipment.yaml",
                        "barbell:",
                        "barbel:",
                        "barbel:",
                        "no exercise needs 'barbel'; did you mean 'barbell'?"));
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

        Told told = check();

        int line = 1 + List.of(changed.split("\n", -1)).indexOf(blamedLine(changed, mistake.blamed()));
        String place = file + ":" + line + ": ";
        assertThat(told.out().lines()).hasSize(1);
        assertThat(told.out()).startsWith(place);
        assertThat(told.out().substring(place.length()))
                .contains(mistake.told())
                .doesNotContain("Exception");
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isEqualTo(2);
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

        Told told = check();

        assertThat(told.code()).isZero();
        List<String> lines = told.out().lines().toList();
        assertThat(lines.get(0))
                .contains("All is well", "90 exercises", "7 circuits", "with " + folder.resolve("config.properties"));
        assertThat(lines.get(1)).startsWith("Sound: ");
    }

    @Test
    void whatHasNoTranslationIsToldAndIsNoMistake() throws IOException {
        copy(Path.of("assets"), folder.resolve("assets"));
        Files.writeString(folder.resolve("config.properties"), "gym.language = es\n");
        Path own = folder.resolve("data/assets");
        copy(Path.of("assets/exercises"), own.resolve("exercises"));
        Files.writeString(own.resolve("tips.yaml"), "tips:\n  - Wipe the bench.\n");
        copy(Path.of("assets/es/exercises"), own.resolve("es/exercises"));
        Files.delete(own.resolve("es/exercises/plank.yaml"));

        Told told = check();

        assertThat(told.out())
                .contains("All is well")
                .contains(
                        "Without Spanish and shown in English: exercise plank, tip Wipe the bench.; their translations"
                                + " go into assets/es of the data folder.");
        assertThat(told.code()).isZero();
    }

    @Test
    void aVoiceThatIsMissingIsToldAndIsNoMistake() throws IOException {
        copy(Path.of("assets"), folder.resolve("assets"));
        Files.writeString(folder.resolve("config.properties"), "sound.voice = on\n");

        Told told = check();

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("this computer has no voice");
    }

    @Test
    void textsTooSmallForTheDistanceAreToldAsAdvice() throws IOException {
        copy(Path.of("assets"), folder.resolve("assets"));
        Path config = folder.resolve("config.properties");

        Files.writeString(config, "wall.diagonal = 65 in\nwall.distance = 3 m\n");
        Told near = check();
        Files.writeString(config, "wall.diagonal = 140 cm\nwall.distance = 20 ft\n");
        Told far = check();

        assertThat(near.out().lines()).as("all is well, and the sound").hasSize(2);
        assertThat(near.code()).isZero();
        assertThat(far.code()).isZero();
        assertThat(far.err()).isEmpty();
        assertThat(far.out().lines().skip(2))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches("wall.distance: .+, such as '.+', can be read from [0-9.]+ ft, not from 20 ft,"
                                + " because the capitals are \\d+ mm high on a screen of 140 cm;"
                                + " hang one of \\d+ cm, or bring the farthest station nearer."))
                .anySatisfy(line -> assertThat(line).startsWith("wall.distance: the safety lines, "))
                .noneSatisfy(line -> assertThat(line).startsWith("wall.distance: the countdown, "));
        assertThat(near.out().lines().findFirst()).isEqualTo(far.out().lines().findFirst());
    }

    @Test
    void whatACoachWouldChangeIsAdvice() throws IOException {
        copy(Path.of("assets"), folder.resolve("assets"));
        Files.writeString(folder.resolve("config.properties"), "circuit.tuesday = pull-power\n");
        Path monday = folder.resolve("assets/circuits/pull-power.yaml");
        String text = Files.readString(monday);
        Files.writeString(
                monday,
                text.replace("  - exercise: glute-bridge\n    note: Body weight\n", "  - exercise: tempo-pull-up\n"));
        Path spanish = folder.resolve("assets/es/circuits/pull-power.yaml");
        Files.writeString(spanish, Files.readString(spanish).replaceFirst("(?m)^  glute-bridge:.*\n", ""));

        Told told = check();

        assertThat(told.code()).isZero();
        assertThat(told.out().lines().skip(2))
                .contains(
                        "circuit pull-power: DAY-LEVEL, station 2, Slow-tempo pull-up, is above the circuit’s level and offers"
                                + " nothing easier; offer Pull-up as the easier swap at station 2.",
                        "week: RECOVERY-48H, the upper back works hard on Monday and again on Tuesday; make it light on"
                                + " one of them, or leave a day between.")
                .noneMatch(line -> line.contains("DAY-ADJ"));
        assertThat(check("--notes").out())
                .contains(
                        "circuit pull-power: DAY-ADJ, stations 1 and 2 are the same kind of movement, vertical pull; ");
    }

    @Test
    void aConfigurationThatIsNotThereIsToldToo() throws IOException {
        copy(Path.of("assets"), folder.resolve("assets"));

        Told told = check();

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out())
                .isEqualToIgnoringNewLines(
                        folder.resolve("config.properties") + ": the file is not there; check its name and folder");
    }

    @Test
    void aVariableOfTheServiceIsCheckedLikeTheFile() {
        Told told = Told.by(
                new Surroundings(folder, Map.of("BACKBOARD_SOUND_VOLUME", "loud"), Map.of(), List.of()), "check");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out())
                .isEqualToIgnoringNewLines("environment variable BACKBOARD_SOUND_VOLUME: "
                        + "sound.volume must be 0 to 100 percent, not 'loud'");
    }

    private Told check(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                "--config",
                folder.resolve("config.properties").toString(),
                "--assets",
                folder.resolve("assets").toString(),
                "--data",
                folder.resolve("data").toString()));
        arguments.addAll(List.of(more));
        return Told.by(folder, arguments.toArray(String[]::new));
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
