package backboard.checkin;

import backboard.kiosk.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What taps on names have led to in the last seconds, and so what the next tap on the same name means. */
final class Taps {

    /** How long a tile shows its tick, and the set can be taken back. */
    static final Duration SHOWN = Duration.ofSeconds(7);

    /** What a tap means. */
    enum Meaning {
        NOTHING,
        /** Log a set now. */
        LOG,
        /** Look at the set that has been logged, or fill one in. */
        DETAILS
    }

    /**
     * How a tile looks.
     *
     * @param saved the set, once it has been committed
     * @param left share of the time it is shown, 1 down to 0
     */
    record Mark(Optional<Tapped> saved, double left) {}

    private record Tap(Instant at, Optional<Tapped> saved, Instant savedAt) {}

    private final Map<UUID, Tap> taps = new HashMap<>();

    /**
     * @param mayLog whether there is something to log for this person with one tap
     */
    Meaning meaning(UUID member, Instant now, boolean mayLog) {
        Tap tap = taps.get(member);
        if (tap != null && (tap.saved().isEmpty() || isSooner(tap.at(), now, Command.DOUBLE_TAP))) {
            return Meaning.NOTHING;
        }
        if (tap != null && isSooner(tap.savedAt(), now, SHOWN)) {
            return Meaning.DETAILS;
        }
        return mayLog ? Meaning.LOG : Meaning.DETAILS;
    }

    /** By a clock that somebody may set: what lies ahead is not sooner. */
    private static boolean isSooner(Instant since, Instant now, Duration limit) {
        return !now.isBefore(since) && Duration.between(since, now).compareTo(limit) < 0;
    }

    /** A set is on its way. */
    void sent(UUID member, Instant now) {
        taps.put(member, new Tap(now, Optional.empty(), now));
    }

    /** It has been committed. */
    void saved(Tapped set, Instant now) {
        UUID member = set.member().id();
        Tap tap = taps.getOrDefault(member, new Tap(now, Optional.empty(), now));
        taps.put(member, new Tap(tap.at(), Optional.of(set), now));
    }

    /** It was refused or taken back: the next tap is a first one. */
    void forget(UUID member) {
        taps.remove(member);
    }

    Optional<Tapped> saved(UUID member, Instant now) {
        return mark(member, now).flatMap(Mark::saved);
    }

    /** How the tile of this person looks; empty if as ever. */
    Optional<Mark> mark(UUID member, Instant now) {
        Tap tap = taps.get(member);
        if (tap == null) {
            return Optional.empty();
        }
        if (tap.saved().isEmpty()) {
            return Optional.of(new Mark(Optional.empty(), 1));
        }
        if (!isSooner(tap.savedAt(), now, SHOWN)) {
            return Optional.empty();
        }
        double gone = (double) Duration.between(tap.savedAt(), now).toMillis() / SHOWN.toMillis();
        return Optional.of(new Mark(tap.saved(), 1 - gone));
    }

    boolean isWaiting() {
        return taps.values().stream().anyMatch(tap -> tap.saved().isEmpty());
    }
}
