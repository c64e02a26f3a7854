package backboard.checkin;

import backboard.kiosk.Prefill;
import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Mode;
import backboard.training.Unit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A set while it is filled in.
 *
 * @param amount reps 1–100, or seconds 1–3,600 where the exercise is timed
 * @param rpe how hard it felt, 1–10 in halves; empty until somebody says
 * @param concern what went wrong; empty until somebody says
 */
record SetForm(
        Exercise exercise,
        int amount,
        Source amountFrom,
        LoadEntry load,
        Source loadFrom,
        OptionalDouble rpe,
        Optional<Concern> concern) {

    /** Where a number comes from; the label says so until somebody changes it. */
    enum Source {
        LAST_SET,
        PLAN,
        SUGGESTION,
        TYPED
    }

    private static final int SECONDS_STEP = 5;
    private static final double HALF = .5;

    /** The form as the kiosk fills it in; without an answer it starts at the low end of the exercise's range. */
    static SetForm of(Exercise exercise, Unit gym, Optional<Prefill> prefill) {
        // An exercise may have become timed since its last set.
        OptionalInt known = prefill.map(Prefill::effort)
                .map(effort -> amount(exercise, effort))
                .orElse(OptionalInt.empty());
        Source source = prefill.filter(Prefill::fromLastSet).isPresent() ? Source.LAST_SET : Source.PLAN;
        return new SetForm(
                exercise,
                known.orElse(exercise.target().lo()),
                known.isPresent() ? source : Source.PLAN,
                LoadEntry.of(exercise, gym, prefill.map(Prefill::effort)),
                source,
                OptionalDouble.empty(),
                Optional.empty());
    }

    /** A set that was logged, to be corrected. */
    static SetForm correcting(Exercise exercise, Unit gym, Effort logged) {
        return new SetForm(
                exercise,
                amount(exercise, logged).orElse(exercise.target().lo()),
                Source.TYPED,
                LoadEntry.of(exercise, gym, Optional.of(logged)),
                Source.TYPED,
                logged.rpe(),
                logged.concern());
    }

    private static OptionalInt amount(Exercise exercise, Effort effort) {
        return exercise.mode() == Mode.TIME ? effort.seconds() : effort.reps();
    }

    boolean isTimed() {
        return exercise.mode() == Mode.TIME;
    }

    Effort effort() {
        Effort counted = isTimed() ? Effort.seconds(amount, Optional.empty()) : Effort.reps(amount, Optional.empty());
        return load.onto(counted).rated(rpe).concerned(concern);
    }

    /** The set has been saved: its numbers are those of the last set now, and how the next will feel nobody knows. */
    SetForm saved() {
        return new SetForm(
                exercise, amount, Source.LAST_SET, load, Source.LAST_SET, OptionalDouble.empty(), Optional.empty());
    }

    /** The set has been taken back: its numbers are what somebody typed, and nothing more. */
    SetForm takenBack() {
        return new SetForm(exercise, amount, Source.TYPED, load, Source.TYPED, rpe, concern);
    }

    /** With the numbers of a suggestion; its reps too, as a new weight starts at the low end of the range. */
    SetForm suggested(Effort aim) {
        return new SetForm(
                exercise,
                amount(exercise, aim).orElse(amount),
                Source.SUGGESTION,
                LoadEntry.of(exercise, load.unit(), Optional.of(aim)),
                Source.SUGGESTION,
                rpe,
                concern);
    }

    // ---- reps or seconds

    int amountStep() {
        return isTimed() ? SECONDS_STEP : 1;
    }

    int mostAmount() {
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

    /** With so many reps or seconds, or as many as the limits allow. */
    SetForm withAmount(int other) {
        int legal = Math.max(1, Math.min(other, mostAmount()));
        return legal == amount ? this : new SetForm(exercise, legal, Source.TYPED, load, loadFrom, rpe, concern);
    }

    // ---- load

    SetForm raiseLoad() {
        return load(LoadEntry::raised);
    }

    SetForm lowerLoad() {
        return load(LoadEntry::lowered);
    }

    SetForm withBand(Optional<Band> band) {
        return load(now -> now.with(band));
    }

    SetForm load(UnaryOperator<LoadEntry> change) {
        LoadEntry other = change.apply(load);
        return other.equals(load) ? this : new SetForm(exercise, amount, amountFrom, other, Source.TYPED, rpe, concern);
    }

    /** Asked for in the other unit; where the number comes from does not change with it. */
    SetForm inOtherUnit() {
        return new SetForm(exercise, amount, amountFrom, load.inOther(), loadFrom, rpe, concern);
    }

    // ---- how it went

    /** So hard, 1–10; the same again takes it back. */
    SetForm felt(int whole) {
        boolean again = rpe.isPresent() && Math.floor(rpe.getAsDouble()) == whole;
        return rated(again ? OptionalDouble.empty() : OptionalDouble.of(whole));
    }

    /** Half a step harder than a whole number, or no longer. */
    SetForm halved() {
        if (!canHalve()) {
            return this;
        }
        double felt = rpe.getAsDouble();
        return rated(OptionalDouble.of(felt == Math.rint(felt) ? felt + HALF : felt - HALF));
    }

    boolean canHalve() {
        return rpe.isPresent() && rpe.getAsDouble() < Effort.MOST_RPE;
    }

    boolean isHalf() {
        return rpe.isPresent() && rpe.getAsDouble() != Math.rint(rpe.getAsDouble());
    }

    private SetForm rated(OptionalDouble felt) {
        return new SetForm(exercise, amount, amountFrom, load, loadFrom, felt, concern);
    }

    /** This went wrong; the same again takes it back. */
    SetForm concerned(Concern what) {
        Optional<Concern> next = concern.filter(what::equals).isPresent() ? Optional.empty() : Optional.of(what);
        return new SetForm(exercise, amount, amountFrom, load, loadFrom, rpe, next);
    }
}
