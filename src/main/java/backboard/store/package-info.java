/**
 * What is remembered: members, sets and runs, between training values and one SQLite file on the gym's PC.
 *
 * <p>Lives here: all SQL, the file's lock and its schema. May not: screens, clocks, or any decision about what a set means; every instant
 * is an argument. {@code java.sql} and Jdbi stop at this room's edge: a failure leaves as a {@link backboard.store.StoreException} whose
 * message can be shown as it is.
 *
 * <p>Decision: sets are a log that only grows. An undo and an edit are rows of their own, and a set is what its last row says. Changing rows
 * in place was the other option; it is shorter to query, but it forgets what was acknowledged before, and a repeated or late edit from a
 * second screen could not be told from the first.
 *
 * <p>Decision: where two members turn out to be one person, each set of the one that goes gets a row that hands it over. A column that says
 * into whom a member was merged was the other option; then every query of sets has to follow it, and a reader that looks back to an instant
 * before has to forget it.
 *
 * <p>Decision: a body weight is in a table of its own. Columns of the member were the other option; then whoever reads members reads what
 * they weigh, and every list, export and log of members has to remember to leave it out.
 *
 * <p>Decision: transactions are begun and committed in SQL. Those of the JDBC driver were the other option; its commit at once begins the
 * next transaction, so it can fail after the data is safe and a saved set would be reported as lost.
 *
 * <p>Decision: a copy is put back through SQLite, as one transaction, after all that has to outlast it was written into it. Closing the data
 * and exchanging the file was the other option; then a kill in between leaves no data or somebody's erased name, and everything that holds
 * the connection has to be made anew.
 */
@NullMarked
package backboard.store;

import org.jspecify.annotations.NullMarked;
