package backboard.training;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a text the number of a card, wherever it comes from. */
public final class CardNumber {

    public static final int SHORTEST = 6;
    public static final int LONGEST = 32;

    private static final Pattern PARTED = Pattern.compile("[\\s:-]");
    private static final Pattern SIGNS = Pattern.compile("[0-9A-Z]{" + SHORTEST + "," + LONGEST + "}");

    private CardNumber() {}

    /**
     * The number as a reader types it, in capital letters and digits. What people put between them, as in {@code 04:a1:b2:c3}, is passed
     * over; empty if it is no number of a card.
     */
    public static Optional<String> of(String written) {
        String signs = PARTED.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return Optional.of(signs).filter(SIGNS.asMatchPredicate());
    }
}
