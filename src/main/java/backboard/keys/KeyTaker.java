package backboard.keys;

import java.awt.event.KeyEvent;

/** A screen that is offered keys and cards before anything in its window gets them. UI thread. */
public interface KeyTaker {

    /** A key that a person typed in its window; returns whether it was for the screen, so that no component gets it. */
    boolean typed(KeyEvent key);

    /**
     * A card has been read.
     *
     * @param card its number, 6–32 capital letters and digits
     * @return whether one can check in here; otherwise it means nothing to this screen
     */
    boolean scanned(String card);
}
