package backboard.files;

/**
 * One mistake in a file, told to the person who edits it.
 *
 * @param file as the user knows it, such as {@code assets/exercises/pull-up.yaml}
 * @param line 1-based; 0 where no line is to blame
 * @param sentence what is wrong and how to mend it, one sentence
 */
public record Problem(String file, int line, String sentence) {

    /** {@code file:line: sentence}, the form editors jump to. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + sentence : file + ": " + sentence;
    }
}
