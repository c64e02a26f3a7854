package backboard.store;

/** Data that could not be read or written. The message is one plain sentence for people; the cause says what happened inside. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final Trouble trouble;

    StoreException(String sentence) {
        super(sentence);
        this.sentence = sentence;
        this.trouble = Trouble.OTHER;
    }

    StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
        this.trouble = Trouble.OTHER;
    }

    StoreException(Trouble trouble) {
        super(trouble.sentence());
        this.sentence = trouble.sentence();
        this.trouble = trouble;
    }

    StoreException(Trouble trouble, Throwable cause) {
        super(trouble.sentence(), cause);
        this.sentence = trouble.sentence();
        this.trouble = trouble;
    }

    /** What went wrong and what to do, in English, for the command line and the log. */
    public String sentence() {
        return sentence;
    }

    /** The same, for screens that say it in their own language. */
    public Trouble trouble() {
        return trouble;
    }
}
