package backboard.kiosk;

import backboard.settings.WallView;
import backboard.training.Appearance;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.Weight;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A change somebody asks for. What carries an id, made at the tap, is carried out once however often it is sent. */
public sealed interface Command {

    /** The same said again so soon is one tap of a nervous finger. */
    Duration DOUBLE_TAP = Duration.ofMillis(600);

    /** Start the day's circuit as a class now. */
    record StartClass(UUID id) implements Command {}

    /** Steer the running class. */
    record Steer(Control control) implements Command {}

    /** Show the circuit so, and count rounds so, until it is switched again or the program starts again. */
    record ShowView(WallView view) implements Command {}

    /**
     * Log a set.
     *
     * @param station the 1-based station of the circuit on the wall where it was done; empty for any other exercise
     */
    record LogSet(UUID id, UUID member, String exerciseId, Effort effort, OptionalInt station) implements Command {}

    /**
     * Log a set as it is most likely, with the numbers of the last one or with the plan's, unless it is one to ask about.
     *
     * @param station as in {@link LogSet}
     */
    record TapSet(UUID id, UUID member, String exerciseId, OptionalInt station) implements Command {}

    /**
     * Correct one of the member's own sets of today.
     *
     * @param id of the correction itself
     * @param exerciseId what it was instead; empty leaves it as it is
     */
    record EditSet(UUID id, UUID member, UUID set, Effort effort, Optional<String> exerciseId) implements Command {

        /** Of the same exercise. */
        public EditSet(UUID id, UUID member, UUID set, Effort effort) {
            this(id, member, set, effort, Optional.empty());
        }
    }

    /**
     * Take back one of the member's own sets of today.
     *
     * @param id of the undo itself
     */
    record UndoSet(UUID id, UUID member, UUID set) implements Command {}

    /**
     * Become a member.
     *
     * @param firstName 1–40 characters
     * @param lastName 0–40 characters, often an initial
     * @param alias 1–20 characters where the appearance is an alias, else not looked at
     */
    record Join(UUID id, String firstName, String lastName, Appearance appearance, String alias) implements Command {}

    /**
     * Change how a member appears on screens that others can see.
     *
     * @param alias as in {@link Join}
     */
    record Appear(UUID member, Appearance appearance, String alias) implements Command {}

    /**
     * Make a card a member's own.
     *
     * @param card 6–32 capital letters and digits, as the reader types them
     */
    record LinkCard(UUID member, String card) implements Command {}

    /**
     * Tell what a member weighs, for that member's own estimates, or take it back.
     *
     * @param bodyWeight 20–400 kg in steps of 0.1; empty to take it back
     */
    record Weigh(UUID member, Optional<Weight> bodyWeight) implements Command {}

    /** Train today without an account. */
    record JoinAsGuest(UUID id) implements Command {}
}
