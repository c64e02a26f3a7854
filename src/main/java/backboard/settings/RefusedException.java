package backboard.settings;

/** A value that is not allowed for its key. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason what exactly is wrong, to end a sentence with; empty where the allowed values say it all */
    RefusedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
