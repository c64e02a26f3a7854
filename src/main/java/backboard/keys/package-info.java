/**
 * The one way that keys and cards take into the program's windows.
 *
 * <p>Lives here: telling a card reader, which types like a keyboard, from a person, and the place where every key passes before anything in
 * a window gets it. May not: know whose card it is, what a key does, or which screens there are.
 *
 * <p>Decision: one reader for all windows, first in line for every key. A reader for each page of check-in was the other option; then a
 * card is not heard where nobody checks in yet, its characters act there as the keys of the wall, and with two monitors it is lost
 * whenever the other window has the keyboard's focus.
 */
@NullMarked
package backboard.keys;

import org.jspecify.annotations.NullMarked;
