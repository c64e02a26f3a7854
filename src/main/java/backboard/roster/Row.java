package backboard.roster;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line that is well written.
 *
 * @param line 1-based, of the file
 * @param number as given; empty for the next free one
 * @param firstName 1–40 characters
 * @param lastName 0–40 characters
 * @param card as a reader types it
 * @param alias 0–20 characters
 */
record Row(int line, OptionalInt number, String firstName, String lastName, Optional<String> card, String alias) {

    String fullName() {
        return lastName.isEmpty() ? firstName : firstName + " " + lastName;
    }

    /** By which the same name is known again, however it is spelt in capitals and accents. */
    String sameName() {
        return Column.plain(fullName());
    }
}
