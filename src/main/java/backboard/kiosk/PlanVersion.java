package backboard.kiosk;

import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Repeat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was published once. It is kept for good.
 *
 * @param day the date, or the first of them
 * @param circuit of a day that has one; empty also if its exercises have left the library
 * @param by name of who published it, or empty
 */
public record PlanVersion(
        UUID id, LocalDate day, Repeat repeat, DayKind kind, Optional<Circuit> circuit, String by, Instant at) {}
