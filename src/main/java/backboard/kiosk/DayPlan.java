package backboard.kiosk;

import backboard.training.Circuit;
import backboard.training.DayKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is planned for a date.
 *
 * @param circuit of a day that has one
 * @param version what was published for the date; empty if the settings and the files say what it has
 * @param draft what somebody has begun for the date and not published
 */
public record DayPlan(
        LocalDate date, DayKind kind, Optional<Circuit> circuit, Optional<UUID> version, Optional<Circuit> draft) {}
