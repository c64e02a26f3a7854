package backboard.coach;

import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Keyed;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Pattern;
import backboard.training.Weight;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a record can be set in. Source: rules of the domain, calculations. */
public enum Benchmark implements Keyed {
    /** Estimated one-rep maximum in kilograms, from sets the formula holds for; see {@link OneRepMax}. */
    ESTIMATED_MAX("estimated max"),
    /** Reps at one and the same load. */
    MOST_REPS("most reps"),
    /** Kilograms lifted, or added to the body, for at least one rep. */
    HEAVIEST("heaviest"),
    /** Seconds; not of carries, mobility and cardio. */
    LONGEST_HOLD("longest hold"),
    /** Volume load of a day's sets in kilograms. */
    SESSION_VOLUME("session volume");

    /** What people are proudest of comes first. */
    public static final List<Benchmark> FINEST_FIRST =
            List.of(HEAVIEST, LONGEST_HOLD, MOST_REPS, SESSION_VOLUME, ESTIMATED_MAX);

    private final String key;

    Benchmark(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** What one set alone is worth; empty if it has no part in it, and for the volume, which is of a day. */
    OptionalDouble worth(Exercise exercise, Effort effort, Optional<Weight> body) {
        Optional<Burden> burden = Burden.of(exercise, effort);
        if (burden.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<Double> worth = switch (this) {
            case ESTIMATED_MAX ->
                OneRepMax.of(exercise, effort, body)
                        .filter(estimate -> !estimate.rough())
                        .map(Estimate::kilograms);
            case MOST_REPS ->
                Optional.of((double) effort.amount())
                        .filter(reps -> exercise.mode() == Mode.REPS)
                        .filter(reps ->
                                exercise.load() != Load.BAND || effort.band().isPresent());
            case HEAVIEST ->
                burden.map(Burden::kilograms).filter(kilograms -> exercise.mode() == Mode.REPS && kilograms > 0);
            case LONGEST_HOLD -> Optional.of((double) effort.amount()).filter(seconds -> isHold(exercise));
            case SESSION_VOLUME -> Optional.empty();
        };
        return worth.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static boolean isHold(Exercise exercise) {
        return exercise.mode() == Mode.TIME
                && exercise.pattern() != Pattern.CARRY
                && exercise.pattern() != Pattern.MOBILITY
                && exercise.pattern() != Pattern.CARDIO;
    }
}
