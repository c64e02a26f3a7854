package backboard.kiosk;

import backboard.coach.Finding;
import backboard.coach.NewRecord;
import backboard.training.LoggedSet;
import backboard.training.Staff;
import backboard.words.Phrase;
import java.util.List;
import java.util.UUID;

/** What became of a command. Unless it says that nothing has changed, the change has been committed. */
public sealed interface Outcome {

    /** Carried out; nothing more to tell. */
    record Done() implements Outcome {}

    /**
     * The set is stored.
     *
     * @param nth the member's sets of this exercise today, this one included
     * @param edited whether it changed the set already logged for the same station and round
     * @param records what it is the best in, for the member's own eyes
     */
    record Saved(LoggedSet set, int nth, boolean edited, List<NewRecord> records) implements Outcome {

        /** Nothing special. */
        public Saved(LoggedSet set, int nth, boolean edited) {
            this(set, nth, edited, List.of());
        }
    }

    /** Nothing has changed: a tap that says no more than "done" found a set of the same station and round. */
    record AlreadyLogged(LoggedSet set) implements Outcome {}

    /**
     * Nothing has changed: a tap that says no more than "done" is for a set so unusual that the person is to be asked first.
     *
     * @param finding what about, as the set would have been logged
     */
    record Doubtful(Finding finding) implements Outcome {}

    /** The person can check in from now on. */
    record Joined(Guise guise) implements Outcome {}

    /** Everybody of a list who was new has been added. */
    record Imported(int added) implements Outcome {}

    /**
     * Somebody of the staff is let in.
     *
     * @param pass to be shown with what they do, until it is given back
     */
    record Unlocked(UUID pass, Staff staff) implements Outcome {}

    /**
     * Nobody is let in.
     *
     * @param wrong whether the PIN was wrong; otherwise it came too early and was not looked at
     * @param seconds until the next try is looked at; 0 is at once
     */
    record NotUnlocked(boolean wrong, int seconds) implements Outcome {}

    /**
     * Nothing has changed.
     *
     * @param why and what to do, for the person at the screen
     */
    record Refused(Phrase why) implements Outcome {}
}
