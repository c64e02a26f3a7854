package backboard.kiosk;

import backboard.training.Circuit;
import backboard.training.Moment;
import backboard.training.Run;

/**
 * A class under way, or one that has just ended.
 *
 * @param moment where it stands at the state's instant
 */
public record Live(Run run, Circuit circuit, Moment moment) {}
