package backboard.roster;

import backboard.words.Phrase;

/**
 * What would become of one line.
 *
 * @param line 1-based, of the file
 * @param who the name on the line, harmless and short enough to be shown; may be empty
 * @param sentence what would happen, or what is wrong and how to mend it
 */
public record Entry(int line, Kind kind, String who, Phrase sentence) {

    /** What kind of line it is. */
    public enum Kind {
        /** Somebody who would be added. */
        NEW,
        /** Somebody the gym has already; nothing of theirs would change. */
        KNOWN,
        /** While there is one, nothing is added. */
        WRONG
    }
}
