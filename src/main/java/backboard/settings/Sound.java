package backboard.settings;

import backboard.training.Keyed;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What is to be heard, and how loud.
 *
 * @param volume 0–100 percent; 0 is off
 * @param quiet the part of every day without sound
 * @param here whether this machine is the one of its gym that sounds
 */
public record Sound(int volume, Optional<Quiet> quiet, boolean here, Voice voice) {

    /** Whether a voice reads out the exercise that comes next. */
    public enum Voice implements Keyed {
        OFF("off"),
        ON("on");

        private final String key;

        Voice(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** A daily stretch of the clock, over midnight if it ends before it begins; the end is not part of it. */
    public record Quiet(LocalTime from, LocalTime until) {

        boolean holds(LocalTime time) {
            boolean begun = !time.isBefore(from);
            boolean over = !time.isBefore(until);
            return from.isBefore(until) ? begun && !over : begun || !over;
        }
    }

    /** 0–100 percent at this moment, of the signals and of the voice. */
    public int volumeAt(ZonedDateTime now) {
        boolean silent = !here || quiet.filter(q -> q.holds(now.toLocalTime())).isPresent();
        return silent ? 0 : volume;
    }
}
