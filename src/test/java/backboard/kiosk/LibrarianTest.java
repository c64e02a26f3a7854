package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Catalogue.Entry;
import backboard.library.OwnAssets.Origin;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Exercise;
import backboard.training.ExerciseBuilder;
import backboard.training.Language;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Prescription;
import backboard.training.Repeat;
import backboard.training.Staff;
import backboard.training.Station;
import backboard.training.Target;
import backboard.training.Tip;
import backboard.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gym's own exercises and tips, changed while the wall runs: real files, a real store. */
class LibrarianTest {

    @TempDir
    Path data;

    private StaffGym gym;
    private UUID dana;

    @BeforeEach
    void open() {
        gym = new StaffGym(data, StaffGym.CHEAP);
        dana = gym.first("Dana", "482915").pass();
    }

    @AfterEach
    void close() {
        gym.close();
    }

    private Catalogue catalogue() {
        return gym.kiosk().catalogue(dana).join().orElseThrow();
    }

    private Entry entry(String id) {
        return catalogue().exercises().stream()
                .filter(entry -> entry.english().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Outcome save(String id, UnaryOperator<ExerciseBuilder> change) {
        Entry entry = entry(id);
        Exercise changed = change.apply(ExerciseBuilder.of(entry.english())).build();
        return gym.done(new Command.SaveExercise(dana, changed, entry.said(), false));
    }

    private Outcome add(String name) {
        Exercise row = entry("ring-row").english();
        Exercise fresh = ExerciseBuilder.of(row)
                .id("")
                .name(name)
                .shortName("Gym row")
                .easier(List.of())
                .harder(List.of())
                .build();
        return gym.done(new Command.SaveExercise(dana, fresh, Map.of(), true));
    }

    private static String why(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).why().in(Words.of(Language.ENGLISH));
    }

    private Exercise exercise(String id) {
        return gym.kiosk().planning().exercises().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ownFiles() throws IOException {
        Path own = data.resolve("assets");
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(own)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> own.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNewCueIsReadByAllAtTheNextLookAndAfterARestart() throws IOException {
        assertThat(entry("pull-up").origin()).isEqualTo(Origin.SHIPPED);
        assertThat(save("pull-up", pullUp -> pullUp.cues(List.of("Pull: hard # now", "Lower \"slowly\""))))
                .isInstanceOf(Outcome.Refused.class);
        Entry entry = entry("pull-up");
        List<String> cues = new ArrayList<>(entry.english().cues());
        cues.set(0, "Pull: hard # now");
        assertThat(save("pull-up", pullUp -> pullUp.cues(cues))).isEqualTo(new Outcome.Done());
        assertThat(exercise("pull-up").cues()).contains("Pull: hard # now");
        assertThat(gym.kiosk()
                        .look()
                        .exercise(exercise("pull-up"), Language.SPANISH)
                        .name())
                .isEqualTo("Dominadas");
        assertThat(entry("pull-up").origin()).isEqualTo(Origin.CHANGED);
        assertThat(gym.journal(dana).get(0)).isEqualTo("Dana library.changed Pull-up");
        assertThat(ownFiles()).containsExactly("es/exercises/pull-up.yaml", "exercises/pull-up.yaml");
        gym.restart();
        assertThat(exercise("pull-up").cues()).contains("Pull: hard # now");
    }

    @Test
    void todaysCircuitHasTheNewCueAndARunningClassKeepsTheOldOne() {
        Circuit today = gym.kiosk().look().today().orElseThrow();
        Exercise first = today.stations().get(0).exercise();
        gym.done(new Command.StartClass(gym.kiosk().newId()));
        List<String> cues = new ArrayList<>(entry(first.id()).english().cues());
        cues.set(0, "Look at the wall");
        assertThat(save(first.id(), one -> one.cues(cues))).isEqualTo(new Outcome.Done());
        assertThat(gym.kiosk()
                        .look()
                        .today()
                        .orElseThrow()
                        .stations()
                        .get(0)
                        .exercise()
                        .cues())
                .contains("Look at the wall");
        assertThat(gym.kiosk()
                        .look()
                        .live()
                        .orElseThrow()
                        .circuit()
                        .stations()
                        .get(0)
                        .exercise())
                .isEqualTo(first);
    }

    @Test
    void aNewExerciseIsAFileOfItsOwnAndOverwritesNoOther() throws IOException {
        assertThat(add("Dead-stop Rów! ../../x")).isEqualTo(new Outcome.Done());
        assertThat(ownFiles()).containsExactly("exercises/dead-stop-row-x.yaml");
        assertThat(entry("dead-stop-row-x").origin()).isEqualTo(Origin.OWN);
        assertThat(gym.journal(dana).get(0)).isEqualTo("Dana library.added Dead-stop Rów! ../../x");
        assertThat(why(add("dead STOP row x"))).contains("already an exercise Dead-stop Rów");
        assertThat(why(add("Pull up"))).contains("already an exercise Pull-up");
        assertThat(why(add("…"))).contains("needs letters");
        assertThat(ownFiles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This cue is longer than sixty characters, which is what fits on a wall.",
                "hidden \u202e mark",
                "two\nlines",
                "bell \u0007",
                "",
                "   "
            })
    void whatTheWallCouldNotShowIsRefusedAndNothingChanges(String cue) throws IOException {
        Exercise before = exercise("plank");
        List<String> cues = new ArrayList<>(before.cues());
        cues.set(0, cue);
        assertThat(why(save("plank", plank -> plank.cues(cues)))).startsWith("Not saved, because the wall could not");
        assertThat(exercise("plank")).isEqualTo(before);
        assertThat(ownFiles()).isEmpty();
        gym.restart();
        assertThat(exercise("plank")).isEqualTo(before);
    }

    @Test
    void tenThousandCharactersAreRefusedInOneSentence() throws IOException {
        assertThat(why(save("plank", plank -> plank.stop("x".repeat(10_000)))))
                .contains("10000 characters")
                .doesNotContain("\n");
        assertThat(ownFiles()).isEmpty();
    }

    @Test
    void aRefusedChangeLeavesTheOwnFileOfBefore() throws IOException {
        save("plank", plank -> plank.stop("Stop when the back sags."));
        Path file = data.resolve("assets/exercises/plank.yaml");
        String before = Files.readString(file);
        assertThat(why(save("plank", plank -> plank.easier(List.of("plank"))))).contains("circle");
        assertThat(file).hasContent(before);
        assertThat(exercise("plank").stop()).isEqualTo("Stop when the back sags.");
    }

    @Test
    void backToTheShippedOneDeletesTheOwnFiles() throws IOException {
        Exercise before = exercise("plank");
        save("plank", plank -> plank.stop("Stop when the back sags."));
        assertThat(gym.done(new Command.DeleteExercise(dana, "plank"))).isEqualTo(new Outcome.Done());
        assertThat(exercise("plank")).isEqualTo(before);
        assertThat(ownFiles()).isEmpty();
        assertThat(gym.journal(dana).get(0)).isEqualTo("Dana library.deleted Forearm plank");
    }

    @Test
    void anOwnExerciseThatSomethingNeedsIsNotDeleted() throws IOException {
        add("Gym Row");
        Exercise row = exercise("gym-row");
        Circuit circuit = gym.kiosk().look().today().orElseThrow();
        Circuit draft = circuit.named("Tuesday’s own")
                .doing(List.of(Station.of(1, row), circuit.stations().get(0)));
        gym.done(new Command.SaveDraft(
                dana, gym.kiosk().look().now().toLocalDate().plusDays(40), draft));
        assertThat(why(gym.done(new Command.DeleteExercise(dana, "gym-row"))))
                .isEqualTo("Gym Row stands in the circuit Tuesday’s own; take it out there first.");
        gym.done(new Command.DropDraft(
                dana, gym.kiosk().look().now().toLocalDate().plusDays(40)));
        save("ring-row", ring -> ring.harder(List.of("gym-row")));
        assertThat(why(gym.done(new Command.DeleteExercise(dana, "gym-row"))))
                .isEqualTo("Ring row leads to Gym Row; take it out there first.");
        gym.done(new Command.DeleteExercise(dana, "ring-row"));
        assertThat(gym.done(new Command.DeleteExercise(dana, "gym-row"))).isEqualTo(new Outcome.Done());
        assertThat(ownFiles()).isEmpty();
    }

    @Test
    void aPublishedCircuitGoesAlongWithTheChange() {
        add("Gym Row");
        Circuit circuit = gym.kiosk().look().today().orElseThrow();
        Station counted = Station.of(1, exercise("gym-row"))
                .prescribed(Prescription.STANDARD.by(new Method.Reps(new Target(6, 8))));
        Circuit published = circuit.named("Counted")
                .doing(List.of(counted, circuit.stations().get(0)));
        assertThat(gym.done(new Command.Publish(
                        gym.kiosk().newId(),
                        dana,
                        gym.kiosk().look().now().toLocalDate().plusDays(3),
                        Repeat.ONCE,
                        DayKind.CIRCUIT,
                        Optional.of(published),
                        Boundary.values()[0])))
                .isEqualTo(new Outcome.Done());
        assertThat(save("gym-row", row -> row.mode(Mode.TIME).target(new Target(20, 30))))
                .isEqualTo(new Outcome.Done());
        LocalDate day = gym.kiosk().look().now().toLocalDate().plusDays(3);
        Station then = gym.kiosk()
                .planning()
                .week(dana, day)
                .join()
                .orElseThrow()
                .get(0)
                .circuit()
                .orElseThrow()
                .stations()
                .get(0);
        assertThat(then.exercise().mode()).isEqualTo(Mode.TIME);
        assertThat(then.prescription()).isEqualTo(Prescription.STANDARD);
    }

    @Test
    void aTranslationIsSavedAloneAndTakenBack() throws IOException {
        Entry entry = entry("pull-up");
        Exercise said = ExerciseBuilder.of(entry.in(Language.SPANISH))
                .breath("Exhala: sube.")
                .build();
        Command save = new Command.SaveExercise(dana, entry.english(), Map.of(Language.SPANISH, said), false);
        assertThat(gym.done(save)).isEqualTo(new Outcome.Done());
        assertThat(ownFiles()).containsExactly("es/exercises/pull-up.yaml");
        assertThat(entry("pull-up").in(Language.SPANISH).breath()).isEqualTo("Exhala: sube.");
        add("Gym Row");
        assertThat(entry("gym-row").said()).isEmpty();
    }

    @Test
    void tipsAreAddedChangedAndTranslated() throws IOException {
        Catalogue before = catalogue();
        List<Tip> tips = new ArrayList<>(before.tips());
        Map<String, String> spanish = new HashMap<>(before.tipsSaid().get(Language.SPANISH));
        tips.add(new Tip("Our own: drink # water", "", true));
        spanish.put("Our own: drink # water", "Lo nuestro: bebe agua");
        assertThat(gym.done(new Command.SaveTips(dana, tips, Map.of(Language.SPANISH, spanish))))
                .isEqualTo(new Outcome.Done());
        assertThat(Files.readString(data.resolve("assets/tips.yaml"))).doesNotContain("replace");
        assertThat(gym.kiosk().look().tips()).contains(tips.get(tips.size() - 1));
        assertThat(catalogue().tipsSaid().get(Language.SPANISH))
                .containsEntry("Our own: drink # water", "Lo nuestro: bebe agua");
        tips.set(0, new Tip("Warm up.", "", true));
        tips.remove(tips.size() - 1);
        assertThat(gym.done(new Command.SaveTips(dana, tips, Map.of(Language.SPANISH, spanish))))
                .isEqualTo(new Outcome.Done());
        gym.restart();
        Staff again = gym.crew().people().get(0);
        dana = ((Outcome.Unlocked) gym.unlock(again, "482915")).pass();
        assertThat(catalogue().tips()).isEqualTo(tips);
        assertThat(gym.done(new Command.SaveTips(dana, before.tips(), before.tipsSaid())))
                .isEqualTo(new Outcome.Done());
        assertThat(ownFiles()).isEmpty();
        tips.set(0, new Tip("x".repeat(111), "", true));
        assertThat(why(gym.done(new Command.SaveTips(dana, tips, Map.of())))).contains("111 characters");
        assertThat(catalogue().tips()).isEqualTo(before.tips());
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentenceAndTheOldLibraryStays() throws IOException {
        Exercise before = exercise("plank");
        // A file is in the way: nobody, not even an administrator, can write below it.
        Files.writeString(data.resolve("assets"), "in the way");
        assertThat(why(save("plank", plank -> plank.stop("Stop when the back sags."))))
                .isEqualTo(
                        "Not saved, because the folder of the gym’s own exercises cannot be written; check its access"
                                + " rights.");
        assertThat(exercise("plank")).isEqualTo(before);
    }

    @Test
    void whoIsNotLetInChangesAndSeesNothing() throws IOException {
        Exercise plank = exercise("plank");
        UUID stranger = UUID.randomUUID();
        assertThat(why(gym.done(new Command.SaveExercise(stranger, plank, Map.of(), false))))
                .contains("type your PIN");
        assertThat(gym.kiosk().catalogue(stranger).join()).isEmpty();
        assertThat(ownFiles()).isEmpty();
    }
}
