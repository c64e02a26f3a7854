package backboard.store;

import backboard.training.DayKind;
import backboard.training.Repeat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was published for a day.
 *
 * @param day the date, or the first of them
 * @param circuit of {@link DayKind#CIRCUIT}, else empty
 * @param by who published it; empty where nobody is known
 */
public record StoredPlan(
        UUID id,
        LocalDate day,
        Repeat repeat,
        DayKind kind,
        Optional<CircuitText> circuit,
        Optional<UUID> by,
        Instant at) {

    /**
     * A circuit as it is kept.
     *
     * @param id of the circuit
     * @param content as in a file of {@code circuits/}
     */
    public record CircuitText(String id, String content) {}
}
