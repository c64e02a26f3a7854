/**
 * The wall: what people five metres away see while they train, wait and rest.
 *
 * <p>Lives here: from {@link backboard.kiosk.State} to a {@link backboard.wall.Screen} of words, and from there to paint; and what of it
 * cannot be read from afar. May not: change
 * anything, or ask for the time.
 *
 * <p>Decision: a screen is first a value with every word on it and then a picture. The other option, painters that read the state, cannot
 * tell cheaply whether anything but the countdown has changed, and leaves nothing to test but pixels.
 */
@NullMarked
package backboard.wall;

import org.jspecify.annotations.NullMarked;
