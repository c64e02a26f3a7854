package backboard.kiosk;

import backboard.coach.Bounds;
import backboard.coach.Finding;
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

    /** A number that cannot be. */
    static Refusal of(Finding finding) {
        Bounds bounds = finding.bounds();
        String field = finding.field().key().replace(' ', '-');
        return finding.kind() == Finding.Kind.OFF_STEP
                ? of("off-step." + field, bounds.step())
                : of("out-of-range." + field, bounds.least(), bounds.most());
    }

    Phrase phrase() {
        return phrase;
    }
}
