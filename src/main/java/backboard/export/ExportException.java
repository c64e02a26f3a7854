package backboard.export;

/** A file that could not be written. Nothing of it is left, and a file that was there before is as it was. */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportException(String sentence) {
        super(sentence);
    }

    ExportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What went wrong and what to do, for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
