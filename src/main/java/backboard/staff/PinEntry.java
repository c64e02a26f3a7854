package backboard.staff;

import backboard.kiosk.Pin;
import backboard.words.Phrase;
import java.util.Arrays;
import java.util.Optional;

/** A PIN while it is typed. Only how long it is can be seen. */
final class PinEntry {

    private final byte[] digits = new byte[Pin.LONGEST];
    private int length;

    /** @param digit 0–9; beyond the longest PIN it changes nothing */
    void type(int digit) {
        if (length < Pin.LONGEST) {
            digits[length++] = (byte) digit;
        }
    }

    void back() {
        if (length > 0) {
            digits[--length] = 0;
        }
    }

    int length() {
        return length;
    }

    boolean isLongEnough() {
        return length >= Pin.SHORTEST;
    }

    boolean isSameAs(PinEntry other) {
        return length == other.length && Arrays.equals(digits, other.digits);
    }

    /** Why it should be nobody's PIN, if so. */
    Optional<Phrase> weakness() {
        return pin().weakness();
    }

    /** What was typed; here it is wiped. */
    Pin take() {
        Pin pin = pin();
        wipe();
        return pin;
    }

    private Pin pin() {
        byte[] typed = Arrays.copyOf(digits, length);
        Pin pin = new Pin(typed);
        Arrays.fill(typed, (byte) 0);
        return pin;
    }

    /** Takes over what was typed there, where it is wiped. */
    void takeFrom(PinEntry other) {
        System.arraycopy(other.digits, 0, digits, 0, digits.length);
        length = other.length;
        other.wipe();
    }

    void wipe() {
        Arrays.fill(digits, (byte) 0);
        length = 0;
    }

    @Override
    public String toString() {
        return "PIN";
    }
}
