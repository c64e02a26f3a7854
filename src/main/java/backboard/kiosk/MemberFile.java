package backboard.kiosk;

import backboard.training.Appearance;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A member as managers see them, with the real name. Never a part of a {@link State}: only who shows a manager's pass is handed one.
 *
 * @param number what the member types to be found
 * @param firstName 1–40 characters
 * @param lastName 0–40 characters
 * @param shown what others see: the name, alias, initials or colour; empty for who is invisible
 */
public record MemberFile(
        UUID id, OptionalInt number, String firstName, String lastName, Appearance appearance, String shown) {

    /** First and last name. */
    public String fullName() {
        return lastName.isEmpty() ? firstName : firstName + " " + lastName;
    }
}
