package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import backboard.files.Problems;
import backboard.training.Exercise;
import backboard.training.Region;
import backboard.training.Tip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {

    @TempDir
    private Path folder;

    @Test
    void aGymsFileReplacesTheShippedOneWhole() {
        Gym gym = new Gym(folder).with("exercises/seal-row.yaml", Gym.EXERCISE);

        Library library = gym.overShipped();

        assertThat(gym.problems()).isEmpty();
        assertThat(library.exercises()).hasSize(90);
        Exercise replaced = library.exercise("seal-row").orElseThrow();
        assertThat(replaced.name()).isEqualTo("Gym row");
        assertThat(replaced.aka()).isEmpty();
    }

    @Test
    void newNamesAreAdded() {
        Gym gym = new Gym(folder)
                .with("exercises/gym-row.yaml", Gym.EXERCISE)
                .with("circuits/gym-circuit.yaml", Gym.CIRCUIT.replace("exercise: ring-row", "exercise: gym-row"));

        Library library = gym.overShipped();

        assertThat(gym.problems()).isEmpty();
        assertThat(library.exercises()).hasSize(91);
        assertThat(library.circuits()).hasSize(8);
        assertThat(library.circuit("gym-circuit")
                        .orElseThrow()
                        .stations()
                        .get(1)
                        .exercise())
                .isEqualTo(library.exercise("gym-row").orElseThrow());
    }

    @Test
    void theCoachsFaultOfTheDayIsRead() {
        String watched = Gym.CIRCUIT.replace("why: ", "fault: Shrugging the shoulders\nwhy: ");
        Gym gym = new Gym(folder)
                .with("circuits/pull-power.yaml", watched)
                .with(
                        "circuits/zz-later.yaml",
                        watched.replace("Gym Circuit", "Later").replace("day: monday\n", ""));

        Library library = gym.overShipped();

        assertThat(gym.problems()).isEmpty();
        assertThat(library.circuit("pull-power").orElseThrow().fault()).contains("Shrugging the shoulders");
        assertThat(library.circuit("zz-later").orElseThrow().fault()).contains("Shrugging the shoulders");
        assertThat(library.circuit("hinge-and-hold").orElseThrow().fault()).isEmpty();
    }

    @Test
    void aFaultTooLongForTheWallIsTold() {
        Gym gym = new Gym(folder)
                .with(
                        "circuits/gym-circuit.yaml",
                        Gym.CIRCUIT.replace("why: ", "fault: " + "x".repeat(49) + "\nwhy: "));

        gym.overShipped();

        assertThat(gym.problems()).singleElement().asString().contains("'fault' has 49 characters, but at most 48 fit");
    }

    @Test
    void aGymsCircuitTakesTheWeekdayFromAShippedOne() {
        Gym gym = new Gym(folder).with("circuits/gym-circuit.yaml", Gym.CIRCUIT);

        Library library = gym.overShipped();

        assertThat(gym.problems()).isEmpty();
        assertThat(library.circuitFor(DayOfWeek.MONDAY).orElseThrow().id()).isEqualTo("gym-circuit");
        assertThat(library.circuit("pull-power").orElseThrow().day()).isEmpty();
    }

    @Test
    void aShippedCircuitFollowsTheRegionsOfAnExerciseTheGymReplaced() {
        String midAndLower = Gym.change(Gym.EXERCISE, "  - upper", "  - lower");
        Gym gym = new Gym(folder)
                .with("exercises/back-extension.yaml", midAndLower)
                .with("exercises/dumbbell-romanian-deadlift.yaml", midAndLower);

        Library library = gym.overShipped();

        assertThat(gym.problems()).isEmpty();
        assertThat(library.circuit("hinge-and-hold").orElseThrow().hardRegions())
                .containsExactlyInAnyOrder(Region.MID, Region.LOWER);
    }

    @Test
    void twoCircuitsOfOneGymCannotShareAWeekday() {
        Gym gym = new Gym(folder)
                .with("circuits/gym-circuit.yaml", Gym.CIRCUIT)
                .with("circuits/other-circuit.yaml", Gym.CIRCUIT);

        gym.overShipped();

        assertThat(gym.problems())
                .containsExactly(
                        new Problem(
                                "gym/circuits/other-circuit.yaml",
                                3,
                                "this weekday is already taken by gym/circuits/gym-circuit.yaml; give one of them another day or none"));
    }

    @Test
    void aGymsTipsAreAddedToTheShippedOnes() {
        Gym gym = new Gym(folder).with("tips.yaml", "tips:\n  - Wipe the bench.\n");

        List<Tip> tips = gym.overShipped().tips();

        assertThat(gym.problems()).isEmpty();
        assertThat(tips).hasSize(28).last().isEqualTo(new Tip("Wipe the bench.", "", true));
    }

    @Test
    void aGymsTipsReplaceTheShippedOnesWhereItSaysSo() {
        Gym gym = new Gym(folder)
                .with(
                        "tips.yaml",
                        "replace: true\ntips:\n  - Wipe the bench.\nfacts:\n  - text: Rows row.\n    verified: false\n");

        List<Tip> tips = gym.overShipped().tips();

        assertThat(gym.problems()).isEmpty();
        assertThat(tips).containsExactly(new Tip("Wipe the bench.", "", true));
    }

    @Test
    void aBrokenFileOfTheGymsOwnIsToldOnceAndTheShippedOneStaysInItsPlace() {
        Gym gym = new Gym(folder).with("exercises/ring-row.yaml", Gym.EXERCISE.replace("sets: 3", "sets: 0"));

        Library library = gym.overShipped();

        assertThat(gym.problems()).hasSize(1);
        assertThat(library.exercise("ring-row").orElseThrow().name()).isEqualTo("Ring row");
        assertThat(library.circuitFor(DayOfWeek.SATURDAY)).isPresent();
        assertThat(library.circuits()).hasSize(7);
    }

    @Test
    void aFileThatNothingReadsIsToldWithTheNameThatWasMeant() {
        Gym gym = new Gym(folder).with("excercises/gym-row.yaml", Gym.EXERCISE).with("pull-up.yaml", Gym.EXERCISE);

        gym.overShipped();

        assertThat(gym.problems())
                .hasSize(2)
                .anySatisfy(
                        problem -> assertThat(problem.toString()).contains("excercises", "did you mean 'exercises'?"))
                .anySatisfy(problem -> assertThat(problem.toString()).contains("pull-up.yaml", "exercises/"));
    }

    @Test
    void allMistakesOfAFileAreToldInTheOrderOfItsLines() {
        Gym gym = new Gym(folder)
                .with(
                        "exercises/gym-row.yaml",
                        Gym.EXERCISE
                                .replace("level: beginner", "level: expert")
                                .replace("sets: 3", "sets: 0")
                                .replace("stop: Stop on sharp pain.", "stopp: Stop on sharp pain."));

        gym.overShipped();

        assertThat(gym.problems()).extracting(Problem::line).containsExactly(6, 14, 26);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        byte[] latin1 =
                Gym.EXERCISE.replace("Lower slowly", "Lower slowly, café").getBytes(StandardCharsets.ISO_8859_1);
        Gym gym = new Gym(folder).with("exercises/gym-row.yaml", latin1);

        gym.overShipped();

        assertThat(gym.problems())
                .containsExactly(new Problem(
                        "gym/exercises/gym-row.yaml",
                        22,
                        "this line is not UTF-8 text; save the file with UTF-8 encoding"));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() {
        Gym gym = new Gym(folder).with("exercises/gym-row.yaml", "\uFEFF" + Gym.EXERCISE.replace("\n", "\r\n"));

        assertThat(gym.overShipped().exercise("gym-row").orElseThrow().stop()).isEqualTo("Stop on sharp pain.");
        assertThat(gym.problems()).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path target = Files.writeString(elsewhere.resolve("gym-row.yaml"), Gym.EXERCISE);
        Files.createDirectories(folder.resolve("exercises"));
        Files.createSymbolicLink(folder.resolve("exercises/gym-row.yaml"), target);
        Gym gym = new Gym(folder);

        Library library = gym.overShipped();

        assertThat(gym.problems())
                .containsExactly(new Problem(
                        "gym/exercises/gym-row.yaml",
                        0,
                        "the file leads out of gym; put a copy here instead of the link"));
        assertThat(library.exercise("gym-row")).isEmpty();
    }

    @Test
    void filesOfTheOperatingSystemArePassedOver() {
        Gym gym = new Gym(folder).with("exercises/.DS_Store", "x").with("fonts/readme.txt", "x");

        assertThat(gym.overShipped().exercises()).hasSize(90);
        assertThat(gym.problems()).isEmpty();
    }

    @Test
    void aFolderWithoutExercisesIsAMistake() {
        Problems problems = new Problems();

        Library.read(List.of(AssetSource.directory(folder.resolve("nowhere"), "nowhere")), false, problems);

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).toString()).startsWith("nowhere: there is no file in exercises/ here");
    }
}
