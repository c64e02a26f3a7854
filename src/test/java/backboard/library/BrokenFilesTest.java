package backboard.library;

import backboard.files.StrictText;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of mistake a coach can make: one sentence with the right file and line, and nothing else. */
class BrokenFilesTest {

    private static final String EXERCISE = "exercises/gym-row.yaml";
    private static final String CIRCUIT = "circuits/gym-circuit.yaml";
    private static final String TIPS = "tips.yaml";
    private static final String BIDI = "\u202E";

    @TempDir
    private Path folder;

    private static Broken exercise(String from, String to, int line, String... words) {
        return new Broken(EXERCISE, Gym.change(Gym.EXERCISE, from, to), line, words);
    }

    private static Broken circuit(String from, String to, int line, String... words) {
        return new Broken(CIRCUIT, Gym.change(Gym.CIRCUIT, from, to), line, words);
    }

    private static Broken tips(String text, int line, String... words) {
        return new Broken(TIPS, text, line, words);
    }

    private static Broken named(String file, String text, String... words) {
        return new Broken(file, text, 0, words);
    }

    @ParameterizedTest
    @MethodSource({"fields", "values", "texts", "links", "circuits", "tips", "yaml", "names"})
    void eachMistakeIsToldOnceWithFileAndLineAndMend(Broken broken) {
        Gym gym = new Gym(folder).with(broken.file(), broken.text());

        gym.overShipped();

        broken.isAllThatIsToldIn(gym.problems());
    }

    static Stream<Broken> fields() {
        return Stream.of(
                exercise("cues:", "cue:", 20, "unknown field 'cue'", "did you mean 'cues'?"),
                exercise("sets: 3", "sets: 3\nowner: Mia", 15, "unknown field 'owner'", "name, short, aka"),
                exercise("sets: 3", "set: 3\nsets: 3", 14, "unknown field 'set'", "did you mean 'sets'?"),
                exercise("level: beginner\n", "", 1, "'level' is missing", "level: beginner"),
                exercise("setup:\n  - Stand tall\n", "", 1, "'setup' is missing", "setup: Stand tall, feet hip width"),
                exercise("rest: 60", "rest: 60\nrest: 90", 17, "'rest'", "second time"),
                exercise("rest: 60", "rest:", 16, "'rest' has no value"),
                exercise("breath: Breathe out as you pull.", "breath: ''", 23, "'breath' has no text"),
                exercise("load: total", "load:\n  - total", 14, "'load' is a list", "single value"),
                exercise("primary:\n  - rhomboids", "primary: []", 8, "'primary' is an empty list"),
                new Broken(EXERCISE, "- Gym row\n", 1, "lines of 'field: value'", "name: Pull-up"));
    }

    static Stream<Broken> values() {
        return Stream.of(
                exercise(
                        "level: beginner",
                        "level: beginer",
                        6,
                        "'level' cannot be 'beginer'",
                        "did you mean 'beginner'?"),
                exercise(
                        "mode: reps", "mode: kilometres", 12, "'mode' cannot be 'kilometres'", "use one of reps, time"),
                exercise("  - rhomboids", "  - romboids", 9, "'romboids'", "did you mean 'rhomboids'?"),
                exercise("  - rhomboids", "  - rhomboids\n  - rhomboids", 10, "'rhomboids' twice"),
                exercise("  - biceps brachii", "  - rhomboids", 11, "'rhomboids'", "both primary and secondary"),
                exercise("sets: 3", "sets: 21", 14, "'sets' is 21", "1 to 20"),
                exercise("rest: 60", "rest: 90s", 16, "'rest' must be a whole number", "0 to 600 seconds", "'90s'"),
                exercise("rest: 60", "rest: 99999999999", 16, "'rest' must be a whole number"),
                exercise("target: 8-12", "target: 12-8", 15, "'target'", "range such as 8-12", "'12-8'"),
                exercise("target: 8-12", "target: 101", 15, "'target'", "1 to 100 reps"),
                exercise("tempo: 2-0-1-1", "tempo: 2-0-1", 17, "'tempo' must be four digits", "'2-0-1'"),
                exercise("tempo: 2-0-1-1", "tempo: hold", 17, "a hold has no reps", "mode: time"),
                exercise("  - mid\n", "  - middle\n", 3, "'middle'", "use one of upper, mid, lower, full, none"),
                exercise("regions:\n  - mid\n  - upper", "regions: mid, upper", 2, "'mid, upper'", "after '- '"),
                exercise("  - mid\n", "  - full\n", 3, "'full' stands alone in 'regions'"),
                exercise("regions:\n  - mid\n  - upper", "regions: none", 2, "only an accessory has no region"),
                exercise(
                        "pattern: horizontal pull",
                        "pattern: accessory",
                        3,
                        "an accessory never counts",
                        "regions: none"),
                exercise(
                        "equipment: barbell",
                        "equipment:\n  - none\n  - mat",
                        8,
                        "'none' stands alone in 'equipment'"));
    }

