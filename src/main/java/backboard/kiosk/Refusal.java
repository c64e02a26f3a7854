package backboard.kiosk;

/** A command that cannot be carried out; the message is for the person who gave it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
