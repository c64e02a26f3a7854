/**
 * A gym that never was, so that a wall can be judged, shown and measured before it has members of its own.
 *
 * <p>Lives here: invented people, when they come and what they lift. May not: SQL, screens, clocks; and it writes only through the
 * {@link backboard.store.Store}, as a tap would, so that what it leaves behind cannot be told from a real gym's data.
 *
 * <p>Decision: people are simulated one by one, day by day, each with a habit and a strength that grows. Drawing sets from one table of
 * frequencies was the other option; it fills the charts as well, but a person's history then makes no sense, and histories are what members
 * look at.
 *
 * <p>Decision: every person has luck of their own, made from the seed. One source for all was the other option; with it one more member
 * would change everybody else's training.
 */
@NullMarked
package backboard.demo;

import org.jspecify.annotations.NullMarked;
