package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The range of each text and number of a file is tried at its edge and beyond. */
class LongestTextsTest {

    private static final String EXERCISE = "exercises/gym-row.yaml";
    private static final String CIRCUIT = "circuits/gym-circuit.yaml";

    @TempDir
    private Path folder;

    private long mistakes(String file, String text) {
        Gym gym = new Gym(folder).with(file, text);
        gym.overShipped();
        return gym.problems().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pull the elbows back", "Swinging", "Stand tall"})
    void cuesMistakesAndSetUpHaveOneToSixtyCharacters(String line) {
        assertThat(mistakes(EXERCISE, Gym.change(Gym.EXERCISE, line, "A"))).isZero();
        assertThat(mistakes(EXERCISE, Gym.change(Gym.EXERCISE, line, "A".repeat(60))))
                .isZero();
        assertThat(mistakes(EXERCISE, Gym.change(Gym.EXERCISE, line, "A".repeat(61))))
                .isEqualTo(1);
        assertThat(mistakes(EXERCISE, Gym.change(Gym.EXERCISE, line, "''"))).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} characters: {1} mistakes")
    @CsvSource({"1, 0", "110, 0", "111, 1"})
    void aTipHasOneToAHundredAndTenCharacters(int length, int mistakes) {
        assertThat(mistakes("tips.yaml", "tips:\n  - " + "A".repeat(length) + "\n"))
                .isEqualTo(mistakes);
    }

    @ParameterizedTest(name = "{0}: {1} mistakes")
    @CsvSource({
        "sets: 1, 0",
        "sets: 20, 0",
        "sets: 0, 1",
        "sets: 21, 1",
    })
    void anExerciseHasOneToTwentySets(String sets, int mistakes) {
        assertThat(mistakes(EXERCISE, Gym.change(Gym.EXERCISE, "sets: 3", sets)))
                .isEqualTo(mistakes);
    }

    @ParameterizedTest(name = "{0}: {1} mistakes")
    @CsvSource({
        "target: 1, 0",
        "target: 100, 0",
        "target: 0, 1",
        "target: 101, 1",
        "target: 12-8, 1",
        "target: 8-101, 1",
    })
    void aRangeIsWithinAHundredReps(String target, int mistakes) {
        assertThat(mistakes(EXERCISE, Gym.change(Gym.EXERCISE, "target: 8-12", target)))
                .isEqualTo(mistakes);
    }

    @ParameterizedTest(name = "{0} stations: {1} mistakes")
    @CsvSource({"1, 0", "20, 0", "21, 1"})
    void aCircuitHasOneToTwentyStations(int stations, int mistakes) {
        String head = Gym.CIRCUIT.substring(0, Gym.CIRCUIT.indexOf("stations:"));
        String text = head.replace("hard:\n  - mid\n  - upper\n", "hard: none\n") + "stations:"
                + "\n  - exercise: plank".repeat(stations) + "\ncool-down:\n  - childs-pose: 60\n";

        assertThat(mistakes(CIRCUIT, text)).isEqualTo(mistakes);
    }
}
