package backboard.store;

/** Data that could not be read or written. The message is one plain sentence for people; the cause says what happened inside. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    StoreException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What went wrong and what to do, for people. */
    public String sentence() {
        return sentence;
    }
}
