/**
 * What a coach would say about a set: what to do next, what it was worth, whether it was a record, whether the back has rested, whether the
 * number can be right, and what to do instead.
 *
 * <p>Lives here: the rules of the domain that warn or suggest, with their numbers and sources. May not: words for people, screens, files,
 * SQL, clocks; logged sets and the instant are arguments. Only {@code training} is used.
 *
 * <p>Decision: nothing is remembered. A suggestion, a best and a record are computed from the sets that stand in the log each time they are
 * asked for, so an undone or corrected set needs no second step. A table of bests kept beside the log was the other option; it has to be
 * put right after every correction, and when that is forgotten nobody sees it.
 */
@NullMarked
package backboard.coach;

import org.jspecify.annotations.NullMarked;
