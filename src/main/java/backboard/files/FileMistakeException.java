package backboard.files;

import java.util.List;

/** Files that cannot be used as they are. A mistake of the person who edited them, never a bug. */
public final class FileMistakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public FileMistakeException(List<Problem> problems) {
        super(problems.get(0) + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
