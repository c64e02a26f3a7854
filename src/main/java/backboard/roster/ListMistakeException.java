package backboard.roster;

import backboard.words.Phrase;

/** A list, or a line of it, that cannot be used as it is. */
public final class ListMistakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    /** @param key of the words, after {@code roster.} */
    ListMistakeException(String key, Object... values) {
        super(key);
        this.phrase = Phrase.of("roster." + key, values);
    }

    /** What is wrong and how to mend it. */
    public Phrase phrase() {
        return phrase;
    }
}
