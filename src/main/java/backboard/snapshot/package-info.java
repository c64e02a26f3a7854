/**
 * Draws the screens to PNG files, with or without a display.
 *
 * <p>Lives here: the list of screens there are, and how a component becomes a picture. May not: a look of its own; it paints the very
 * components the windows show.
 *
 * <p>Decision: pictures come from the components themselves at the asked size, not from screenshots, so that a machine without a display
 * can draw 4K.
 */
@NullMarked
package backboard.snapshot;

import org.jspecify.annotations.NullMarked;
