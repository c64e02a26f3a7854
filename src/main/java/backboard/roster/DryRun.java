package backboard.roster;

import backboard.roster.Entry.Kind;
import java.util.List;

/**
 * What would become of a list, line by line.
 *
 * @param entries in the order of the file
 * @param passedOver heads of columns that nothing is made of
 */
public record DryRun(List<Entry> entries, List<String> passedOver) {

    public DryRun {
        entries = List.copyOf(entries);
        passedOver = List.copyOf(passedOver);
    }

    public int count(Kind kind) {
        return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    /** Whether there is somebody to add and nothing to mend. */
    public boolean isReady() {
        return count(Kind.WRONG) == 0 && count(Kind.NEW) > 0;
    }
}
