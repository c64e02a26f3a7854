package backboard.training;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Someone who logs sets, as the store and staff know them. Screens that others can see never get to see this: there a member is what
 * {@link #appearance()} allows.
 *
 * @param number what they type to find themselves; empty for a guest
 * @param firstName 1–40 characters; of a guest the number of the day
 * @param lastName 0–40 characters, often no more than an initial
 * @param alias 1–20 characters where the appearance is an alias, else empty
 */
public record Member(
        UUID id,
        OptionalInt number,
        String firstName,
        String lastName,
        boolean guest,
        Appearance appearance,
        String alias) {

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_ALIAS = 20;

    /** A member without an alias. */
    public static Member of(UUID id, int number, String firstName, String lastName, Appearance appearance) {
        return new Member(id, OptionalInt.of(number), firstName, lastName, false, appearance, "");
    }

    /** @param nth guest of the day, from 1 up */
    public static Member guest(UUID id, int nth) {
        return new Member(id, OptionalInt.empty(), String.valueOf(nth), "", true, Appearance.NAME, "");
    }

    public Member appearing(Appearance as, String newAlias) {
        return new Member(id, number, firstName, lastName, guest, as, newAlias);
    }

    /**
     * What becomes of two members who are one person: this one, who never shows more than either of them wanted.
     *
     * @param theirName whether the other's name holds
     * @param theirNumber whether the other's number holds
     */
    public Member mergedWith(Member other, boolean theirName, boolean theirNumber) {
        Member name = theirName ? other : this;
        Member shown = appearance.orLess(other.appearance) == appearance ? this : other;
        return new Member(
                id,
                theirNumber ? other.number : number,
                name.firstName,
                name.lastName,
                guest,
                shown.appearance,
                shown.alias);
    }

    /** First and last name. */
    public String fullName() {
        return lastName.isEmpty() ? firstName : firstName + " " + lastName;
    }

    /** First name and initial: {@code Mia K.} */
    public String shortName() {
        return lastName.isEmpty() ? firstName : firstName + " " + first(lastName) + ".";
    }

    /** One or two letters. */
    public String initials() {
        return first(firstName) + (lastName.isEmpty() ? "" : first(lastName));
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
