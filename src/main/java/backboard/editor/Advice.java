package backboard.editor;

import backboard.training.Circuit;
import java.util.Optional;

/**
 * Something to think of before publishing, in words. It warns, it never blocks.
 *
 * @param warning graver than a note
 * @param title what is wrong, short
 * @param mend what one touch would do, short, or what to do by hand
 * @param sentence what is wrong and what mends it, in full
 * @param mended the circuit after that touch, if there is one
 */
record Advice(boolean warning, String title, String mend, String sentence, Optional<Circuit> mended) {}
