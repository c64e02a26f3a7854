/**
 * Reading text files that people edit: what is wrong is told as a {@link backboard.files.Problem} with file, line and mend.
 *
 * <p>Lives here: what configuration and library reading share. May not: any knowledge of what the files are about.
 *
 * <p>Decision: a reader collects every problem it finds and goes on, instead of throwing at the first, because a coach who mends a file in
 * an editor wants the whole list at once.
 */
@NullMarked
package backboard.files;

import org.jspecify.annotations.NullMarked;
