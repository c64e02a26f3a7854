package backboard.kiosk;

import backboard.coach.Benchmark;
import backboard.coach.NewRecord;
import backboard.training.LoggedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The latest set of the day that is the best its owner has done. Store thread only. */
final class Feats {

    private final Ticker ticker;
    private Optional<Feated> latest = Optional.empty();

    private record Feated(LoggedSet set, Benchmark benchmark) {}

    Feats(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Only the finest of what a set is the best in; what a correction takes away is not celebrated any longer. */
    void celebrate(LoggedSet set, List<NewRecord> records) {
        records.stream()
                .map(NewRecord::benchmark)
                .min(Comparator.comparing(Benchmark.FINEST_FIRST::indexOf))
                .ifPresentOrElse(finest -> latest = Optional.of(new Feated(set, finest)), () -> forget(set.id()));
    }

    void forget(UUID set) {
        latest = latest.filter(feated -> !feated.set().id().equals(set));
    }

    void clear() {
        latest = Optional.empty();
    }

    /** By the name its owner goes by now, so that a change of mind is obeyed at once. */
    Optional<Feat> latest() {
        return latest.flatMap(feated -> ticker.line(feated.set())
                .map(line -> new Feat(
                        line.guise(),
                        line.exerciseName(),
                        kind(feated.benchmark()),
                        feated.set().at())));
    }

    private static Feat.Kind kind(Benchmark benchmark) {
        return switch (benchmark) {
            case ESTIMATED_MAX -> Feat.Kind.ESTIMATE;
            case MOST_REPS -> Feat.Kind.REPS;
            case HEAVIEST -> Feat.Kind.WEIGHT;
            case LONGEST_HOLD -> Feat.Kind.HOLD;
            case SESSION_VOLUME -> Feat.Kind.VOLUME;
        };
    }
}
