package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import backboard.training.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of mistake a translator can make: one sentence with the right file and line, and nothing else. */
class BrokenTranslationsTest {

    private static final String EXERCISE = "es/exercises/gym-row.yaml";
    private static final String CIRCUIT = "es/circuits/gym-circuit.yaml";
    private static final String TIPS = "es/tips.yaml";
    private static final String EQUIPMENT = "es/equipment.yaml";

    @TempDir
    private Path folder;

    private static Broken exercise(String from, String to, int line, String... words) {
        return new Broken(EXERCISE, Gym.change(TranslationsTest.ROW, from, to), line, words);
    }

    private static Broken circuit(String from, String to, int line, String... words) {
        return new Broken(CIRCUIT, Gym.change(TranslationsTest.CIRCUIT, from, to), line, words);
    }

    private static Broken other(String file, String text, int line, String... words) {
        return new Broken(file, text, line, words);
    }

    @ParameterizedTest
    @MethodSource({"exercises", "circuits", "tips", "equipment", "names"})
    void eachMistakeIsToldOnceWithFileAndLineAndMend(Broken broken) {
        Gym gym = new Gym(folder)
                .with("exercises/gym-row.yaml", Gym.EXERCISE)
                .with("circuits/gym-circuit.yaml", Gym.CIRCUIT)
                .with("tips.yaml", "facts:\n  - {text: Rows row., source: " + "Us ".repeat(30) + ", verified: true}\n")
                .with(broken.file(), broken.text());

        List<Problem> problems = gym.overShipped().problemsIn(Language.SPANISH);

        assertThat(gym.problems()).isEmpty();
        broken.isAllThatIsToldIn(problems);
    }

    static Stream<Broken> exercises() {
        return Stream.of(
                exercise("stop:", "stopp:", 9, "unknown field 'stopp'", "did you mean 'stop'?"),
                exercise(
                        "stop:", "level: beginner\nstop:", 9, "unknown field 'level'", "name, short, aka, setup, cues"),
                exercise("breath: Exhala al tirar.\n", "", 1, "'breath' is missing"),
                exercise("breath: Exhala al tirar.", "breath:", 7, "'breath' has no value"),
                exercise("  - Baja despacio\n", "", 5, "'cues' has 1 line, but the original has 2", "the same order"),
                exercise("setup: Ponte de pie", "setup:\n  - Uno\n  - Dos", 4, "'setup' has 2 lines", "original has 1"),
                exercise("mistakes: Balancearse", "mistakes:\n  - Uno\n  - Dos", 9, "'mistakes' has 2 lines"),
                exercise("short: Remo propio", "short: Balanceándote", 2, "'short' has a word over 11"),
                exercise("short: Remo propio", "short: Remo del gimnasio x", 2, "'short' has 19 characters"),
                exercise(
                        "name: Remo del gimnasio\nshort: Remo propio",
                        "name: Remo estabilizado",
                        1,
                        "'name' does not fit",
                        "'short'"),
                exercise("Remo del gimnasio", "Remo ".repeat(8).strip(), 1, "'name' has 39 characters", "at most 36"),
                exercise("Baja despacio", "Baja ".repeat(13).strip(), 6, "'cues' has 64 characters", "at most 60"),
                exercise(
                        "Exhala al tirar.",
                        "Exhala ".repeat(11).strip(),
                        7,
                        "'breath' has 76 characters",
                        "at most 70"),
                exercise("si el dolor es agudo.", "si duele. ".repeat(12).strip(), 9, "'stop' has 127 characters"),
                exercise("Baja despacio", "\"Baja: despacio", 6, "never closed"),
                exercise("Baja despacio", "Baja \u202Edespacio", 6, "U+202E"));
    }

    static Stream<Broken> circuits() {
        return Stream.of(
                circuit("why:", "wy:", 2, "unknown field 'wy'", "'why'"),
                circuit("why:", "fault: Encoger\nwhy:", 2, "unknown field 'fault'", "name, why, notes"),
                circuit("why: Remos y una plancha.", "why: " + "y ".repeat(101).strip(), 2, "'why' has 201 characters"),
                circuit(
                        "  inverted-row: Despacio",
                        "  inverted-rw: Despacio",
                        4,
                        "unknown field 'inverted-rw'",
                        "'inverted-row'"),
                circuit(
                        "  inverted-row: Despacio",
                        "  inverted-row: Despacio\n  plank: Fuerte",
                        5,
                        "unknown field 'plank'"),
                circuit(
                        "inverted-row: Despacio",
                        "inverted-row:\n    - Uno\n    - Dos",
                        5,
                        "'inverted-row' has 2 lines",
                        "original has 1"),
                circuit("notes:\n  inverted-row: Despacio\n", "", 1, "'notes' is missing", "inverted-row"));
    }

