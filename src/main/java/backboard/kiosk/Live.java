package backboard.kiosk;

import backboard.training.Circuit;
import backboard.training.Moment;
import backboard.training.Run;
import backboard.training.Timeline;

/**
 * A class under way, or one that has just ended.
 *
 * @param parts whether it is a class or the rotation of open gym
 * @param moment where it stands at the state's instant
 */
public record Live(Run run, Circuit circuit, Timeline.Parts parts, Moment moment) {

    /** Whether it is a class, not the rotation of open gym. */
    public boolean isClass() {
        return parts == Timeline.Parts.CLASS;
    }
}
