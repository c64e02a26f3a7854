package backboard.settings;

import backboard.training.Keyed;
import java.util.OptionalInt;

/**
 * How check-in is laid out, at the station and on a touch wall.
 *
 * @param number the 1-based station the screen stands at; empty where it follows the class
 * @param hand on which side the keys and the main button are
 * @param contrast for those who see little
 * @param targets how large things to touch are
 */
public record Station(OptionalInt number, Hand hand, Contrast contrast, Targets targets) {

    /** The side of what is touched most. */
    public enum Hand implements Keyed {
        RIGHT("right"),
        LEFT("left");

        private final String key;

        Hand(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** How much texts stand out. */
    public enum Contrast implements Keyed {
        NORMAL("normal"),
        /** White on black, with outlines around everything that can be touched. */
        HIGH("high");

        private final String key;

        Contrast(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** How large things to touch are. */
    public enum Targets implements Keyed {
        NORMAL("normal"),
        LARGE("large");

        private final String key;

        Targets(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
