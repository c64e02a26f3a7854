/**
 * What the gym knows, as files for a spreadsheet or another program.
 *
 * <p>Lives here: the columns of each export and how a file is written whole or not at all. May not: SQL, screens, clocks, and names of
 * people; a member is a number.
 *
 * <p>Decision: an export is written beside its target and moved over it when it is complete and on the disk. Writing into the target was the
 * other option; a full disk would then have destroyed last month's export as well.
 *
 * <p>Decision: a cell that a spreadsheet would take for a formula gets an apostrophe in front, also in files that only programs read.
 * Leaving cells as they are was the other option; a coach who opens a file that somebody sent should not run what is in it.
 */
@NullMarked
package backboard.export;

import org.jspecify.annotations.NullMarked;
