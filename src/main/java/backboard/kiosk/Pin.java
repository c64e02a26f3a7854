package backboard.kiosk;

import backboard.words.Phrase;
import java.util.Arrays;
import java.util.Optional;

/** A PIN on its way to be checked or kept, once: then its digits are wiped. Says nothing of them, wherever it is written to. */
public final class Pin {

    public static final int SHORTEST = 6;
    public static final int LONGEST = 12;

    private final byte[] digits;

    /** @param digits each 0–9, in the order typed; a copy is taken */
    public Pin(byte[] digits) {
        this.digits = digits.clone();
    }

    byte[] digits() {
        return digits;
    }

    void wipe() {
        Arrays.fill(digits, (byte) 0);
    }

    /** Why nobody should have it: it is too short, too long, or what everybody tries first. */
    public Optional<Phrase> weakness() {
        if (digits.length < SHORTEST || digits.length > LONGEST) {
            return Optional.of(Phrase.of("kiosk.refused.pin-length", SHORTEST, LONGEST));
        }
        return isObvious() ? Optional.of(Phrase.of("kiosk.refused.pin-obvious")) : Optional.empty();
    }

    /** @throws Refusal if it has a {@link #weakness} */
    void refuseWeak() {
        weakness().ifPresent(why -> {
            throw new Refusal(why);
        });
    }

    /** One digit again and again, or digits that count up or down, also over 9 to 0. */
    private boolean isObvious() {
        int step = Math.floorMod(digits[1] - digits[0], 10);
        for (int i = 2; i < digits.length; i++) {
            if (Math.floorMod(digits[i] - digits[i - 1], 10) != step) {
                return false;
            }
        }
        return step == 0 || step == 1 || step == 9;
    }

    @Override
    public String toString() {
        return "PIN";
    }
}
