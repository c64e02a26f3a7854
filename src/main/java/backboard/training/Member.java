package backboard.training;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Someone who logs sets.
 *
 * @param number what they type to find themselves; empty for a guest
 * @param firstName 1–40 characters, or {@code Guest 3}
 * @param lastInitial one letter or empty
 * @param onWall whether the member agreed to be named on the wall
 */
public record Member(UUID id, OptionalInt number, String firstName, String lastInitial, boolean guest, boolean onWall) {

    public static final int LONGEST_NAME = 40;

    /** First name and initial: {@code Mia K.}; never more. */
    public String displayName() {
        return lastInitial.isEmpty() ? firstName : firstName + " " + lastInitial + ".";
    }

    /** One or two letters for a round badge. */
    public String initials() {
        String last = guest ? firstName.replaceAll("\\D", "") : lastInitial;
        return (firstName.substring(0, firstName.offsetByCodePoints(0, 1)) + last).toUpperCase(Locale.ROOT);
    }

    /** How the wall may call this person. */
    public String wallName() {
        return onWall ? displayName() : "A member";
    }
}
