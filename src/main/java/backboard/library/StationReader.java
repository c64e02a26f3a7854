package backboard.library;

import static java.util.Map.entry;

import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Prescription;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Timing;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.nodes.Node;

/** One station of a circuit. */
final class StationReader {

    private static final Map<String, String> FIELDS = Examples.of(
            entry("exercise", "plank"),
            entry("hard", "true"),
            entry("cap", "12"),
            entry("effort", "7-8"),
            entry("note", "Light band"),
            entry("easier", "knee-plank"),
            entry("harder", "side-plank"),
            entry("sides", "half"),
            entry("work", "45"),
            entry("rest", "30"),
            entry("method", "reps"),
            entry("reps", "6-8"),
            entry("superset", "true"));

    private final Page page;
    private final Fields fields;
    private final AssetFile file;
    private final KnownExercises known;

    private StationReader(Page page, Fields fields, AssetFile file, KnownExercises known) {
        this.page = page;
        this.fields = fields;
        this.file = file;
        this.known = known;
    }

    /** @param number 1-based place in the circuit */
    static Optional<Station> read(Page page, AssetFile file, Node node, int number, KnownExercises known) {
        return Fields.of(page, node, FIELDS)
                .flatMap(fields -> new StationReader(page, fields, file, known).read(number));
    }

    private Optional<Station> read(int number) {
        Optional<Exercise> exercise = fields.exercise("exercise", known.ids()).flatMap(id -> known.get(id, page));
        boolean hard = fields.has("hard") && fields.flag("hard").orElse(false);
        OptionalInt cap = fields.optionalNumber("cap", 1, Effort.MOST_REPS, " reps");
        String effort = Amounts.effort(fields, "effort");
        String note = fields.optionalText("note", Limits.CUE).orElse("");
        Optional<Exercise> easier = swap("easier");
        Optional<Exercise> harder = swap("harder");
        Optional<Sides> sides = fields.has("sides") ? fields.choice("sides", Sides.class) : Optional.empty();
        OptionalInt work = fields.optionalNumber("work", Timing.SHORTEST_WORK, Timing.LONGEST_WORK, " seconds");
        OptionalInt rest = fields.optionalNumber("rest", 0, Timing.LONGEST_REST, " seconds");
        Method method = MethodReader.read(fields);
        boolean superset = fields.has("superset") && fields.flag("superset").orElse(false);
        exercise.ifPresent(done -> check(done, hard, easier, harder, method));
        return exercise.map(done -> new Station(
                number,
                done,
                hard && done.pattern().isTraining(),
                cap,
                effort,
                note,
                easier,
                harder,
                sides.orElse(done.sides()),
                prescription(work, rest, method, superset, done)));
    }

    /** What is held has no method, whoever wrote one when it was still counted. */
    private static Prescription prescription(
            OptionalInt work, OptionalInt rest, Method method, boolean superset, Exercise exercise) {
        Method fitting = exercise.mode() == Mode.TIME ? Method.TIMED : method;
        return new Prescription(work, rest, fitting, superset);
    }

    private Optional<Exercise> swap(String field) {
        return fields.has(field)
                ? fields.exercise(field, known.ids()).flatMap(id -> known.get(id, page))
                : Optional.empty();
    }

    private void check(
            Exercise exercise, boolean hard, Optional<Exercise> easier, Optional<Exercise> harder, Method method) {
        if (exercise.mode() == Mode.TIME && !method.equals(Method.TIMED) && !known.isReplacedAbove(file, exercise)) {
            fields.wrong(
                    fields.has("method") ? "method" : "reps",
                    "'" + exercise.id() + "' is held for time and has no reps to count; delete 'method' and 'reps'");
        }
        if (hard && !exercise.pattern().isTraining() && !known.isReplacedAbove(file, exercise)) {
            fields.wrong(
                    "hard",
                    "'" + exercise.id() + "' is " + exercise.pattern().key()
                            + ", which never counts as hard; delete 'hard'");
        }
        if (isSame(easier, exercise)) {
            fields.wrong("easier", "the easier swap is the station's own exercise; name another or delete 'easier'");
        }
        if (isSame(harder, exercise)) {
            fields.wrong("harder", "the harder swap is the station's own exercise; name another or delete 'harder'");
        }
        if (easier.isPresent() && isSame(harder, easier.get())) {
            fields.wrong("harder", "'" + easier.get().id() + "' is both the easier and the harder swap; delete one");
        }
    }

    private static boolean isSame(Optional<Exercise> swap, Exercise other) {
        return swap.isPresent() && swap.get().id().equals(other.id());
    }
}
