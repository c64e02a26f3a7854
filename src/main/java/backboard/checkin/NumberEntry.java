package backboard.checkin;

import backboard.kiosk.Guise;
import java.util.Optional;

/**
 * A member number while it is typed.
 *
 * @param digits as typed, at most {@link #LONGEST}
 * @param sentence why the number was not taken, or empty
 */
record NumberEntry(String digits, String sentence) {

    static final int LONGEST = 6;
    static final NumberEntry EMPTY = new NumberEntry("", "");

    /** After a number that nobody has, the next digit begins a new one. */
    NumberEntry type(int digit) {
        if (!sentence.isEmpty()) {
            return new NumberEntry(String.valueOf(digit), "");
        }
        return digits.length() == LONGEST ? this : new NumberEntry(digits + digit, "");
    }

    NumberEntry back() {
        return digits.isEmpty() ? EMPTY : new NumberEntry(digits.substring(0, digits.length() - 1), "");
    }

    boolean isEmpty() {
        return digits.isEmpty();
    }

    /** Whose number it is; nobody's while nothing is typed. */
    Optional<Guise> find(People people) {
        return isEmpty() ? Optional.empty() : people.withNumber(Integer.parseInt(digits));
    }

    /** The same number, which nobody has. */
    NumberEntry unknown() {
        return new NumberEntry(digits, "No member has number " + Integer.parseInt(digits) + ".");
    }
}
