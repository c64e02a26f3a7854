package backboard.look;

import static backboard.look.Importance.ESSENTIAL;
import static backboard.look.Importance.INCIDENTAL;
import static backboard.look.Importance.SUPPORTING;

/** What a text is on a screen that is read from afar. Painters set it with {@link Ink#as}. */
public enum Role {
    COUNTDOWN("the countdown", ESSENTIAL),
    PHASE("the phase word", ESSENTIAL),
    AIM("the aim under the countdown", ESSENTIAL),
    EXERCISE("the exercise name", ESSENTIAL),
    PLACE("the station number", ESSENTIAL),
    /** The figure beside it shows the same. */
    LIT_CUE("the lit cue", SUPPORTING),
    CUES("the other cues", SUPPORTING),
    SET_UP("the set-up steps", SUPPORTING),
    GEAR("what to use", SUPPORTING),
    COUNTED("what the countdown counts", SUPPORTING),
    ROUND("round and station", SUPPORTING),
    NEXT("what comes next", SUPPORTING),
    /** An overview: where to go next is under the countdown, in figures on the floor. */
    STATIONS("the station names", INCIDENTAL),
    SAFETY("the safety lines", SUPPORTING),
    WARM_UP("the warm-up list", SUPPORTING),
    TITLE("the title of a screen without a class", SUPPORTING),
    ASIDE("breathing and effort", INCIDENTAL),
    HEADING("small headings", INCIDENTAL),
    HEADER("gym, circuit and clock", INCIDENTAL),
    MUSCLES("the muscle names", INCIDENTAL),
    TICKER("the sets just logged", INCIDENTAL),
    PEOPLE("who is at a station", INCIDENTAL),
    TOTALS("the sets of the day", INCIDENTAL),
    RECORD("the record just set", INCIDENTAL),
    TIP("the tip", INCIDENTAL),
    NOTICE("the line for staff at the foot", INCIDENTAL),
    /** On a screen that is read from arm's length; a wall has none of these. */
    NEAR("texts at arm's length", INCIDENTAL);

    private final String reader;
    private final Importance importance;

    Role(String reader, Importance importance) {
        this.reader = reader;
        this.importance = importance;
    }

    /** What a reader would call it. */
    public String reader() {
        return reader;
    }

    public Importance importance() {
        return importance;
    }
}