    static Stream<Broken> tips() {
        return Stream.of(
                other(
                        TIPS,
                        "lines:\n  - original: Rows rw.\n    text: Remos.\n",
                        2,
                        "no tip or fact is 'Rows rw.'",
                        "'Rows row.'"),
                other(TIPS, "lines:\n  - original: Nothing like it at all.\n    text: Nada.\n", 2, "delete this line"),
                other(TIPS, "lines:\n  - original: Rows row.\n", 2, "'text' is missing"),
                other(
                        TIPS,
                        "lines:\n  - original: Rows row.\n    texto: Remos.\n",
                        3,
                        "unknown field 'texto'",
                        "'text'"),
                other(
                        TIPS,
                        "lines:\n  - {original: Rows row., text: Uno.}\n  - {original: Rows row., text: Dos.}\n",
                        3,
                        "a second time"),
                other(
                        TIPS,
                        "lines:\n  - original: Rows row.\n    text: "
                                + "Remos ".repeat(5).strip() + "\n",
                        3,
                        "have 121 characters together",
                        "at most 110"),
                other(TIPS, "line:\n  - {original: Rows row., text: Remos.}\n", 1, "unknown field 'line'", "'lines'"),
                other(TIPS, "", 1, "the file is empty"));
    }

    static Stream<Broken> equipment() {
        return Stream.of(
                other(EQUIPMENT, "barbel: barra\n", 1, "no exercise needs 'barbel'", "did you mean 'barbell'?"),
                other(
                        EQUIPMENT,
                        "barbell: barra\nhovercraft: aerodeslizador\n",
                        2,
                        "no exercise needs 'hovercraft'",
                        "delete"),
                other(EQUIPMENT, "barbell: barra\nbarbell: barra\n", 2, "a second time"),
                other(EQUIPMENT, "barbell:\n", 1, "'barbell' has no value"),
                other(
                        EQUIPMENT,
                        "barbell: barra muy larga y muy muy pesada\n",
                        1,
                        "'barbell' has 32 characters",
                        "at most 30"),
                other(EQUIPMENT, "- barra\n", 1, "'barbell: barra'"));
    }

    static Stream<Broken> names() {
        return Stream.of(
                other(
                        "es/exercises/gym-rw.yaml",
                        TranslationsTest.ROW,
                        0,
                        "no exercise 'gym-rw'",
                        "did you mean 'gym-row'?"),
                other(
                        "es/exercises/handstand-walk.yaml",
                        TranslationsTest.ROW,
                        0,
                        "no exercise 'handstand-walk'",
                        "delete"),
                other(
                        "es/circuits/pull-powr.yaml",
                        TranslationsTest.CIRCUIT,
                        0,
                        "no circuit 'pull-powr'",
                        "'pull-power'"),
                other("es/exercises/gym-row.yml", TranslationsTest.ROW, 0, "only files that end in .yaml"));
    }

    @Test
    void whatNothingReadsIsTold() {
        Gym gym = new Gym(folder)
                .with("es/excercises/pull-up.yaml", TranslationsTest.ROW)
                .with("es/figures/pull-up.yaml", Gym.FIGURE)
                .with("es/.DS_Store", "x");

        assertThat(gym.overShipped().problemsIn(Language.SPANISH))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.sentence()).contains("nothing reads this", "equipment.yaml"))
                .extracting(Problem::file)
                .containsExactly("gym/es/excercises", "gym/es/figures");
    }

    @Test
    void aFolderOfALanguageThatNobodySpeaksIsTold() {
        Gym gym = new Gym(folder)
                .with("en/exercises/pull-up.yaml", TranslationsTest.ROW)
                .with("fr/tips.yaml", "");

        gym.overShipped();

        assertThat(gym.problems()).extracting(Problem::file).containsExactly("gym/en", "gym/fr");
        assertThat(gym.problems()).allMatch(problem -> problem.sentence().contains("nothing reads this"));
    }
}
