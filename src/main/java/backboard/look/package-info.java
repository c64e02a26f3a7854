/**
 * How everything looks: colours, type, units, painted controls.
 *
 * <p>Lives here: what two screens share. May not: knowledge of classes, members or sets beyond the training values' own words.
 *
 * <p>Decision: all sizes are in u, a 1080th of the screen's height (of its width in portrait), and every painter draws through {@link
 * backboard.look.Ink}, which turns u into whole pixels and notes every text it places. Swing layout managers were the other option for the
 * wall; they cannot promise that nothing moves when a text changes.
 */
@NullMarked
package backboard.look;

import org.jspecify.annotations.NullMarked;
