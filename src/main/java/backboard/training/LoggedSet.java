package backboard.training;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A set as it stands in the log after edits.
 *
 * @param id made at the tap; the same id sent twice is one set
 * @param at when it was tapped
 * @param local the same in the gym's time zone at that time; days are cut here
 * @param place empty in open gym
 * @param hard whether it counts as a hard set
 * @param volumeKg volume load, fixed when logged
 */
public record LoggedSet(
        UUID id,
        UUID member,
        String exerciseId,
        Effort effort,
        Instant at,
        LocalDateTime local,
        Optional<Place> place,
        boolean hard,
        double volumeKg) {}
