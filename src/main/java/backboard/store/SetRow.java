package backboard.store;

import backboard.training.LoggedSet;
import java.time.ZoneId;
import java.util.OptionalInt;

/**
 * A set as an export tells it.
 *
 * @param zone the gym's time zone when the set was logged
 * @param memberNumber empty for a guest
 */
public record SetRow(LoggedSet set, ZoneId zone, OptionalInt memberNumber) {}
