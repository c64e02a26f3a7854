/**
 * The progress page: what the whole gym did today and over four weeks, as one sentence and charts.
 *
 * <p>Lives here: from {@link backboard.training.Progress} to words, axis ranges and JFreeChart. May not: add sets up, which the store has
 * done, or decide when the page is shown.
 *
 * <p>Decision: each chart is one {@link backboard.progress.Card} whose JFreeChart panel is made once and whose dataset reads the numbers
 * of the progress it was last shown. A new chart for every change was the other option; it forgets its place, costs a layout each time and
 * leaves listeners behind on a wall that runs for months. Words around the charts are painted with {@link backboard.look.Ink} like on the
 * other screens, because JFreeChart's own titles and legends cannot be fitted to their room.
 */
@NullMarked
package backboard.progress;

import org.jspecify.annotations.NullMarked;