    static Stream<Broken> texts() {
        String cue = "Pull the elbows back";
        return Stream.of(
                exercise(
                        cue,
                        "Pull ".repeat(13).strip(),
                        21,
                        "'cues' has 64 characters",
                        "at most 60",
                        "shorten it by 4"),
                exercise("  - Lower slowly\n", "", 21, "'cues' has 1 line", "2 to 4"),
                exercise(cue, "One\n  - Two\n  - Three\n  - Four", 21, "'cues' has 5 lines", "2 to 4"),
                exercise(cue, "'Go: back'\n  - Row: back", 22, "'cues' holds ': '", "in quotes"),
                exercise(cue, "Pull" + BIDI + " back", 21, "U+202E", "type the text anew"),
                exercise(cue, "\"Pull\\u0007 back\"", 21, "'cues'", "U+0007"),
                exercise(cue, "|\n      Pull\n      back", 21, "'cues'", "several lines"),
                exercise(
                        "name: Gym row",
                        "name: Gym row with a very long-handled barbell",
                        1,
                        "'name' has 40 characters",
                        "at most 36"),
                exercise("name: Gym row", "name: Chest-supported row", 1, "'name' does not fit", "'short'"),
                exercise("name: Gym row", "name: Gym row\nshort: Rowsupporting", 2, "'short' has a word over 11"),
                exercise(
                        "Stop on sharp pain.",
                        "Stop. ".repeat(21).strip(),
                        26,
                        "'stop' has 125 characters",
                        "at most 120"),
                exercise(
                        "Breathe out as you pull.",
                        "Out ".repeat(18).strip(),
                        23,
                        "'breath' has 71 characters",
                        "at most 70"));
    }

    static Stream<Broken> links() {
        return Stream.of(
                exercise(
                        "  - band-seated-row",
                        "  - band-seted-row",
                        28,
                        "unknown exercise 'band-seted-row'",
                        "did you mean 'band-seated-row'?"),
                exercise(
                        "  - band-seated-row",
                        "  - squat-jump-thing",
                        28,
                        "unknown exercise 'squat-jump-thing'",
                        "without .yaml"),
                exercise("  - pendlay-row", "  - band-seated-row", 30, "'band-seated-row'", "both easier and harder"),
                exercise(
                        "  - band-seated-row", "  - gym-row", 28, "'easier' goes round in a circle, gym-row → gym-row"),
                new Broken(
                        "exercises/knee-plank.yaml",
                        Gym.change(Gym.EXERCISE, "  - band-seated-row", "  - plank"),
                        28,
                        "'easier' goes round in a circle",
                        "plank → knee-plank → plank"));
    }

