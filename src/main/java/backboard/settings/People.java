package backboard.settings;

import backboard.training.Keyed;

/**
 * How the gym treats names.
 *
 * @param names how much of a name is shown of members who show theirs
 * @param tiles whether check-in offers names to tap; otherwise people type their number or scan their card
 */
public record People(Names names, boolean tiles) {

    /** How much of a name is shown. */
    public enum Names implements Keyed {
        /** First name and the initial of the last: never more. */
        INITIAL("initial"),
        FULL("full");

        private final String key;

        Names(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
