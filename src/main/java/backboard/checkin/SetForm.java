package backboard.checkin;

import backboard.kiosk.Prefill;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Sides;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A set while it is filled in.
 *
 * @param unit in which a weight is asked for
 * @param amount reps 1–100, or seconds 1–3,600 where the exercise is timed
 * @param weight empty means not logged; always empty for an exercise without a weight
 */
record SetForm(
        Exercise exercise, Unit unit, int amount, Source amountFrom, Optional<Weight> weight, Source weightFrom) {

    /** Where a number comes from; the label says so until somebody changes it. */
    enum Source {
        LAST_SET(", from your last set"),
        PLAN(", the plan"),
        TYPED("");

        private final String words;

        Source(String words) {
            this.words = words;
        }
    }

    private static final int SECONDS_STEP = 5;
    /** An empty bar. */
    private static final double BAR_KG = 20;

    private static final double BAR_LB = 45;

    /** The form as the kiosk fills it in; without an answer it starts at the low end of the exercise's range. */
    static SetForm of(Exercise exercise, Unit unit, Optional<Prefill> prefill) {
        boolean timed = exercise.mode() == Mode.TIME;
        // An exercise may have become timed since its last set.
        OptionalInt known = prefill.map(Prefill::effort)
                .map(effort -> timed ? effort.seconds() : effort.reps())
                .orElse(OptionalInt.empty());
        Source source = prefill.filter(Prefill::fromLastSet).isPresent() ? Source.LAST_SET : Source.PLAN;
        Optional<Weight> weight =
                prefill.map(Prefill::effort).flatMap(Effort::weight).filter(load -> exercise.takesWeight());
        return new SetForm(
                exercise,
                unit,
                known.orElse(exercise.target().lo()),
                known.isPresent() ? source : Source.PLAN,
                weight.map(load -> load.in(unit)),
                source);
    }

    boolean isTimed() {
        return exercise.mode() == Mode.TIME;
    }

    Effort effort() {
        return isTimed() ? Effort.seconds(amount, weight) : Effort.reps(amount, weight);
    }

    /** The set has been saved: its numbers are those of the last set now. */
    SetForm saved() {
        return new SetForm(exercise, unit, amount, Source.LAST_SET, weight, Source.LAST_SET);
    }

    /** The set has been taken back: its numbers are what somebody typed, and nothing more. */
    SetForm takenBack() {
        return new SetForm(exercise, unit, amount, Source.TYPED, weight, Source.TYPED);
    }

    // ---- reps or seconds

    int amountStep() {
        return isTimed() ? SECONDS_STEP : 1;
    }

    private int mostAmount() {
        return isTimed() ? Effort.MOST_SECONDS : Effort.MOST_REPS;
    }

    boolean canRaiseAmount() {
        return amount < mostAmount();
    }

    boolean canLowerAmount() {
        return amount > 1;
    }

    /** The next whole step up. */
    SetForm raiseAmount() {
        return withAmount((amount / amountStep() + 1) * amountStep());
    }

    /** The next whole step down. */
    SetForm lowerAmount() {
        return withAmount((amount - 1) / amountStep() * amountStep());
    }

    private SetForm withAmount(int other) {
        int legal = Math.max(1, Math.min(other, mostAmount()));
        return legal == amount ? this : new SetForm(exercise, unit, legal, Source.TYPED, weight, weightFrom);
    }

    /** {@code Reps each side, the plan}; with the unit where it is not reps. */
    String amountLabel() {
        String what = isTimed() ? "Time" : "Reps";
        return what + (exercise.sides() == Sides.BOTH ? "" : " each side") + amountFrom.words;
    }

    // ---- weight

    boolean canRaiseWeight() {
        return weight.filter(load -> load.value() >= unit.most()).isEmpty();
    }

    boolean canLowerWeight() {
        return weight.isPresent();
    }

    /** One step more; from nothing logged to an empty bar, or one step where there is no bar. */
    SetForm raiseWeight() {
        double more = weight.map(load -> load.value() + unit.step()).orElse(first());
        return withWeight(Optional.of(new Weight(Math.min(more, unit.most()), unit)));
    }

    private double first() {
        if (!exercise.equipment().contains("barbell")) {
            return unit.step();
        }
        return unit == Unit.KG ? BAR_KG : BAR_LB;
    }

    /** One step less, then empty hands, then nothing logged. */
    SetForm lowerWeight() {
        return withWeight(weight.filter(load -> load.value() > 0)
                .map(load -> new Weight(Math.max(0, load.value() - unit.step()), unit)));
    }

    private SetForm withWeight(Optional<Weight> other) {
        return other.equals(weight) ? this : new SetForm(exercise, unit, amount, amountFrom, other, Source.TYPED);
    }

    /** {@code Weight per hand, from your last set}. */
    String weightLabel() {
        String what = exercise.load() == Load.PER_HAND ? "Weight per hand" : "Weight";
        return what + (weight.isEmpty() ? ", not logged" : weightFrom.words);
    }
}
