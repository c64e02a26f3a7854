/**
 * Check-in: the touch screens on which members find themselves and log a set, at a station or on a touch wall.
 *
 * <p>Lives here: the pages, what their fields hold, and the way between them. May not: decide what a set means, keep people or sets, or say
 * that something is saved before the kiosk has answered so.
 *
 * <p>Decision: what a page asks of its member (a number, a name, a set) is a small immutable value with pure functions, and the page only
 * shows it. The other option, state in the widgets, cannot be tried without a window, and a late answer of the store would have to be
 * compared with labels.
 */
@NullMarked
package backboard.checkin;

import org.jspecify.annotations.NullMarked;
