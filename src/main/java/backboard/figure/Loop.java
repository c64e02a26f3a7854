package backboard.figure;

import backboard.training.Keyed;

/** How the poses follow one another. */
public enum Loop implements Keyed {
    /** First to last is one leg of the rep, last to first the other. */
    THERE_AND_BACK("there and back"),
    /** Each pose leads to the next and the last to the first; the legs are effort and return by turns. */
    IN_ORDER("in order"),
    /** As in order, but at an even speed without pauses, such as arm circles. */
    ROUND("round");

    private final String key;

    Loop(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
