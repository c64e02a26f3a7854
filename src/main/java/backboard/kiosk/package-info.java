/**
 * What is happening: commands in, immutable {@link backboard.kiosk.State} out. Owns the clock and the one store thread.
 *
 * <p>Lives here: every decision that needs the present moment (which circuit, which class, what a tap means). May not: widgets, SQL, text
 * for the screen beyond sentences that answer a command.
 *
 * <p>Decision: all changes go through one door, {@link backboard.kiosk.Kiosk#submit}, and run one after the other on one thread that also
 * owns the database; readers get a finished value and never wait. Locks around shared state were the other option; with them no one can
 * say in which order a tap, an undo and a class start happened.
 */
@NullMarked
package backboard.kiosk;

import org.jspecify.annotations.NullMarked;
