package backboard.kiosk;

import backboard.training.Effort;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What everybody logged last, to tell the second half of a double tap from another set. Store thread only. */
final class DoubleTaps {

    private final Map<UUID, Tap> latest = new HashMap<>();

    private record Tap(Instant at, String exerciseId, Effort effort, Outcome.Saved saved) {}

    /** What became of the first half, if this is the second. */
    Optional<Outcome.Saved> first(Command.LogSet tap, Instant now) {
        return Optional.ofNullable(latest.get(tap.member()))
                .filter(one -> !one.saved().set().id().equals(tap.id()))
                .filter(one -> one.exerciseId().equals(tap.exerciseId())
                        && one.effort().equals(tap.effort()))
                .filter(one -> Duration.between(one.at(), now).compareTo(Command.DOUBLE_TAP) < 0)
                .map(Tap::saved);
    }

    void remember(Command.LogSet tap, Outcome.Saved saved, Instant now) {
        latest.put(tap.member(), new Tap(now, tap.exerciseId(), tap.effort(), saved));
    }

    /** What has been changed or taken back may be said again at once. */
    void forget(UUID set) {
        latest.values().removeIf(tap -> tap.saved().set().id().equals(set));
    }

    void clear() {
        latest.clear();
    }
}
