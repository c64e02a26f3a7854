package backboard.library;

/**
 * A word from a file.
 *
 * @param line where it stands, 1-based
 */
record Word(String text, int line) {}
