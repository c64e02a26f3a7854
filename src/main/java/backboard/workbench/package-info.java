/**
 * A window for the coach who makes figures: choose an exercise, see its figure move, edit the file beside it.
 *
 * <p>Lives here: the list of exercises, the animated picture, what is asked of the files again when they change. May not: write files, run
 * a class, know the time other than as nanoseconds of a clock that is handed in.
 *
 * <p>Decision: figures are made in a text editor and this window only looks; a mistake is one sentence and the last good figure stays. An
 * editor with handles to drag was the other option: it needs its own way to save, and a text file with angles can be copied, compared and
 * sent by mail.
 */
@NullMarked
package backboard.workbench;

import org.jspecify.annotations.NullMarked;
