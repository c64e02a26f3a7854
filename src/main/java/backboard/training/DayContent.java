package backboard.training;

import java.util.Optional;

/**
 * What somebody plans for a day.
 *
 * @param circuit of {@link DayKind#CIRCUIT}, else empty
 */
public record DayContent(DayKind kind, Optional<Circuit> circuit) {

    /** @throws IllegalArgumentException for a day with a circuit that has none, or the other way round */
    public DayContent {
        if ((kind == DayKind.CIRCUIT) != circuit.isPresent()) {
            throw new IllegalArgumentException("a day with a circuit has one, and no other day has");
        }
    }

    public static DayContent of(Circuit circuit) {
        return new DayContent(DayKind.CIRCUIT, Optional.of(circuit));
    }

    /** @param kind one without a circuit */
    public static DayContent of(DayKind kind) {
        return new DayContent(kind, Optional.empty());
    }
}
