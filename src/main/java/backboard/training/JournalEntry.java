package backboard.training;

import java.time.Instant;
import java.util.List;

/**
 * Something that somebody of the staff did.
 *
 * @param who their name as it was written then; empty where nobody is known
 * @param what a word that says it in files: small letters, digits, {@code -} and {@code .}
 * @param arguments what it was done to, without line breaks
 */
public record JournalEntry(Instant at, String who, String what, List<String> arguments) {

    public JournalEntry {
        arguments = List.copyOf(arguments);
    }
}
