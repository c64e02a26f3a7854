/**
 * The day's circuit on paper: one poster for the wall, one card for each station; as PDF or from the printer.
 *
 * <p>Lives here: what stands on paper and where, and how it becomes a file or a print. May not: know the store, the class or the clock; it
 * prints the circuit and the date it is given.
 *
 * <p>Decision: paper is painted by the same {@link backboard.look.Ink} as the wall, 300 dots to the inch, and one size of type is sought
 * for all stations at which the longest of them fits. A page of HTML for the browser to print was the other option; it breaks where the
 * browser wants, and nobody can test that nothing is cut.
 *
 * <p>Decision: a PDF holds curves, and its texts are texts in an embedded subset of the wall's typeface: they can be searched, copied and
 * read aloud, and make a smaller file. Texts as outlines were the other option; they need no font, and hide the words.
 */
@NullMarked
package backboard.poster;

import org.jspecify.annotations.NullMarked;
