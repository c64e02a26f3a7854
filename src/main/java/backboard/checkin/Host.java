package backboard.checkin;

import backboard.coach.Finding;
import backboard.kiosk.Guise;
import backboard.training.Language;
import backboard.training.LoggedSet;
import backboard.training.Station;
import java.time.Instant;

/** What a page may ask of the panel it is in. */
interface Host {

    /** How the pages speak and are laid out; the same for as long as a page lives. */
    Manner manner();

    /** Changes the language until nobody has touched the screen for a while; the page that is open is made anew. */
    void speak(Language language);

    /** The instant of the state shown last. */
    Instant now();

    /** A touch that the panel cannot see for itself, such as a button held down. */
    void touched();

    /** Whether the touch being answered is the second half of a double tap that was meant for the page before. */
    boolean isEcho();

    void find();

    /** Whether the first page is open: an answer that comes later must not turn another person's page. */
    boolean isAtFind();

    /** To everyone who may be seen, by the first letters of the name. */
    void search();

    void set(Guise member);

    /** To a set that has been logged, to look at it or to change it. */
    void details(Guise member, LoggedSet logged);

    /** To a set that is not saved yet, because its owner is to be asked about it first. */
    void ask(Guise member, Station at, Finding finding);

    /** To what a member decides about themselves. */
    void me(Guise member);

    void join();

    void joined(Guise member);

    /** Out of check-in, back to the wall. */
    void leave();
}
