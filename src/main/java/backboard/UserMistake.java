package backboard;

/** Something the user can mend; the message is one sentence for them. */
final class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserMistake(String sentence) {
        super(sentence);
    }
}
