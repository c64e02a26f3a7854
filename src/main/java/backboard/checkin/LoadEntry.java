package backboard.checkin;

import backboard.coach.Field;
import backboard.training.Band;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The load of a set while it is filled in: at most one of weight, assistance and band.
 *
 * @param unit in which a weight is asked for
 * @param weight what is lifted, or added to the body; empty means not logged, which is not 0
 * @param assistance what a machine takes off the body weight, more than 0
 * @param typed what stood here before it was converted to this unit, so that converting back gives just that
 */
record LoadEntry(
        Exercise exercise,
        Unit unit,
        Optional<Weight> weight,
        Optional<Weight> assistance,
        Optional<Band> band,
        @Nullable LoadEntry typed) {

    /** An empty bar. */
    private static final double BAR_KG = 20;

    private static final double BAR_LB = 45;

    /** What the exercise asks for of an effort; in the unit the effort was typed in, or in the gym's. */
    static LoadEntry of(Exercise exercise, Unit gym, Optional<Effort> effort) {
        LoadKind kind = LoadKind.of(exercise);
        boolean body = kind == LoadKind.BODY;
        Optional<Weight> weight =
                effort.flatMap(Effort::weight).filter(load -> kind == LoadKind.WEIGHT || (body && load.value() > 0));
        Optional<Weight> help = effort.flatMap(Effort::assistance).filter(load -> body && load.value() > 0);
        Optional<Band> band = effort.flatMap(Effort::band)
                .filter(some -> kind == LoadKind.BAND || LoadKind.isHelpedByBand(exercise))
                .filter(some -> weight.isEmpty() && help.isEmpty());
        Unit unit = weight.or(() -> help).map(Weight::unit).orElse(gym);
        return new LoadEntry(exercise, unit, weight, help, band, null);
    }

    LoadKind kind() {
        return LoadKind.of(exercise);
    }

    /** Whether nothing is known: an exercise done with the body alone has no blank. */
    boolean isBlank() {
        return kind() != LoadKind.BODY && weight.isEmpty() && band.isEmpty();
    }

    Effort onto(Effort effort) {
        Effort loaded = assistance.isPresent() ? effort.assisted(assistance) : effort.with(weight);
        return loaded.banded(band);
    }

    // ---- plus and minus

    /** What is lifted beside the body, below 0 what is taken off. */
    double value() {
        return weight.map(Weight::value).orElse(0.0)
                - assistance.map(Weight::value).orElse(0.0);
    }

    /** The most a machine may take off, in this unit. */
    double mostHelp() {
        return Field.ASSISTANCE.allowed(unit).most();
    }

    boolean canRaise() {
        return value() < unit.most();
    }

    boolean canLower() {
        return kind() == LoadKind.BODY ? value() > -mostHelp() : weight.isPresent();
    }

    /** One step more; from nothing logged to an empty bar, or one step where there is no bar. */
    LoadEntry raised() {
        if (kind() == LoadKind.BODY) {
            return at(value() < 0 ? Math.min(0, value() + unit.step()) : value() + unit.step());
        }
        return at(weight.map(load -> load.value() + unit.step()).orElse(first()));
    }

    private double first() {
        if (!exercise.equipment().contains("barbell")) {
            return unit.step();
        }
        return unit == Unit.KG ? BAR_KG : BAR_LB;
    }

    /** One step less, then empty hands, then nothing logged; where the body is lifted, the body alone and then help. */
    LoadEntry lowered() {
        if (kind() == LoadKind.BODY) {
            return at(value() > 0 ? Math.max(0, value() - unit.step()) : value() - unit.step());
        }
        return weight.filter(load -> load.value() > 0).isPresent()
                ? at(Math.max(0, value() - unit.step()))
                : with(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With this number, or the nearest the limits allow; below 0 it is assistance where the body is lifted. */
    LoadEntry at(double number) {
        if (kind() != LoadKind.BODY) {
            return with(weight(Math.max(0, number)), Optional.empty(), Optional.empty());
        }
        return number < 0
                ? with(Optional.empty(), weight(Math.min(-number, mostHelp())), Optional.empty())
                : with(weight(number).filter(load -> load.value() > 0), Optional.empty(), Optional.empty());
    }

    private Optional<Weight> weight(double number) {
        return Optional.of(new Weight(Math.min(number, unit.most()), unit));
    }

    LoadEntry blank() {
        return with(Optional.empty(), Optional.empty(), Optional.empty());
    }

    LoadEntry with(Optional<Band> other) {
        return with(Optional.empty(), Optional.empty(), other);
    }

    private LoadEntry with(Optional<Weight> heavier, Optional<Weight> help, Optional<Band> other) {
        boolean same = heavier.equals(weight) && help.equals(assistance) && other.equals(band);
        return same ? this : new LoadEntry(exercise, unit, heavier, help, other, null);
    }

    // ---- units

    /** Asked for in the other unit: the number nearest to this one that plates can make. Back again it is what it was. */
    LoadEntry inOther() {
        if (typed != null) {
            return typed;
        }
        Unit other = unit == Unit.KG ? Unit.LB : Unit.KG;
        return new LoadEntry(
                exercise,
                other,
                weight.map(load -> loadable(load, other, other.most())),
                assistance
                        .map(load -> loadable(
                                load, other, Field.ASSISTANCE.allowed(other).most()))
                        .filter(load -> load.value() > 0),
                band,
                this);
    }

    private static Weight loadable(Weight load, Unit other, double most) {
        double steps = Math.round(load.kilograms() / other.kilograms() / other.step());
        double highest = Math.floor(most / other.step());
        return new Weight(Math.min(steps, highest) * other.step(), other);
    }

    /** The same, asked for in this unit, without a number that was typed in the other one. */
    LoadEntry asking(Unit other) {
        return other == unit ? this : new LoadEntry(exercise, other, Optional.empty(), Optional.empty(), band, null);
    }
}
