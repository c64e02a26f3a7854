package backboard.checkin;

import backboard.training.Member;
import java.util.Locale;

/**
 * What a new member has typed so far.
 *
 * @param firstName at most {@link Member#LONGEST_NAME} characters
 * @param lastInitial one letter or empty
 * @param onWall whether the wall may name them
 * @param field where the next key goes
 */
record JoinForm(String firstName, String lastInitial, boolean onWall, Field field) {

    /** What can be typed. */
    enum Field {
        FIRST_NAME,
        LAST_INITIAL
    }

    /** Until somebody agrees, the wall names nobody. */
    static final JoinForm EMPTY = new JoinForm("", "", false, Field.FIRST_NAME);

    private static final String JOINERS = " -'’";

    /** One more character. A word begins with a capital; what cannot be part of a name changes nothing. */
    JoinForm type(int character) {
        String typed = Character.toString(character);
        if (field == Field.LAST_INITIAL) {
            return Character.isLetter(character) ? withInitial(typed.toUpperCase(Locale.ROOT)) : this;
        }
        boolean joiner = JOINERS.contains(typed);
        boolean wordBegins = firstName.isEmpty() || JOINERS.indexOf(firstName.codePointBefore(firstName.length())) >= 0;
        boolean full = firstName.codePointCount(0, firstName.length()) == Member.LONGEST_NAME;
        if (full || (joiner ? wordBegins : !Character.isLetterOrDigit(character))) {
            return this;
        }
        String letter = wordBegins ? typed.toUpperCase(Locale.ROOT) : typed;
        return withFirstName(firstName + letter);
    }

    JoinForm back() {
        if (field == Field.LAST_INITIAL) {
            return withInitial("");
        }
        return firstName.isEmpty()
                ? this
                : withFirstName(firstName.substring(0, firstName.offsetByCodePoints(firstName.length(), -1)));
    }

    JoinForm in(Field other) {
        return new JoinForm(firstName, lastInitial, onWall, other);
    }

    JoinForm onWall(boolean agreed) {
        return new JoinForm(firstName, lastInitial, agreed, field);
    }

    private JoinForm withFirstName(String other) {
        return new JoinForm(other, lastInitial, onWall, field);
    }

    private JoinForm withInitial(String other) {
        return new JoinForm(firstName, other, onWall, field);
    }

    boolean canJoin() {
        return !firstName.isBlank();
    }
}
