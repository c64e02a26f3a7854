package backboard.poster;

import backboard.look.Type;

/**
 * A paragraph.
 *
 * @param type at full size
 * @param before room above it at full size, in u
 * @param bullet whether it is one of a list
 */
record Para(String text, Type type, double before, boolean bullet) {

    static Para of(String text, Type type, double before) {
        return new Para(text, type, before, false);
    }

    /** Of a list. */
    static Para point(String text, Type type, double before) {
        return new Para(text, type, before, true);
    }
}
