package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problems;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Station;
import backboard.training.Tip;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a release needs of the shipped translations. */
class SpanishTest {

    private static final Library ENGLISH = read();
    private static final Library SPANISH = ENGLISH.in(Language.SPANISH);

    private static Library read() {
        Problems problems = new Problems();
        Library library = Library.read(List.of(Gym.SHIPPED), true, problems);
        problems.throwIfAny();
        return library;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsWithoutMistakesAndComplete(Language language) {
        assertThat(ENGLISH.problemsIn(language)).isEmpty();
        assertThat(ENGLISH.missingIn(language)).isEmpty();
    }

    @Test
    void everythingIsThereInSpanish() {
        assertThat(SPANISH.exercises().keySet()).isEqualTo(ENGLISH.exercises().keySet());
        assertThat(SPANISH.circuits().keySet()).isEqualTo(ENGLISH.circuits().keySet());
        assertThat(SPANISH.tips()).hasSameSizeAs(ENGLISH.tips());
        assertThat(SPANISH.figures()).isEqualTo(ENGLISH.figures());
    }

    @Test
    void noSentenceIsLeftInEnglish() {
        ENGLISH.exercises().values().forEach(english -> {
            Exercise spanish = SPANISH.in(Language.SPANISH, english);
            assertThat(sentences(spanish))
                    .hasSameSizeAs(sentences(english))
                    .doesNotContainAnyElementsOf(sentences(english));
        });
        assertThat(SPANISH.tips())
                .extracting(Tip::text)
                .doesNotContainAnyElementsOf(
                        ENGLISH.tips().stream().map(Tip::text).toList());
        assertThat(notes(SPANISH)).hasSameSizeAs(notes(ENGLISH)).containsOnlyOnce("3–6 %");
        assertThat(notes(SPANISH))
                .noneMatch(note -> !note.equals("3–6 %") && notes(ENGLISH).contains(note));
    }

    private static List<String> sentences(Exercise exercise) {
        return Stream.of(
                        exercise.setup(),
                        exercise.cues(),
                        List.of(exercise.breath()),
                        exercise.mistakes(),
                        List.of(exercise.stop()))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> notes(Library library) {
        return library.circuits().values().stream()
                .flatMap(circuit -> circuit.stations().stream())
                .map(Station::note)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    @Test
    void namesAndShortNamesTellAllExercisesApart() {
        assertThat(SPANISH.exercises().values()).extracting(Exercise::name).doesNotHaveDuplicates();
        assertThat(SPANISH.exercises().values())
                .extracting(Exercise::shortName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= Limits.SHORT_NAME);
    }

    /** The wall's layouts are tried with the longest English texts. */
    @Test
    void noTextIsLongerThanTheLongestOfItsKindInEnglish() {
        Map<String, Function<Exercise, List<String>>> kinds = Map.of(
                "name", exercise -> List.of(exercise.name()),
                "short", exercise -> List.of(exercise.shortName()),
                "setup", Exercise::setup,
                "cues", Exercise::cues,
                "breath", exercise -> List.of(exercise.breath()),
                "mistakes", Exercise::mistakes,
                "stop", exercise -> List.of(exercise.stop()));
        kinds.forEach((kind, texts) ->
                assertThat(longest(SPANISH, texts)).as(kind).isLessThanOrEqualTo(longest(ENGLISH, texts)));
    }

    private static int longest(Library library, Function<Exercise, List<String>> texts) {
        return library.exercises().values().stream()
                .flatMap(exercise -> texts.apply(exercise).stream())
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }

    @Test
    void onlyWhatIsSaidDiffers() {
        ENGLISH.exercises().forEach((id, english) -> {
            Exercise spanish = SPANISH.exercise(id).orElseThrow();
            assertThat(ExerciseText.of(english).said(spanish, english.equipmentNames()))
                    .isEqualTo(english);
        });
    }

    @Test
    void equipmentIsSaidInSpanishAndKeepsItsWords() {
        Exercise row = SPANISH.exercise("inverted-row").orElseThrow();

        assertThat(row.equipment()).containsExactly("barbell", "rack");
        assertThat(row.equipmentNames()).containsExactly("barra", "rack");
        assertThat(ENGLISH.exercise("inverted-row").orElseThrow().equipmentNames())
                .containsExactly("barbell", "rack");
    }

    @Test
    void aCircuitIsSpanishWithAllItsStationsAndSteps() {
        Circuit circuit = SPANISH.circuit("no-machine-back").orElseThrow();

        assertThat(circuit.name()).isEqualTo("Espalda sin máquinas");
        assertThat(circuit.day())
                .isEqualTo(ENGLISH.circuit("no-machine-back").orElseThrow().day());
        Station first = circuit.stations().get(0);
        assertThat(first.note()).isEqualTo("5 s cada una");
        assertThat(first.exercise())
                .isSameAs(SPANISH.exercise("negative-pull-up").orElseThrow());
        assertThat(first.easier()).isEqualTo(SPANISH.exercise("band-assisted-pull-up"));
        assertThat(first.harder()).isEqualTo(SPANISH.exercise("pull-up"));
        assertThat(circuit.warmUp().get(0).exercise().name()).isEqualTo("Trote suave");
        assertThat(circuit.coolDown().get(0).exercise().name()).isEqualTo("Postura del niño");
    }

    @Test
    void aFactKeepsTheBodyThatIsNamedForIt() {
        assertThat(SPANISH.tips())
                .contains(new Tip(
                        "Nadar, caminar y pedalear son suaves con la espalda.", "Harvard Health Publishing", false));
    }

    @Test
    void aLanguageIsMadeOnceAndLeadsBack() {
        assertThat(ENGLISH.in(Language.ENGLISH)).isSameAs(ENGLISH);
        assertThat(ENGLISH.in(Language.SPANISH)).isSameAs(SPANISH);
        assertThat(SPANISH.in(Language.SPANISH)).isSameAs(SPANISH);
        assertThat(SPANISH.in(Language.ENGLISH)).isSameAs(ENGLISH);
    }
}
