/**
 * The muscle map: which muscles an exercise works, on a body seen from behind or from the front.
 *
 * <p>Lives here: the drawn bodies, where each muscle of the library lies on them, and how worked muscles are marked. May not: decide where a
 * screen shows the map, or know a class and its clock.
 *
 * <p>Decision: the outlines are data in text files beside this room, read once and painted as vectors at the size asked for. Pictures per
 * muscle were the other option; they cannot be sharp from 720p to 4K, and a new muscle would be a drawing job instead of a line of points.
 */
@NullMarked
package backboard.muscles;

import org.jspecify.annotations.NullMarked;
