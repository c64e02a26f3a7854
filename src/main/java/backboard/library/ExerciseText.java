package backboard.library;

import static java.util.Map.entry;

import backboard.training.Exercise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is said of an exercise: one file of a language's {@code exercises/}. Fields as in {@link Exercise}. */
record ExerciseText(
        String name,
        String shortName,
        String aka,
        List<String> setup,
        List<String> cues,
        String breath,
        List<String> mistakes,
        String stop) {

    private static final Map<String, String> FIELDS = Examples.of(
            entry("name", "Dominadas"),
            entry("short", "Dominadas"),
            entry("aka", "dominadas pronas"),
            entry("setup", "Pies al ancho de cadera"),
            entry("cues", "[Lleva los codos atrás, Baja despacio]"),
            entry("breath", "Exhala al tirar, inhala al volver."),
            entry("mistakes", "Balancear el peso"),
            entry("stop", "Detente si el dolor es agudo."));

    static ExerciseText of(Exercise exercise) {
        return new ExerciseText(
                exercise.name(),
                exercise.shortName(),
                exercise.aka(),
                exercise.setup(),
                exercise.cues(),
                exercise.breath(),
                exercise.mistakes(),
                exercise.stop());
    }

    /** Empty after the page was told what is wrong. */
    static Optional<ExerciseText> read(Page page, Node root, Exercise original) {
        Optional<Fields> fields = Fields.of(page, root, FIELDS);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields from = fields.get();
        String name = from.text("name", Limits.NAME);
        ExerciseText text = new ExerciseText(
                name,
                ShortName.read(from, name),
                from.optionalText("aka", Limits.AKA).orElse(""),
                from.lines("setup", original.setup().size(), Limits.CUE),
                from.lines("cues", original.cues().size(), Limits.CUE),
                from.text("breath", Limits.BREATH),
                from.lines("mistakes", original.mistakes().size(), Limits.CUE),
                from.text("stop", Limits.STOP));
        return page.isClean() ? Optional.of(text) : Optional.empty();
    }

    /** The exercise, said like this. */
    Exercise said(Exercise of, List<String> equipmentNames) {
        return new Exercise(
                of.id(),
                name,
                shortName,
                aka,
                of.regions(),
                of.pattern(),
                of.primary(),
                of.secondary(),
                of.equipment(),
                equipmentNames,
                of.level(),
                of.mode(),
                of.load(),
                of.sets(),
                of.target(),
                of.restSeconds(),
                of.tempo(),
                of.sides(),
                setup,
                cues,
                breath,
                mistakes,
                stop,
                of.easier(),
                of.harder(),
                of.figure());
    }
}
