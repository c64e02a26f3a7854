package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of mistake in a figure file: one sentence with the right file and line, and nothing else. */
class BrokenFiguresTest {

    private static final String FILE = "figures/gym-row.yaml";

    @TempDir
    private Path folder;

    private static Broken figure(String from, String to, int line, String... words) {
        return new Broken(FILE, Gym.change(Gym.FIGURE, from, to), line, words);
    }

    @ParameterizedTest
    @MethodSource({"fields", "angles", "places", "pins", "poses", "gear", "yaml"})
    void eachMistakeIsToldOnceWithFileAndLineAndMend(Broken broken) {
        Gym gym = new Gym(folder).with(broken.file(), broken.text());

        Library library = gym.overShipped();

        broken.isAllThatIsToldIn(gym.problems());
        assertThat(library.figures()).doesNotContainKey("gym-row");
    }

    static Stream<Broken> fields() {
        return Stream.of(
                figure("loop: there", "lop: there", 2, "unknown field 'lop'", "did you mean 'loop'?"),
                figure("seconds: 3", "seconds: 3\ncolour: red", 5, "unknown field 'colour'", "view, loop, starts"),
                figure("view: side\n", "", 1, "'view' is missing", "view: side"),
                figure("view: side", "view: sid", 1, "'view' cannot be 'sid'", "did you mean 'side'?"),
                figure("view: side", "view: above", 1, "'view' cannot be 'above'", "use one of side, front, back"),
                figure(
                        "loop: there and back",
                        "loop: there and bac",
                        2,
                        "'loop' cannot be 'there and bac'",
                        "did you mean 'there and back'?"),
                figure("loop: there and back", "loop: zigzag", 2, "there and back, in order, round"),
                figure("starts: squeezed", "starts: up", 3, "'starts' cannot be 'up'", "stretched, squeezed"),
                figure("seconds: 3", "seconds: 31", 4, "'seconds' is 31", "0.5 to 30 seconds"),
                figure("seconds: 3", "seconds: 3s", 4, "'seconds' must be a number", "'3s'"),
                figure("seconds: 3", "seconds: 3\nseconds: 4", 5, "'seconds'", "second time"),
                figure("seconds: 3", "arms: beside", 4, "'arms' cannot be 'beside'", "in front, behind"),
                figure("seconds: 3", "seconds:", 4, "'seconds' has no value"));
    }

    static Stream<Broken> angles() {
        return Stream.of(
                figure("trunk: 50, hip", "trnk: 50, hip", 7, "unknown field 'trnk'", "did you mean 'trunk'?"),
                figure("hip: 80", "hpi: 80, hip: 70", 7, "unknown field 'hpi'", "did you mean 'hip'?"),
                figure("hip: 80", "hip: 180", 7, "'hip' is 180", "-45 to 150 degrees"),
                figure("knee: 40", "knee: -20", 7, "'knee' is -20", "-5 to 165 degrees"),
                figure("elbow: 100", "elbow: -30", 8, "'elbow' is -30", "-5 to 160 degrees"),
                figure("elbow: 100", "far-elbow: 170", 8, "'far-elbow' is 170", "-5 to 160 degrees"),
                figure("elbow: 100", "forearm: 1.2", 8, "'forearm' is 1.2", "0.05 to 1"),
                figure("elbow: 100", "upper-arm: 0", 8, "'upper-arm' is 0", "0.05 to 1"),
                figure("elbow: 100", "shrug: .1", 8, "'shrug' is .1", "-0.08 to 0.08"),
                figure("elbow: 100", "elbow: 100, elbow: 90", 8, "'elbow'", "second time"),
                figure("elbow: 100", "elbow: NaN", 8, "'elbow' must be a number", "'NaN'"),
                figure("elbow: 100", "elbow: .inf", 8, "'elbow' must be a number", "'.inf'"),
                figure("elbow: 100", "elbow: 1e2", 8, "'elbow' must be a number", "'1e2'"),
                figure("elbow: 100", "elbow: 99999999999999999999", 8, "'elbow' must be a number"),
                figure("elbow: 100", "elbow: 100°", 8, "'elbow' must be a number", "'100°'"),
                figure("elbow: 100", "elbow: [100]", 8, "'elbow' is a list"),
                figure("elbow: 100", "elbow:", 8, "'elbow' has no value"));
    }

