package backboard.kiosk;

import backboard.words.Phrase;

/** A command that cannot be carried out; the phrase is for the person who gave it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    Refusal(Phrase phrase) {
        super(phrase.key());
        this.phrase = phrase;
    }

    /** @param key of the words, after {@code kiosk.refused.} */
    static Refusal of(String key, Object... values) {
        return new Refusal(Phrase.of("kiosk.refused." + key, values));
    }

    Phrase phrase() {
        return phrase;
    }
}
