package backboard.kiosk;

import backboard.training.LoggedSet;
import backboard.words.Phrase;

/** What became of a command. Anything but {@link Refused} has been committed. */
public sealed interface Outcome {

    /** Carried out; nothing more to tell. */
    record Done() implements Outcome {}

    /**
     * The set is stored.
     *
     * @param nth the member's sets of this exercise today, this one included
     * @param edited whether it changed the set already logged for the same station and round
     */
    record Saved(LoggedSet set, int nth, boolean edited) implements Outcome {}

    /** The person can check in from now on. */
    record Joined(Guise guise) implements Outcome {}

    /**
     * Nothing has changed.
     *
     * @param why and what to do, for the person at the screen
     */
    record Refused(Phrase why) implements Outcome {}
}