    static Stream<Broken> places() {
        return Stream.of(
                figure("hand: 0.28 0.4", "hand: 0.3", 7, "'0.3' is not a place", "two numbers", "0.1 0.4"),
                figure("hand: 0.28 0.4", "hand: 0.3 0.35 0", 7, "'0.3 0.35 0' is not a place"),
                figure("hand: 0.28 0.4", "hand: NaN 0", 7, "'NaN 0' is not a place"),
                figure("hand: 0.28 0.4", "hand: 3.5 0", 7, "'3.5 0' is not a place", "from -3 to 3"),
                figure("hand: 0.28 0.4", "hand: 9999999 0", 7, "'9999999 0' is not a place"),
                figure("hand: 0.28 0.4", "hand: knee", 7, "'knee' is not a place"),
                figure("hand: 0.28 0.4", "hand: " + "1 ".repeat(30), 7, "'hand' has 59 characters", "at most 40"),
                figure("hand: 0.28 0.4", "hands: 0.3 0.35", 7, "unknown field 'hands'", "did you mean 'hand'?"),
                figure(
                        "hand: 0.28 0.4",
                        "hand: 1.3 0.35",
                        7,
                        "'hand' cannot reach its place",
                        "short",
                        "trunk and pin"),
                figure("elbow: 100", "elbow: 100, far-hand: -1 1", 8, "'far-hand' cannot reach its place"),
                figure("elbow: 100", "elbow: 100, foot: 0.3 0", 8, "'foot' has a place", "its limb is the pin"));
    }

    static Stream<Broken> pins() {
        return Stream.of(
                figure("pin: ball 0.07 0\n", "", 6, "the pose is pinned nowhere", "pin: ball 0.07 0"),
                figure("pin: ball 0.07 0", "pin: bal 0.07 0", 5, "no joint 'bal'", "did you mean 'ball'?"),
                figure(
                        "pin: ball 0.07 0",
                        "pin: little-finger 0 1",
                        5,
                        "no joint 'little-finger'",
                        "use one of hip, neck, head"),
                figure("pin: ball 0.07 0", "pin: ball", 5, "a pin is a joint and its place", "pin: ball 0.07 0"),
                figure("pin: ball 0.07 0", "pin: ball 0.07 high", 5, "a pin is a joint and its place"),
                figure("pin: ball 0.07 0", "pin: 0.07 0", 5, "no joint '0.07'"),
                figure("elbow: 100", "elbow: 100, pin: bll 0 0", 8, "no joint 'bll'", "did you mean 'ball'?"),
                figure(
                        "elbow: 100",
                        "elbow: 100, pin: hip 0 0.5",
                        8,
                        "pinned at 'hip' and the first one at 'ball'",
                        "same joint"),
                figure("pin: ball 0.07 0", "pin: hand 0 1", 7, "'hand' has a place and its limb is the pin"));
    }

    static Stream<Broken> poses() {
        String pose = "  - { trunk: 10 }\n";
        String head = "view: side\npin: ball 0.07 0\n";
        return Stream.of(
                new Broken(FILE, head + "poses: []\n", 3, "'poses' has 0 items", "1 to 12"),
                new Broken(FILE, head, 1, "'poses' is missing", "trunk: 45"),
                new Broken(FILE, head + "poses:\n" + pose.repeat(13), 4, "'poses' has 13 items", "1 to 12"),
                new Broken(FILE, head + "poses: standing\n", 3, "'poses' must be a list"),
                new Broken(
                        FILE, head + "poses:\n  - standing\n", 4, "lines of 'field: value' belong here", "trunk: 45"),
                new Broken(
                        FILE,
                        "loop: in order\n" + head + "poses:\n" + pose.repeat(3),
                        5,
                        "'loop: in order'",
                        "an even number of poses"));
    }

