package backboard.checkin;

import backboard.kiosk.Guise;
import java.util.Optional;

/**
 * A member number while it is typed.
 *
 * @param digits as typed, at most {@link #LONGEST}
 * @param unknown whether it was tried, and nobody has it
 */
record NumberEntry(String digits, boolean unknown) {

    static final int LONGEST = 6;
    static final NumberEntry EMPTY = new NumberEntry("", false);

    /** After a number that nobody has, the next digit begins a new one. */
    NumberEntry type(int digit) {
        if (unknown) {
            return new NumberEntry(String.valueOf(digit), false);
        }
        return digits.length() == LONGEST ? this : new NumberEntry(digits + digit, false);
    }

    NumberEntry back() {
        return digits.isEmpty() ? EMPTY : new NumberEntry(digits.substring(0, digits.length() - 1), false);
    }

    boolean isEmpty() {
        return digits.isEmpty();
    }

    /** Whose number it is; nobody's while nothing is typed. */
    Optional<Guise> find(People people) {
        return isEmpty() ? Optional.empty() : people.withNumber(value());
    }

    /** The number without zeros before it; 0 while nothing is typed. */
    int value() {
        return isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The same number, which nobody has. */
    NumberEntry tried() {
        return new NumberEntry(digits, true);
    }
}
