package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Station;
import backboard.training.Tip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gym's own files and their translations over the shipped ones. */
class TranslationsTest {

    /** Of {@link Gym#EXERCISE}. */
    static final String ROW = """
            name: Remo del gimnasio
            short: Remo propio
            setup: Ponte de pie
            cues:
              - Lleva los codos atrás
              - Baja despacio
            breath: Exhala al tirar.
            mistakes: Balancearse
            stop: Detente si el dolor es agudo.
            """;

    /** Of {@link Gym#CIRCUIT}. */
    static final String CIRCUIT = """
            name: Circuito del gimnasio
            why: Remos y una plancha.
            notes:
              inverted-row: Despacio
            """;

    @TempDir
    private Path folder;

    private Library spanish(Gym gym) {
        return gym.overShipped().in(Language.SPANISH);
    }

    private static Exercise exercise(Library library, String id) {
        return library.exercise(id).orElseThrow();
    }

    @Test
    void aGymsExerciseIsEnglishUntilItIsTranslatedAndNeverTheShippedTranslation() {
        Gym gym = new Gym(folder).with("exercises/seal-row.yaml", Gym.EXERCISE);

        Library library = spanish(gym);

        assertThat(gym.problems()).isEmpty();
        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(exercise(library, "seal-row").name()).isEqualTo("Gym row");
        assertThat(exercise(library, "seal-row").cues()).containsExactly("Pull the elbows back", "Lower slowly");
        assertThat(exercise(library, "seal-row").equipmentNames()).containsExactly("barra");
        assertThat(library.missingIn(Language.SPANISH)).containsExactly("exercise seal-row");
        assertThat(exercise(library, "ring-row").name()).isEqualTo("Remo en anillas");
    }

    @Test
    void aGymsExerciseIsSaidInTheGymsTranslation() {
        Gym gym = new Gym(folder)
                .with("exercises/seal-row.yaml", Gym.EXERCISE)
                .with("exercises/gym-row.yaml", Gym.EXERCISE)
                .with("es/exercises/seal-row.yaml", ROW)
                .with("es/exercises/gym-row.yaml", ROW.replace("propio", "nuevo"));

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(library.missingIn(Language.SPANISH)).isEmpty();
        assertThat(exercise(library, "seal-row").shortName()).isEqualTo("Remo propio");
        assertThat(exercise(library, "gym-row").shortName()).isEqualTo("Remo nuevo");
        assertThat(exercise(library, "gym-row").mistakes()).containsExactly("Balancearse");
        assertThat(exercise(library, "gym-row").aka()).isEmpty();
        assertThat(exercise(library, "gym-row").sets()).isEqualTo(3);
    }

    @Test
    void aGymMaySayAShippedExerciseInItsOwnSpanish() {
        String text = ROW.replace("setup: Ponte de pie", "setup:\n  - Túmbate\n  - Brazos abajo")
                .replace("  - Baja despacio", "  - Dos\n  - Tres\n  - Cuatro")
                .replace("mistakes: Balancearse", "mistakes:\n  - Uno\n  - Dos");
        Gym gym = new Gym(folder).with("es/exercises/seal-row.yaml", text);

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(exercise(library, "seal-row").name()).isEqualTo("Remo del gimnasio");
        assertThat(exercise(library.in(Language.ENGLISH), "seal-row").name()).isEqualTo("Seal row");
    }

