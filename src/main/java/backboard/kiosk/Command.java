package backboard.kiosk;

import backboard.training.Control;
import backboard.training.Effort;
import java.util.OptionalInt;
import java.util.UUID;

/** A change somebody asks for. What carries an id, made at the tap, is carried out once however often it is sent. */
public sealed interface Command {

    /** Start the day's circuit as a class now. */
    record StartClass(UUID id) implements Command {}

    /** Steer the running class. */
    record Steer(Control control) implements Command {}

    /**
     * Log a set.
     *
     * @param station the 1-based station of the circuit on the wall where it was done; empty for any other exercise
     */
    record LogSet(UUID id, UUID member, String exerciseId, Effort effort, OptionalInt station) implements Command {}

    /**
     * Take a set back.
     *
     * @param id of the undo itself
     */
    record UndoSet(UUID id, UUID set) implements Command {}

    /**
     * Become a member.
     *
     * @param firstName 1–40 characters
     * @param lastInitial one letter or empty
     * @param onWall whether the wall may name this member
     */
    record Join(UUID id, String firstName, String lastInitial, boolean onWall) implements Command {}

    /** Train today without an account. */
    record JoinAsGuest(UUID id) implements Command {}
}
