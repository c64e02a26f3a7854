package backboard.files;

import java.util.ArrayList;
import java.util.List;

/** A list of mistakes that grows while files are read. Not thread-safe. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(String file, int line, String sentence) {
        found.add(new Problem(file, line, sentence));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** @throws FileMistakeException if anything was found */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FileMistakeException(all());
        }
    }
}
