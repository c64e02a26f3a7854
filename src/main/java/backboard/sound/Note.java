package backboard.sound;

/**
 * A part of a signal: one pitch, or a silence between two.
 *
 * @param hertz 0 is a silence
 * @param milliseconds above 0
 */
record Note(double hertz, int milliseconds) {

    static Note silence(int milliseconds) {
        return new Note(0, milliseconds);
    }

    boolean isSilence() {
        return hertz == 0;
    }
}
