package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.training.Language;
import java.time.Instant;

/** What a page may ask of the panel it is in. */
interface Host {

    /** How the pages speak and are laid out; the same for as long as a page lives. */
    Manner manner();

    /** Changes the language until check-in is back at its first page; the page that is open is made anew. */
    void speak(Language language);

    /** The instant of the state shown last. */
    Instant now();

    /** A touch that the panel cannot see for itself, such as a button held down. */
    void touched();

    /** Whether the touch being answered is the second half of a double tap that was meant for the page before. */
    boolean isEcho();

    void find();

    void names();

    void set(Guise member);

    /** What somebody may see and change of themselves. */
    default void me(Guise guise) {}

    /** Whether there is a column beside the page, or a band above it. */
    default boolean hasColumn() {
        return true;
    }

    void join();

    void joined(Guise member);

    /** Out of check-in, back to the wall. */
    void leave();
}
