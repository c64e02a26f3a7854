package backboard.coach;

import backboard.training.Band;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Load;
import backboard.training.Pattern;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The loads of an exercise above and below the present one: weights, help of a machine, bands. Source: rules of the domain, progression.
 *
 * @param load the present one, in this unit
 */
record Ladder(Exercise exercise, Effort load, Unit unit) {

    /** Percent taken off after falling short twice, before rounding down to a loadable weight. */
    private static final double STEP_BACK = 5;

    private static final int DOUBLE_STEP_FROM_KG = 60;
    private static final int DOUBLE_STEP_FROM_LB = 135;

    /** The next heavier load; empty where only another exercise is harder. */
    Optional<Rung> up() {
        if (load.assistance().isPresent()) {
            return lessHelp(load.assistance().get());
        }
        if (load.band().isPresent() && !exercise.takesWeight()) {
            return band(isResistedByBand() ? 1 : -1)
                    .map(band -> Rung.of(load.banded(Optional.of(band)), Why.NEXT_BAND))
                    .or(() -> PullUps.isWhole(exercise)
                            ? Optional.of(Rung.of(load.banded(Optional.empty()), Why.NEXT_BAND))
                            : Optional.empty());
        }
        boolean takesMore = exercise.takesWeight() || load.weight().isPresent() || PullUps.isWhole(exercise);
        return takesMore ? heavier() : Optional.empty();
    }

    /** The next lighter load; empty where only another exercise is easier. */
    Optional<Rung> down() {
        if (load.assistance().isPresent()) {
            return moreHelp(load.assistance().get());
        }
        if (load.band().isPresent() && !exercise.takesWeight()) {
            return band(isResistedByBand() ? -1 : 1)
                    .map(band -> Rung.of(load.banded(Optional.of(band)), Why.LAST_BAND));
        }
        return lighter(STEP_BACK, Why.LIGHTER);
    }

    /** The weight less so many percent; empty where there is none to take off. */
    Optional<Rung> lighter(double percent, Why why) {
        return load.weight()
                .filter(weight -> weight.value() > 0)
                .flatMap(weight -> lighter(weight, Plates.down(weight, percent), why));
    }

    private Optional<Rung> lighter(Weight from, Weight to, Why why) {
        if (to.value() == 0 && exercise.takesWeight()) {
            return Optional.empty();
        }
        Effort less = load.with(Optional.of(to).filter(weight -> weight.value() > 0));
        return Optional.of(new Rung(less, why, percent(from, to), Optional.empty()));
    }

    private Optional<Rung> heavier() {
        Weight from = load.weight().orElse(new Weight(0, unit));
        return Plates.up(from)
                .map(to -> new Rung(load.with(Optional.of(to)), Why.HEAVIER, percent(from, to), bolder(from)));
    }

    /** How far a jump is of the whole load; unknown where the body is lifted too, or nothing was lifted before. */
    private OptionalDouble percent(Weight from, Weight to) {
        boolean isWholeLoad = exercise.takesWeight() && !PullUps.is(exercise) && from.value() > 0;
        return isWholeLoad ? OptionalDouble.of(Plates.percent(from, to)) : OptionalDouble.empty();
    }

    private Optional<Weight> bolder(Weight from) {
        int least = unit == Unit.KG ? DOUBLE_STEP_FROM_KG : DOUBLE_STEP_FROM_LB;
        return exercise.pattern() == Pattern.HIP_HINGE && from.value() >= least
                ? Plates.doubleUp(from)
                : Optional.empty();
    }

    private Optional<Rung> lessHelp(Weight help) {
        double less = help.value() - helpStep(help);
        if (less > 0) {
            return Optional.of(Rung.of(load.assisted(Optional.of(new Weight(less, help.unit()))), Why.LESS_HELP));
        }
        return PullUps.isWhole(exercise)
                ? Optional.of(Rung.of(load.assisted(Optional.empty()), Why.LESS_HELP))
                : Optional.empty();
    }

    private Optional<Rung> moreHelp(Weight help) {
        double more = help.value() + helpStep(help);
        return more * help.unit().kilograms() > Effort.MOST_ASSISTANCE_KG
                ? Optional.empty()
                : Optional.of(Rung.of(load.assisted(Optional.of(new Weight(more, help.unit()))), Why.MORE_HELP));
    }

    /** 5 kg or 10 lb. */
    private static double helpStep(Weight help) {
        return 2 * help.unit().step();
    }

    private boolean isResistedByBand() {
        return exercise.load() == Load.BAND;
    }

    private Optional<Band> band(int steps) {
        int next = load.band().orElseThrow().ordinal() + steps;
        return next >= 0 && next < Band.values().length ? Optional.of(Band.values()[next]) : Optional.empty();
    }
}
