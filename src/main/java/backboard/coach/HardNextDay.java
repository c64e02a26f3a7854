package backboard.coach;

import backboard.training.Region;
import java.time.LocalDate;

/**
 * A region that a plan works hard on two dates running.
 *
 * @param second the day after the first
 */
public record HardNextDay(Region region, LocalDate second) {}