    static Stream<Broken> circuits() {
        return Stream.of(
                circuit("day: monday", "day: mondays", 3, "'day' cannot be 'mondays'", "did you mean 'monday'?"),
                circuit("  - upper\n", "", 6, "'hard' says mid", "give upper, mid"),
                circuit("work: 40", "work: 4", 10, "'work' is 4", "5 to 600 seconds"),
                circuit("  transition: 15\n", "", 9, "'transition' is missing"),
                circuit("rounds: 2", "rounds: two", 13, "'rounds' must be a whole number", "1 to 20"),
                circuit("round rest", "round-rest", 14, "unknown field 'round-rest'", "did you mean 'round rest'?"),
                circuit("brisk-walk: 300", "brisk-walk: 3", 16, "a step of 'warm-up' is 3", "5 to 1200 seconds"),
                circuit("brisk-walk: 300", "brisk-wlk: 300", 16, "unknown exercise 'brisk-wlk'", "'brisk-walk'"),
                circuit("brisk-walk: 300", "brisk-walk", 16, "an exercise and its seconds", "brisk-walk: 300"),
                circuit("exercise: plank", "exercise: plonk", 26, "unknown exercise 'plonk'", "'plank'"),
                circuit("exercise: plank", "excercise: plank", 26, "unknown field 'excercise'", "'exercise'"),
                circuit(
                        "exercise: plank",
                        "exercise: cat-cow\n    hard: true",
                        27,
                        "'cat-cow' is mobility",
                        "never counts as hard"),
                circuit("cap: 12", "cap: 0", 20, "'cap' is 0", "1 to 100 reps"),
                circuit("effort: 7-8", "effort: 11", 21, "'effort' is an RPE", "1 to 10"),
                circuit("hard: true\n    cap", "hard: yes\n    cap", 19, "'hard' cannot be 'yes'", "true, false"),
                circuit("easier: bent-knee-inverted-row", "easier: inverted-row", 23, "own exercise"),
                circuit(
                        "exercise: plank",
                        "exercise: plank" + "\n  - exercise: dead-bug".repeat(18),
                        18,
                        "'stations' has 21 items",
                        "1 to 20"),
                new Broken(
                        CIRCUIT,
                        Gym.CIRCUIT
                                .replaceFirst("(?s)stations:.*cool-down", "stations: []\ncool-down")
                                .replaceFirst("hard:\n  - mid\n  - upper", "hard: none"),
                        15,
                        "'stations' has 0 items"));
    }

    static Stream<Broken> tips() {
        return Stream.of(
                tips(
                        "tips:\n  - Row.\n  - " + "Pull ".repeat(23).strip() + "\n",
                        3,
                        "a tip has 114 characters",
                        "at most 110"),
                tips("tips:\n  - Row: pull.\n", 2, "a tip holds ': '", "in quotes"),
                tips("tips: Row.\n", 1, "'tips' must be a list"),
                tips("facts:\n  - text: Backs are big.\n", 2, "'verified' is missing", "verified: false"),
                tips(
                        "facts:\n  - text: Backs are big.\n    verified: maybe\n",
                        3,
                        "'verified' cannot be 'maybe'",
                        "true, false"),
                tips(
                        "facts:\n  - source: " + "A".repeat(60) + "\n    text: " + "B".repeat(60)
                                + "\n    verified: true\n",
                        3,
                        "together",
                        "123 characters",
                        "at most 110"),
                tips("replce: true\n", 1, "unknown field 'replce'", "'replace'"));
    }

    static Stream<Broken> yaml() {
        return Stream.of(
                new Broken(EXERCISE, "", 1, "the file is empty"),
                new Broken(EXERCISE, "# nothing yet\n", 1, "the file is empty"),
                exercise("Breathe out as you pull.", "Out: pull, in: return.", 23, "holds ': '", "in quotes"),
                exercise("Breathe out as you pull.", "\"Out", 23, "never closed"),
                exercise("equipment: barbell", "equipment: [barbell, mat", 7, "never closed"),
                exercise("stop: Stop on sharp pain.", "stop: [Stop", 26, "never closed"),
                exercise("sets: 3", "sets 3", 14, "a colon and a space are missing"),
                exercise("  - upper", " - upper", 4, "the same indent"),
                exercise("level: beginner", " level: beginner", 6, "indented too far"),
                exercise("  - Lower slowly", "\t- Lower slowly", 22, "tab", "spaces"),
                exercise("name: Gym row", "name: &row Gym row", 1, "anchors (&)"),
                exercise("name: Gym row", "name: *row", 1, "aliases (*)"),
                exercise("name: Gym row", "name: !!java.net.URL [http://example.org]", 1, "tags (!)"),
                exercise("sets: 3", "sets: 3\n---", 15, "second document"),
                new Broken(EXERCISE, "name: " + "[".repeat(100_000) + "\n", 1, "more than 32 deep"),
                new Broken(EXERCISE, "a: &a [x]\n" + "b: &b [*a, *a, *a]\n".repeat(50), 1, "anchors (&)"));
    }

    static Stream<Broken> names() {
        return Stream.of(
                named("exercises/Gym_Row.yaml", Gym.EXERCISE, "small letters and digits joined by '-'", "rename"),
                named("exercises/gym-row.yml", Gym.EXERCISE, "only files that end in .yaml", "rename 'gym-row.yml'"),
                named("circuits/notes.txt", "Monday: rows", "only files that end in .yaml"),
                named(EXERCISE, "#".repeat(StrictText.MOST_BYTES + 1), "larger than 256 KiB"));
    }
}
