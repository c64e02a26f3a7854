/**
 * The gym's exercises, circuits and lines for the wall: {@code assets/} read into training values.
 *
 * <p>Lives here: where asset files come from, their format, and every check of what a coach may write in them. May not: screens, the store,
 * the clock; and nothing of a file is kept but the values read from it.
 *
 * <p>Decision: files are read as a tree of nodes, each with its line, and every field is taken out by a reader that knows its limits. Binding
 * the files straight onto objects was the other option; it is shorter, but it stops at the first mistake, names a Java class instead of a
 * line, and takes a misspelt optional field for one that was left out.
 *
 * <p>Decision: one exercise or circuit is one file and a gym replaces it whole with a file of the same name. Merging single fields was the
 * other option; a coach could then no longer see in one place what the wall will show.
 *
 * <p>Decision: a translation is a file of its own with nothing but texts, and belongs to the layer of the text it translates. All languages in
 * one file was the other option; a coach who changes a cue would then have to write it in languages nobody there speaks, and a gym that
 * replaced an exercise would show the translation of the one before.
 */
@NullMarked
package backboard.library;

import org.jspecify.annotations.NullMarked;
