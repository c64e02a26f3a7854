package backboard.coach;

import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Pattern;
import backboard.training.Target;
import backboard.training.Tempo;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a number can be right: refused outside its range, asked about where it is unusual. Source: rules of the domain, input ranges. */
public final class Ranges {

    private static final int MOST_TIMES_THE_AIM = 2;

    /** A tenth above the best is still believed. */
    private static final double ABOVE_BEST = 1.1;

    private Ranges() {}

    /**
     * What is to be said about one number alone.
     *
     * @param unit of the number where it is a weight
     */
    public static Optional<Finding> check(Field field, double value, Unit unit) {
        Bounds allowed = field.allowed(unit);
        if (!allowed.contains(value)) {
            return Optional.of(new Finding(field, Finding.Kind.OUT_OF_RANGE, value, allowed));
        }
        if (!allowed.isOnStep(value)) {
            return Optional.of(new Finding(field, Finding.Kind.OFF_STEP, value, allowed));
        }
        Bounds usual = field.usual(unit);
        return usual.contains(value)
                ? Optional.empty()
                : Optional.of(new Finding(field, Finding.Kind.UNUSUAL, value, usual));
    }

    /**
     * What is to be said about a set; empty if nothing. A weight that is blank was not logged and is not looked at, which is not the same as
     * 0.
     *
     * @param range reps to aim for; not looked at in a timed exercise
     * @param best the member's heaviest weight in the exercise, if any
     * @param bodyWeight the member's, if known
     * @param setsToday the member's sets of the exercise today, this one included
     */
    public static List<Finding> check(
            Exercise exercise,
            Target range,
            Effort effort,
            Optional<Weight> best,
            Optional<Weight> bodyWeight,
            int setsToday) {
        List<Finding> findings = new ArrayList<>();
        amount(exercise, range, effort).ifPresent(findings::add);
        effort.weight().ifPresent(weight -> {
            check(Field.WEIGHT, weight.value(), weight.unit()).ifPresent(findings::add);
            best.filter(heaviest -> heaviest.value() > 0)
                    .flatMap(heaviest -> above(weight, heaviest))
                    .ifPresent(findings::add);
        });
        effort.assistance().ifPresent(help -> {
            check(Field.ASSISTANCE, help.value(), help.unit()).ifPresent(findings::add);
            bodyWeight.flatMap(body -> aboveBody(help, body)).ifPresent(findings::add);
        });
        check(Field.SETS, setsToday, Unit.KG).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Optional<Finding> amount(Exercise exercise, Target range, Effort effort) {
        if (effort.seconds().isPresent()) {
            Field field = exercise.pattern() == Pattern.CARDIO ? Field.CARDIO : Field.HOLD;
            return check(field, effort.amount(), Unit.KG);
        }
        Bounds aimed = Field.REPS.allowed(Unit.KG).upTo(MOST_TIMES_THE_AIM * range.hi());
        return check(Field.REPS, effort.amount(), Unit.KG)
                .or(() -> beyond(Field.REPS, Finding.Kind.ABOVE_AIM, effort.amount(), aimed));
    }

    private static Optional<Finding> above(Weight weight, Weight best) {
        double most = best.kilograms() * ABOVE_BEST / weight.unit().kilograms();
        return beyond(
                Field.WEIGHT,
                Finding.Kind.ABOVE_BEST,
                weight.value(),
                Field.WEIGHT.allowed(weight.unit()).upTo(most));
    }

    private static Optional<Finding> aboveBody(Weight help, Weight body) {
        double most = body.kilograms() / help.unit().kilograms();
        return beyond(
                Field.ASSISTANCE,
                Finding.Kind.ABOVE_BODY_WEIGHT,
                help.value(),
                Field.ASSISTANCE.allowed(help.unit()).upTo(most));
    }

    private static Optional<Finding> beyond(Field field, Finding.Kind kind, double value, Bounds bounds) {
        return bounds.contains(value) ? Optional.empty() : Optional.of(new Finding(field, kind, value, bounds));
    }

    /** What is to be said about a range of reps. */
    public static List<Finding> check(Target reps) {
        List<Finding> findings = new ArrayList<>();
        Bounds allowed = Field.REPS.allowed(Unit.KG);
        beyond(Field.REPS, Finding.Kind.OUT_OF_RANGE, reps.hi(), allowed).ifPresent(findings::add);
        check(Field.RANGE_SPAN, reps.hi() - reps.lo(), Unit.KG).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    /** What is to be said about a tempo; empty for a hold, which has no reps. */
    public static Optional<Finding> check(Tempo tempo) {
        return check(Field.TEMPO, tempo.seconds(), Unit.KG);
    }
}
