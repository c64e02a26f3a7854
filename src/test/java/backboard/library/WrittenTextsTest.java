package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problems;
import backboard.training.Exercise;
import backboard.training.ExerciseBuilder;
import backboard.training.Language;
import backboard.training.Tip;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exercises, translations and tips written as files and read back. */
class WrittenTextsTest {

    private static final Library LIBRARY = Library.read(List.of(AssetSource.packed()), false, new Problems());

    static Stream<Exercise> shipped() {
        assertThat(LIBRARY.exercises()).hasSizeGreaterThanOrEqualTo(90);
        return LIBRARY.exercises().values().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anExerciseIsReadBackAsTheSame(Exercise exercise) {
        assertThat(readBack(exercise)).contains(exercise);
    }

    private static Optional<Exercise> readBack(Exercise exercise) {
        Problems problems = new Problems();
        AssetFile file = new AssetFile(exercise.id(), exercise.id(), Path.of(exercise.id()), 0);
        Optional<ExerciseFile> read = Yaml.read(
                ExerciseWriter.write(exercise),
                exercise.id(),
                problems,
                (page, root) -> ExerciseReader.read(
                        page,
                        file,
                        root,
                        LIBRARY.exercises().keySet(),
                        LIBRARY.figures().keySet()));
        assertThat(problems.all()).isEmpty();
        return read.map(ExerciseFile::exercise);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aTranslationIsReadBackAsTheSame(Exercise exercise) {
        Exercise said = LIBRARY.in(Language.SPANISH, exercise);
        assertThat(said.cues()).isNotEqualTo(exercise.cues());
        Problems problems = new Problems();
        Optional<ExerciseText> read = Yaml.read(
                ExerciseWriter.translation(said),
                exercise.id(),
                problems,
                (page, root) -> ExerciseText.read(page, root, exercise));
        assertThat(problems.all()).isEmpty();
        assertThat(read).contains(ExerciseText.of(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hands: wide # not \"too\" wide, it's 'fine'",
                "- a dash first",
                "? a question first",
                "[brackets] {braces} & *stars* !bang %percent @at `tick`",
                "null",
                "true",
                "~",
                "10",
                "1e3",
                "2026-01-01",
                "|",
                ">",
                "ends with a colon:",
                "\\n is not a line",
                "Zurück – ¿sí? ¡ya! 100 % 🏋"
            })
    void whatMeansSomethingInYamlIsOnlyText(String text) {
        Exercise plank = LIBRARY.exercise("plank").orElseThrow();
        Exercise odd = ExerciseBuilder.of(plank)
                .aka(shortened(text))
                .cues(List.of(text, "Breathe"))
                .build();
        assertThat(readBack(odd)).contains(odd);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(20, text.length())).strip();
    }

    @Test
    void allTipsAreReadBackInTheirOrder() {
        assertThat(LIBRARY.allTips()).hasSizeGreaterThan(LIBRARY.tips().size());
        assertThat(tips(TipsWriter.write(LIBRARY.allTips(), true))).isEqualTo(LIBRARY.allTips());
        List<Tip> mixed = List.of(
                new Tip("First: a fact # here.", "Harvard Health Publishing", false),
                new Tip("Then a tip.", "", true),
                new Tip("\"Nobody\" knows", "", false));
        assertThat(tips(TipsWriter.write(mixed, false))).isEqualTo(mixed);
        assertThat(tips(TipsWriter.write(List.of(), true))).isEmpty();
    }

    private static List<Tip> tips(String text) {
        Problems problems = new Problems();
        List<Tip> lines = new ArrayList<>();
        Yaml.read(text, "tips", problems, (page, root) -> {
            TipsReader.read(page, root, lines);
            return Optional.of(true);
        });
        assertThat(problems.all()).isEmpty();
        return lines;
    }

    @Test
    void allTranslatedTipsAreReadBack() {
        Map<String, String> texts = new LinkedHashMap<>(LIBRARY.tipsIn(Language.SPANISH));
        assertThat(texts).hasSameSizeAs(LIBRARY.allTips());
        Problems problems = new Problems();
        Optional<Map<String, String>> read = Yaml.read(
                TipsWriter.translation(texts),
                "tips",
                problems,
                (page, root) -> TipTexts.read(
                        page,
                        root,
                        new Originals(
                                List.of(),
                                Map.of(),
                                Map.of(),
                                LIBRARY.allTips(),
                                byText(LIBRARY.allTips()),
                                true,
                                word -> false)));
        assertThat(problems.all()).isEmpty();
        assertThat(read).contains(texts);
    }

    private static Map<String, Tip> byText(List<Tip> tips) {
        Map<String, Tip> byText = new LinkedHashMap<>();
        tips.forEach(tip -> byText.put(tip.text(), tip));
        return byText;
    }
}
