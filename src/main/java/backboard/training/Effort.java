package backboard.training;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was done in one set.
 *
 * @param reps 1–100, of one side; empty for a hold
 * @param seconds 1–3,600; empty for reps
 * @param weight empty means not logged, which is not 0
 */
public record Effort(OptionalInt reps, OptionalInt seconds, Optional<Weight> weight) {

    public static final int MOST_REPS = 100;
    public static final int MOST_SECONDS = 3600;

    /** @throws IllegalArgumentException unless exactly one of reps and seconds is given, inside its range */
    public Effort {
        if (reps.isPresent() == seconds.isPresent()) {
            throw new IllegalArgumentException("a set has either reps or seconds");
        }
        reps.ifPresent(count -> within("reps", count, MOST_REPS));
        seconds.ifPresent(count -> within("seconds", count, MOST_SECONDS));
    }

    private static void within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be 1 to " + most + ", not " + value);
        }
    }

    public static Effort reps(int reps, Optional<Weight> weight) {
        return new Effort(OptionalInt.of(reps), OptionalInt.empty(), weight);
    }

    public static Effort seconds(int seconds, Optional<Weight> weight) {
        return new Effort(OptionalInt.empty(), OptionalInt.of(seconds), weight);
    }

    /** {@code 10 reps at 50 kg}, {@code 10 reps}, {@code 30 s}. */
    @Override
    public String toString() {
        String amount = reps.isPresent()
                ? reps.getAsInt() + (reps.getAsInt() == 1 ? " rep" : " reps")
                : seconds.orElseThrow() + " s";
        return amount + weight.map(load -> " at " + load).orElse("");
    }
}
