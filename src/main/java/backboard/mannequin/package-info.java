/**
 * Paints the jointed figure with its gear.
 *
 * <p>Lives here: the outlines of the body's segments, where on them each muscle shows, the look of gear, and the order of painting. May not:
 * know screens, the class or the clock; it paints a pose it is given into a rectangle it is given.
 *
 * <p>Decision: each segment is a ribbon along its bone, filled, tinted inside its own clip and outlined in the colour of the ground, painted
 * from back to front; that reads from five metres where a line drawing does not. Pictures or video per exercise were the other option: they
 * cannot be tinted, timed to a tempo, or made by a coach.
 */
@NullMarked
package backboard.mannequin;

import org.jspecify.annotations.NullMarked;
