/**
 * Where a coach changes a day's circuit and sees what the wall will show.
 *
 * <p>Lives here: the draft with its undo, the week, the library to choose from, the stations, the preview, the remarks, and what is asked
 * before a circuit is published. May not: decide who may do it, keep anything itself, or know what is wrong with a circuit: that is the
 * composer's.
 *
 * <p>Decision: every step makes a whole new circuit, and undo goes back to the one before. Keeping the changes instead would need less
 * memory, but a change would have to know how to be taken back, and a circuit is small.
 */
@NullMarked
package backboard.editor;

import org.jspecify.annotations.NullMarked;
