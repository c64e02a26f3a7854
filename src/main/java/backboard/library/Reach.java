package backboard.library;

/**
 * The layers whose translations belong to the text that is in use. One below was written for a text that has been replaced since, one above for
 * a text that has a mistake and waits to be mended.
 *
 * @param from the layer the text is from
 * @param below the lowest layer above it that has a text of its own, with a mistake; {@link Integer#MAX_VALUE} if there is none
 */
record Reach(int from, int below) {

    /** Of a text no layer has without a mistake. */
    static final Reach NONE = new Reach(Integer.MAX_VALUE, Integer.MAX_VALUE);

    boolean has(int layer) {
        return layer >= from && layer < below;
    }
}
