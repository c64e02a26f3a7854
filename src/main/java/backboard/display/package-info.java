/**
 * Windows and monitors: which screen is where, and which page it shows now.
 *
 * <p>Lives here: full-screen windows, the page a wall turns to, the buttons and keys that steer a class, which screen a card is for, the one
 * ticker that looks at the clock, light and rest of the screens at night. May not: paint a page, or know more of a class than its state says.
 *
 * <p>Decision: one ticker asks the kiosk for the state and hands it to what is visible; it decides when to look and never what time it
 * is. Panels that watch the kiosk by themselves were the other option; then each needs its own timer and two screens can show two seconds.
 *
 * <p>Decision: screen saver and power saving are held off by programs of the system that live as long as this one, not by changing the
 * machine's settings, which a crash would leave changed, and not by a native library.
 */
@NullMarked
package backboard.display;

import org.jspecify.annotations.NullMarked;
