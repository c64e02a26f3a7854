package backboard.kiosk;

import backboard.roster.DryRun;
import backboard.roster.MemberList;
import backboard.words.Phrase;

/** What a file with a list of members turned out to be. */
public sealed interface ListInspection {

    /** It could be read. */
    record Readable(MemberList list, DryRun dryRun) implements ListInspection {}

    /**
     * It could not.
     *
     * @param why and how to mend it
     */
    record Unreadable(Phrase why) implements ListInspection {}
}
