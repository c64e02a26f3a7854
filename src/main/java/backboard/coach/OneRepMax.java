package backboard.coach;

import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Pattern;
import backboard.training.Weight;
import java.util.Optional;

/**
 * Estimated one-rep maximum. The formulas were tested mostly on bench press and squat and tend to read the deadlift too low. Source: rules
 * of the domain, calculations; Epley 1985, Brzycki 1993.
 */
public final class OneRepMax {

    /** Up to here the formulas hold. */
    public static final int MOST_REPS = 10;

    /** Up to here an estimate is rough, beyond there is none. */
    public static final int MOST_ROUGH_REPS = 12;

    private OneRepMax() {}

    /**
     * {@code w × (1 + r / 30)}, and w itself at one rep, where the formula alone gives 3 % too much.
     *
     * @param kilograms lifted
     * @param reps 1 or more, close to failure; a half where effort was rated in halves
     */
    public static double epley(double kilograms, double reps) {
        return reps == 1 ? kilograms : kilograms * (1 + reps / 30);
    }

    /**
     * {@code w × 36 / (37 − r)}; equal to Epley at ten reps.
     *
     * @param kilograms lifted
     * @param reps 1 up to below 37, close to failure
     */
    public static double brzycki(double kilograms, double reps) {
        return kilograms * 36 / (37 - reps);
    }

    /**
     * By Epley, from the reps and, where effort was rated, the reps in reserve (10 − RPE). Empty for holds, carries, bands, mobility and
     * cardio, without a weight, beyond {@link #MOST_ROUGH_REPS} reps, and for what lifts a part of the body.
     *
     * <p>In pull-ups the body is lifted too: it is added for the formula and taken off again. What a band helps and what lowering alone is
     * worth nobody knows, so those have no estimate.
     *
     * @param body the member's weight, if it is known and the member agreed to its use
     */
    public static Optional<Estimate> of(Exercise exercise, Effort effort, Optional<Weight> body) {
        boolean isLift = exercise.mode() == Mode.REPS
                && exercise.pattern() != Pattern.CARRY
                && exercise.pattern() != Pattern.MOBILITY
                && exercise.pattern() != Pattern.CARDIO
                && exercise.load() != Load.BAND
                && effort.reps().isPresent()
                && effort.band().isEmpty();
        if (!isLift) {
            return Optional.empty();
        }
        double reserve =
                effort.rpe().isPresent() ? Effort.MOST_RPE - effort.rpe().getAsDouble() : 0;
        double reps = effort.amount() + reserve;
        if (reps > MOST_ROUGH_REPS) {
            return Optional.empty();
        }
        return PullUps.is(exercise) ? pullUp(exercise, effort, reps, body) : weight(exercise, effort, reps);
    }

    private static Optional<Estimate> weight(Exercise exercise, Effort effort, double reps) {
        return effort.weight()
                .filter(weight -> exercise.takesWeight() && weight.value() > 0)
                .map(weight -> new Estimate(epley(weight.kilograms(), reps), reps > MOST_REPS));
    }

    private static Optional<Estimate> pullUp(Exercise exercise, Effort effort, double reps, Optional<Weight> body) {
        boolean isKnownHelp = PullUps.isWhole(exercise) || effort.assistance().isPresent();
        return body.filter(weight -> isKnownHelp)
                .flatMap(weight -> Burden.of(exercise, effort).map(burden -> {
                    double total = weight.kilograms() + burden.kilograms();
                    return new Estimate(epley(total, reps) - weight.kilograms(), reps > MOST_REPS);
                }))
                .filter(estimate -> estimate.kilograms() > -body.orElseThrow().kilograms());
    }
}
