package backboard.checkin;

import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everyone who can check in.
 *
 * @param all by name; some may not be listed anywhere
 * @param lastSets the latest set of today of those who have one
 */
record People(List<Guise> all, Map<UUID, Instant> lastSets) {

    static final People NOBODY = new People(List.of(), Map.of());

    /** After so long without a set a person counts as gone. */
    private static final Duration STAYS = Duration.ofHours(2);

    static People of(Floor floor) {
        return new People(floor.guises(), floor.lastSetToday());
    }

    /** Those whom others may see, by name. */
    List<Guise> listed() {
        return all.stream().filter(Guise::isListed).toList();
    }

    /** Whether somebody has a set of today. */
    boolean hasTrained(Guise member) {
        return lastSets.containsKey(member.id());
    }

    boolean isHere(Guise member, Instant now) {
        Instant last = lastSets.get(member.id());
        return last != null && isRecent(last, now);
    }

    private static boolean isRecent(Instant last, Instant now) {
        return Duration.between(last, now).compareTo(STAYS) < 0;
    }

    /** How many have logged a set in the last two hours. */
    long hereAt(Instant now) {
        return lastSets.values().stream().filter(last -> isRecent(last, now)).count();
    }

    Optional<Guise> withNumber(int number) {
        return all.stream()
                .filter(member -> member.number().isPresent() && member.number().getAsInt() == number)
                .findFirst();
    }
}