    @Test
    void aTranslationWithAMistakeLeavesTheShippedOneInItsPlace() {
        Gym gym = new Gym(folder).with("es/exercises/seal-row.yaml", ROW);

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH))
                .hasSize(3)
                .allMatch(problem -> problem.file().equals("gym/es/exercises/seal-row.yaml"));
        assertThat(exercise(library, "seal-row").name()).isEqualTo("Remo seal");
    }

    @Test
    void aTranslationWithAMistakeOfAGymsOwnExerciseLeavesItEnglish() {
        Gym gym = new Gym(folder)
                .with("exercises/seal-row.yaml", Gym.EXERCISE)
                .with("es/exercises/seal-row.yaml", ROW.replace("stop:", "stopp:"));

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).hasSize(1);
        assertThat(exercise(library, "seal-row").name()).isEqualTo("Gym row");
    }

    @Test
    void anExerciseWithAMistakeIsToldOnceAndTheShippedOneComesWithItsTranslation() {
        Gym gym = new Gym(folder)
                .with("exercises/seal-row.yaml", Gym.EXERCISE.replace("sets: 3", "sets: 0"))
                .with("exercises/gym-row.yaml", Gym.EXERCISE.replace("sets: 3", "sets: 0"))
                .with("es/exercises/seal-row.yaml", ROW)
                .with("es/exercises/gym-row.yaml", ROW);

        Library library = spanish(gym);

        assertThat(gym.problems()).hasSize(2);
        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(exercise(library, "seal-row").name()).isEqualTo("Remo seal");
        assertThat(library.missingIn(Language.SPANISH)).isEmpty();
    }

    @Test
    void aGymsCircuitIsTranslatedLikeAnExercise() {
        Gym gym = new Gym(folder)
                .with("circuits/pull-power.yaml", Gym.CIRCUIT)
                .with("circuits/gym-circuit.yaml", Gym.CIRCUIT.replace("day: monday\n", ""))
                .with("es/circuits/gym-circuit.yaml", CIRCUIT);

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(library.missingIn(Language.SPANISH)).containsExactly("circuit pull-power");
        Circuit english = library.circuit("pull-power").orElseThrow();
        assertThat(english.name()).isEqualTo("Gym Circuit");
        assertThat(english.stations().get(0).note()).isEqualTo("Slow");
        assertThat(english.stations().get(0).exercise().name()).isEqualTo("Remo invertido");
        Circuit translated = library.circuit("gym-circuit").orElseThrow();
        assertThat(translated.name()).isEqualTo("Circuito del gimnasio");
        assertThat(translated.stations()).extracting(Station::note).containsExactly("Despacio", "", "");
    }

    @Test
    void aFaultIsTranslatedWhereTheCircuitHasOne() {
        Gym gym = new Gym(folder)
                .with("circuits/gym-circuit.yaml", Gym.CIRCUIT.replace("why: ", "fault: Shrugging\nwhy: "))
                .with("es/circuits/gym-circuit.yaml", "fault: Encoger los hombros\n" + CIRCUIT);

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(library.circuit("gym-circuit").orElseThrow().fault()).contains("Encoger los hombros");
    }

    @Test
    void differentNotesOfOneExerciseAreTranslatedInTheOrderOfTheStations() {
        String twice = Gym.CIRCUIT.replace(
                "  - exercise: plank\n",
                "  - exercise: plank\n    note: Easy\n  - exercise: plank\n    note: Hard\n"
                        + "  - exercise: plank\n    note: Easy\n");
        Gym gym = new Gym(folder)
                .with("circuits/gym-circuit.yaml", twice)
                .with("es/circuits/gym-circuit.yaml", CIRCUIT + "  plank:\n    - Fácil\n    - Difícil\n");

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(library.circuit("gym-circuit").orElseThrow().stations())
                .extracting(Station::note)
                .containsExactly("Despacio", "", "Fácil", "Difícil", "Fácil");
    }

    @Test
    void aTipIsTranslatedByItsText() {
        Gym gym = new Gym(folder)
                .with(
                        "tips.yaml",
                        "tips:\n  - Wipe the bench.\n  - Row.\nfacts:\n  - {text: Big., source: Us, verified: true}\n")
                .with("es/tips.yaml", """
                        lines:
                          - original: Wipe the bench.
                            text: Limpia el banco.
                          - original: Big.
                            text: Grande.
                          - original: Lower slowly. The way down builds strength too.
                            text: Baja lento.
                        """);

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(library.missingIn(Language.SPANISH)).containsExactly("tip Row.");
        assertThat(library.tips())
                .contains(
                        new Tip("Limpia el banco.", "", true),
                        new Tip("Grande.", "Us", true),
                        new Tip("Row.", "", true),
                        new Tip("Baja lento.", "", true));
    }

    @Test
    void translationsOfTipsAndEquipmentThatTheGymReplacedAreNoMistake() {
        Gym gym = new Gym(folder)
                .with("tips.yaml", "replace: true\ntips:\n  - Wipe the bench.\n")
                .with("exercises/weighted-pull-up.yaml", Gym.EXERCISE)
                .with("exercises/hip-hinge-drill.yaml", Gym.EXERCISE);

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(library.tips()).containsExactly(new Tip("Wipe the bench.", "", true));
        assertThat(library.missingIn(Language.SPANISH))
                .containsExactly("exercise hip-hinge-drill", "exercise weighted-pull-up", "tip Wipe the bench.");
    }

    @Test
    void whatAFileWithAMistakeMayHoldIsNotToldASecondTime() {
        Gym gym = new Gym(folder)
                .with("tips.yaml", "tips:\n  - Wipe: the bench.\n")
                .with(
                        "exercises/gym-row.yaml",
                        Gym.EXERCISE.replace("barbell", "sled").replace("sets: 3", "sets: 0"))
                .with("es/tips.yaml", "lines:\n  - {original: 'Wipe: the bench.', text: Limpia el banco.}\n")
                .with("es/equipment.yaml", "sled: trineo\n");

        Library library = spanish(gym);

        assertThat(gym.problems()).hasSize(2);
        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
    }

    @Test
    void equipmentOfAGymIsSaidInItsTranslation() {
        Gym gym = new Gym(folder)
                .with(
                        "exercises/gym-row.yaml",
                        Gym.EXERCISE.replace("equipment: barbell", "equipment:\n  - barbell\n  - sled"))
                .with("exercises/gym-pull.yaml", Gym.EXERCISE.replace("equipment: barbell", "equipment: rope"))
                .with("es/equipment.yaml", "sled: trineo\nbarbell: barra larga\n");

        Library library = spanish(gym);

        assertThat(library.problemsIn(Language.SPANISH)).isEmpty();
        assertThat(exercise(library, "gym-row").equipmentNames()).containsExactly("barra larga", "trineo");
        assertThat(exercise(library, "gym-row").equipment()).containsExactly("barbell", "sled");
        assertThat(exercise(library, "gym-pull").equipmentNames()).containsExactly("rope");
        assertThat(library.missingIn(Language.SPANISH)).contains("equipment rope");
    }

    @Test
    void theGymsFilesAreNotReadInALanguageNobodyAsksFor() {
        Gym gym = new Gym(folder).with("es/exercises/seal-row.yaml", "[");

        Library library = gym.overShipped();

        assertThat(gym.problems()).isEmpty();
        assertThat(library.problemsIn(Language.ENGLISH)).isEmpty();
        assertThat(library.problemsIn(Language.SPANISH)).hasSize(1);
    }

    @Test
    void anExerciseThatHasLeftTheLibraryStaysAsItIs() {
        Exercise gone = exercise(
                new Gym(folder).with("exercises/gym-row.yaml", Gym.EXERCISE).overShipped(), "gym-row");

        assertThat(new Gym(folder.resolve("empty")).overShipped().in(Language.SPANISH, gone))
                .isSameAs(gone);
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(elsewhere.resolve("exercises"));
        Files.writeString(elsewhere.resolve("exercises/seal-row.yaml"), ROW);
        Files.createSymbolicLink(folder.resolve("es"), elsewhere);

        List<backboard.files.Problem> problems = new Gym(folder).overShipped().problemsIn(Language.SPANISH);

        assertThat(problems).singleElement().asString().contains("gym/es/exercises/seal-row.yaml", "leads out of gym");
    }
}