    static Stream<Broken> gear() {
        return Stream.of(
                figure("barbell: hand", "barbel: hand", 10, "'barbel'", "did you mean 'barbell'?"),
                figure("barbell: hand", "tractor: hand", 10, "'tractor'", "use one of barbell, bar, dumbbell"),
                figure("barbell: hand", "barbell: hnd", 10, "no joint 'hnd'", "did you mean 'hand'?"),
                figure("barbell: hand", "barbell: hand up", 10, "after 'hand' come no words or two numbers"),
                figure("barbell: hand", "barbell: hand 9 9", 10, "after 'hand' come no words or two numbers"),
                figure("barbell: hand", "barbell: 0.1", 10, "'0.1' is not a place"),
                figure("barbell: hand", "barbell: { size: 0.1 }", 10, "'at' of 'barbell' is missing", "at: hand"),
                figure("barbell: hand", "barbell: { at: hand, size: 4 }", 10, "'size' is 4", "0.002 to 3"),
                figure("barbell: hand", "barbell: { at: hand, turn: 400 }", 10, "'turn' is 400", "-360 to 360"),
                figure(
                        "barbell: hand",
                        "barbell: { at: hand, tone: orange }",
                        10,
                        "'tone' cannot be 'orange'",
                        "use one of steel"),
                figure("barbell: hand", "barbell: { at: hand, layer: top }", 10, "'layer' cannot be 'top'", "grip"),
                figure("barbell: hand", "barbell: { at: hand, sise: 1 }", 10, "unknown field 'sise'", "'size'"),
                figure(
                        "barbell: hand",
                        "barbell: { at: hand, to: 0 1 }",
                        10,
                        "'barbell' is in one place",
                        "delete 'to'"),
                figure("barbell: hand", "cable: hand", 10, "'cable' goes from one place to another", "to: 0.3 1.2"),
                figure("barbell: hand", "cable: { at: hand }", 10, "'cable' goes from one place to another"),
                figure(
                        "barbell: hand",
                        "barbell: hand\n    bar: hand",
                        10,
                        "a piece of gear is its kind and where it is"),
                figure("  - barbell: hand", "  - barbell", 10, "a piece of gear is its kind and where it is"),
                figure("  - barbell: hand", "  - barbell:", 10, "'barbell' has no value"),
                figure("gear:\n  - barbell: hand", "gear: []", 9, "'gear' has 0 items"),
                new Broken(FILE, Gym.FIGURE + "  - bar: hand\n".repeat(40), 10, "'gear' has 41 items", "1 to 40"));
    }

    static Stream<Broken> yaml() {
        return Stream.of(
                new Broken(FILE, "", 1, "the file is empty"),
                new Broken(FILE, "- side\n", 1, "lines of 'field: value' belong here", "view: side"),
                figure("  - barbell", "\t- barbell", 10, "tab", "spaces"),
                figure("hip: 80, ", "hip: 80 ", 7, "never closed"),
                figure("knee: 40, ", "knee:40, ", 7, "unknown field 'knee:40'"),
                figure("view: side", "view: &v side", 1, "anchors (&)"));
    }

    @Test
    void allMistakesOfAFigureAreToldInTheOrderOfItsLines() {
        Gym gym = new Gym(folder)
                .with(
                        FILE,
                        Gym.FIGURE
                                .replace("view: side", "view: top")
                                .replace("elbow: 100", "elbow: 200")
                                .replace("hip: 80", "hip: 800")
                                .replace("barbell: hand", "barbell: fist"));

        gym.overShipped();

        assertThat(gym.problems()).extracting(Problem::line).containsExactly(1, 7, 8, 10);
    }

    @Test
    void anElbowMayBendEitherWayWhereItIsSeenFromTheFront() {
        String front = Gym.change(Gym.FIGURE, "view: side", "view: front");
        Gym gym = new Gym(folder)
                .with(FILE, front.replace("elbow: 100", "elbow: -30").replace("hand: 0.3 0.35, ", ""));

        assertThat(gym.overShipped().figures()).containsKey("gym-row");
        assertThat(gym.problems()).isEmpty();
    }

    @Test
    void theWordForAFigureOfAnExerciseIsChecked() {
        Gym gym = new Gym(folder)
                .with("exercises/gym-row.yaml", Gym.EXERCISE + "figure: pul-up\n")
                .with("exercises/gym-lift.yaml", Gym.EXERCISE + "figure: zzz\n");

        gym.overShipped();

        assertThat(gym.problems())
                .hasSize(2)
                .extracting(Problem::toString)
                .satisfiesExactly(
                        lift -> assertThat(lift)
                                .startsWith("gym/exercises/gym-lift.yaml:31: 'figure' cannot be 'zzz'; use one of ")
                                .contains("none", "pull-up"),
                        row -> assertThat(row)
                                .isEqualTo(
                                        "gym/exercises/gym-row.yaml:31: 'figure' cannot be 'pul-up'; did you mean 'pull-up'?"));
    }
}
