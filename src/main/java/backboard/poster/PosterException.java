package backboard.poster;

/** Something that could not be put on paper; the message is one sentence for the user. A file that was there before is as it was. */
public final class PosterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PosterException(String sentence) {
        super(sentence);
    }

    PosterException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
