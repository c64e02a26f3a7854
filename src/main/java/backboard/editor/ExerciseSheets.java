package backboard.editor;

import backboard.coach.Substitutes;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Step;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the sheets that offer exercises for a place. */
final class ExerciseSheets {

    private static final double HIGH = 116;
    private static final double WIDE = 460;

    private final Editing editing;
    private final Words words;
    private final Thumbs thumbs;
    private final Sheets sheets;

    ExerciseSheets(Editing editing, Thumbs thumbs, Sheets sheets) {
        this.editing = editing;
        this.words = editing.words();
        this.thumbs = thumbs;
        this.sheets = sheets;
    }

    /** What may stand at a place instead: what trains the same first. Nothing that is out of order is among it. */
    void replace(int place) {
        Circuit circuit = editing.circuit().orElseThrow();
        Exercise now = circuit.stations().get(place - 1).exercise();
        List<Exercise> working = Advices.working(editing);
        Map<String, Exercise> byId = working.stream().collect(Collectors.toMap(Exercise::id, exercise -> exercise));
        Set<String> there = circuit.stations().stream()
                .map(station -> station.exercise().id())
                .collect(Collectors.toSet());
        Set<Exercise> others = new LinkedHashSet<>(Substitutes.whileBusy(now, working));
        others.addAll(Substitutes.easier(now, id -> Optional.ofNullable(byId.get(id))));
        others.addAll(Substitutes.harder(now, id -> Optional.ofNullable(byId.get(id))));
        working.stream()
                .filter(exercise -> exercise.pattern() == now.pattern())
                .sorted(Comparator.comparing(Exercise::level).thenComparing(Exercise::name))
                .forEach(others::add);
        List<Choice> choices = others.stream()
                .filter(exercise -> !there.contains(exercise.id()))
                .map(exercise -> exercise(
                        "replace", exercise, () -> editing.step(draft -> Edits.replace(draft, place, exercise), place)))
                .toList();
        sheets.open(sheets.sheet(
                "replace",
                words.say("editor.replace.title", place),
                words.say("editor.replace.line", words.name("editor.pattern.", now.pattern()), now.name()),
                choices,
                HIGH,
                WIDE));
    }

    private Choice exercise(String what, Exercise exercise, Runnable action) {
        String gear = exercise.equipmentNames().isEmpty()
                ? words.say("editor.gear.none")
                : exercise.equipmentNames().get(0);
        String detail =
                words.say("editor.library.detail", sheets.capital(gear), words.name("editor.level.", exercise.level()));
        return Choice.of("editor-" + what + "-" + exercise.id(), exercise, detail, thumbs, sheets.closing(action));
    }

    /** A step of the warm-up or the cool-down: away with it, or another one for it. */
    void step(boolean warming, int index, Runnable back) {
        Circuit circuit = editing.circuit().orElseThrow();
        List<Step> steps = warming ? circuit.warmUp() : circuit.coolDown();
        Step now = steps.get(index);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "editor-step-remove", words.say("editor.remove"), words.say("editor.seconds", now.seconds()), () -> {
                    editing.step(
                            draft -> warming ? Edits.withoutWarmUp(draft, index) : Edits.withoutCoolDown(draft, index));
                    back.run();
                }));
        Advices.working(editing).stream()
                .filter(exercise -> !exercise.pattern().isTraining()
                        || exercise.pattern() == now.exercise().pattern())
                .filter(exercise ->
                        steps.stream().noneMatch(step -> step.exercise().id().equals(exercise.id())))
                .sorted(Comparator.comparing((Exercise exercise) ->
                                exercise.pattern() != now.exercise().pattern())
                        .thenComparing(Exercise::name))
                .map(exercise -> Choice.of(
                        "editor-step-" + exercise.id(),
                        exercise,
                        words.name("editor.pattern.", exercise.pattern()),
                        thumbs,
                        () -> {
                            editing.step(draft -> Edits.withStep(draft, warming, index, exercise));
                            back.run();
                        }))
                .forEach(choices::add);
        sheets.open(sheets.sheet(
                "step",
                now.exercise().name(),
                words.say(warming ? "editor.step.warm-up" : "editor.step.cool-down"),
                choices,
                HIGH,
                WIDE));
    }
}
