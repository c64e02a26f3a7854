package backboard.coach;

import backboard.training.Region;
import java.time.Duration;

/**
 * A region that worked hard not long enough ago; go light or pick another.
 *
 * @param since from its last hard set to now, below 48 h and not below 0
 */
public record Unrested(Region region, Duration since) {}
