/**
 * The folder through which files come from and go to other computers: lists to import, circuits, posters, exports.
 *
 * <p>Lives here: which files lie there, reading one of bounded size, and writing one whole or not at all. May not: any knowledge of what the
 * files are about, SQL, or screens.
 *
 * <p>Decision: files are named within one folder, never by a path. A chooser over the whole disk was the other option; on a wall in a gym it
 * shows the owner's folders to everybody, and a touch away from them.
 */
@NullMarked
package backboard.exchange;

import org.jspecify.annotations.NullMarked;
