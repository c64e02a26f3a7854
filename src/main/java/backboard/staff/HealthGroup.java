package backboard.staff;

import java.util.List;

/**
 * A part of the health page.
 *
 * @param well whether all is fine, or a person should look
 * @param summary a few words
 * @param lines sentences that say more
 */
record HealthGroup(Kind kind, String title, boolean well, String summary, List<String> lines) {

    /** What there is, in the order of the page. */
    enum Kind {
        STORAGE,
        BACKUP,
        RESTORE,
        CLOCK,
        DISPLAYS,
        SOUND,
        VERSIONS,
        FAULTS
    }
}
