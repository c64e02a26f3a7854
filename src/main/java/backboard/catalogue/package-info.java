/**
 * The pages on which staff change the gym's exercises and tips, and their words in other languages.
 *
 * <p>Lives here: the list, the fields of an exercise with the wall painted beside them, the tips, and what is begun and not yet saved.
 * May not: read or write files, or decide what may be saved; the kiosk does, and whoever shows these pages has let somebody in.
 *
 * <p>Decision: what fits is not told from a count of letters alone. The wall is painted with the text in it, and the painted text is looked
 * at. A table of widths was the other option; it would be wrong with the next change of the wall.
 */
@NullMarked
package backboard.catalogue;

import org.jspecify.annotations.NullMarked;
