/**
 * The slab: the full-bleed column of phase colour that drains like a tank, so that the time left reads from across the room.
 *
 * <p>Lives here: what the slab says at a state and how it is painted in every shape it takes. May not: anything beside the slab.
 *
 * <p>Decision: the wall, the station and the progress page all show the same {@link backboard.slab.Slab}, made in one place, so that two
 * screens can never disagree about the phase. A slab per screen was the other option.
 */
@NullMarked
package backboard.slab;

import org.jspecify.annotations.NullMarked;
