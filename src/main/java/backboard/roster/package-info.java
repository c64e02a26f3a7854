/**
 * Lists of members that come as CSV files from elsewhere.
 *
 * <p>Lives here: which columns are known, what is wrong with a line, and who of the list is new. May not: know where the text comes from, the
 * clock, or how an answer looks; what it says are phrases.
 *
 * <p>Decision: nothing is added while one line is wrong. Adding the good lines was the other option; then the owner has a file half of which
 * is in, mends the rest, and nobody can tell from either what the gym has.
 *
 * <p>Decision: a line finds its member by number, then by card, then by the same name. Taking a name for a new person each time was the
 * other option; the same file twice would then double everybody whom the gym has given no number.
 */
@NullMarked
package backboard.roster;

import org.jspecify.annotations.NullMarked;
