package backboard.training;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What was done in one set.
 *
 * @param reps 1–100, of one side; empty for a hold
 * @param seconds 1–3,600; empty for reps
 * @param weight what was lifted, or added to the body; empty means not logged, which is not 0
 * @param assistance what a machine took off the body weight, at most {@link #MOST_ASSISTANCE_KG}; never beside a weight
 * @param band the band that was pulled, or that helped
 * @param rpe how hard it felt, 1–10 in halves; empty if nobody said
 * @param concern what went wrong, if anything did
 */
public record Effort(
        OptionalInt reps,
        OptionalInt seconds,
        Optional<Weight> weight,
        Optional<Weight> assistance,
        Optional<Band> band,
        OptionalDouble rpe,
        Optional<Concern> concern) {

    public static final int MOST_REPS = 100;
    public static final int MOST_SECONDS = 3600;
    public static final double MOST_ASSISTANCE_KG = 150;
    public static final double LEAST_RPE = 1;
    public static final double MOST_RPE = 10;

    /** @throws IllegalArgumentException unless exactly one of reps and seconds is given and everything is inside its range */
    public Effort {
        if (reps.isPresent() == seconds.isPresent()) {
            throw new IllegalArgumentException("a set has either reps or seconds");
        }
        reps.ifPresent(count -> within("reps", count, MOST_REPS));
        seconds.ifPresent(count -> within("seconds", count, MOST_SECONDS));
        if (weight.isPresent() && assistance.isPresent()) {
            throw new IllegalArgumentException("a set is done with more than the body weight or with less, not both");
        }
        assistance.filter(help -> help.kilograms() > MOST_ASSISTANCE_KG).ifPresent(help -> {
            throw new IllegalArgumentException("assistance must be 0 to 150 kg, not " + help);
        });
        rpe.ifPresent(felt -> {
            if (!(felt >= LEAST_RPE && felt <= MOST_RPE && felt * 2 == Math.rint(felt * 2))) {
                throw new IllegalArgumentException("RPE must be 1 to 10 in halves, not " + felt);
            }
        });
    }

    private static void within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be 1 to " + most + ", not " + value);
        }
    }

    public static Effort reps(int reps, Optional<Weight> weight) {
        return of(OptionalInt.of(reps), OptionalInt.empty(), weight);
    }

    public static Effort seconds(int seconds, Optional<Weight> weight) {
        return of(OptionalInt.empty(), OptionalInt.of(seconds), weight);
    }

    private static Effort of(OptionalInt reps, OptionalInt seconds, Optional<Weight> weight) {
        return new Effort(
                reps, seconds, weight, Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty());
    }

    /** The same with this weight and without assistance. */
    public Effort with(Optional<Weight> other) {
        return new Effort(reps, seconds, other, Optional.empty(), band, rpe, concern);
    }

    /** The same with this help and without a weight. */
    public Effort assisted(Optional<Weight> help) {
        return new Effort(reps, seconds, Optional.empty(), help, band, rpe, concern);
    }

    public Effort banded(Optional<Band> other) {
        return new Effort(reps, seconds, weight, assistance, other, rpe, concern);
    }

    public Effort rated(OptionalDouble felt) {
        return new Effort(reps, seconds, weight, assistance, band, felt, concern);
    }

    public Effort concerned(Optional<Concern> other) {
        return new Effort(reps, seconds, weight, assistance, band, rpe, other);
    }

    /** The same load for so many reps or seconds, whichever it is counted in. */
    public Effort counted(int amount) {
        return new Effort(
                reps.isPresent() ? OptionalInt.of(amount) : reps,
                seconds.isPresent() ? OptionalInt.of(amount) : seconds,
                weight,
                assistance,
                band,
                rpe,
                concern);
    }

    /** Reps or seconds, whichever it is counted in. */
    public int amount() {
        return reps.isPresent() ? reps.getAsInt() : seconds.orElseThrow();
    }

    /** The same set as it can be done again: without how it felt this time. */
    public Effort plain() {
        return new Effort(reps, seconds, weight, assistance, band, OptionalDouble.empty(), Optional.empty());
    }

    /** {@code 10 reps at 50 kg}, {@code 10 reps}, {@code 30 s}; for logs. */
    @Override
    public String toString() {
        String amount = reps.isPresent()
                ? reps.getAsInt() + (reps.getAsInt() == 1 ? " rep" : " reps")
                : seconds.orElseThrow() + " s";
        return amount + weight.map(load -> " at " + load).orElse("");
    }
}
