package backboard.kiosk;

import backboard.training.Appearance;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A member or guest as everybody may see them: what the member and the gym allow is all that leaves the kiosk.
 *
 * @param number what they type to find themselves; never shown
 * @param name what to call them, in the gym's language; empty for someone invisible
 * @param badge one to three letters, or empty where only the colour is shown
 * @param colour 0 to {@link #COLOURS} − 1, the same every day
 */
public record Guise(
        UUID id, OptionalInt number, String name, String badge, int colour, Appearance appearance, boolean guest) {

    /** Colours there are for people. */
    public static final int COLOURS = 12;

    /** Whether others may see that this person is here. */
    public boolean isListed() {
        return appearance != Appearance.INVISIBLE;
    }
}
