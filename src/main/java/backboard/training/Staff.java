package backboard.training;

import java.util.UUID;

/**
 * Somebody who works here.
 *
 * @param name 1–40 characters, for colleagues; two may have the same
 */
public record Staff(UUID id, String name, StaffRole role) {

    public static final int LONGEST_NAME = 40;

    public Staff {
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of " + length + " characters");
        }
    }

    public boolean isManager() {
        return role == StaffRole.MANAGER;
    }
}
