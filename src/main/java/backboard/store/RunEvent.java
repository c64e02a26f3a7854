package backboard.store;

import backboard.training.Boundary;
import backboard.training.Control;
import backboard.training.Keyed;
import backboard.training.Run;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Something that happened to a run after its start, with where it stood afterwards: enough to go on from there after a power cut.
 *
 * @param id made when it happened; the same id sent twice is one event
 * @param kind a {@link Control} or a {@link Mark}
 * @param at by the wall clock, because no other clock outlives the program
 * @param positionMs position on the timeline after the event
 * @param change of {@link Mark#CHANGE} alone
 * @param extended index of the interval that {@link Control#EXTEND} made longer; empty for everything else
 */
public record RunEvent(
        UUID id,
        UUID run,
        Keyed kind,
        Instant at,
        long positionMs,
        boolean paused,
        OptionalInt extended,
        Optional<Change> change) {

    /**
     * Going over to another circuit.
     *
     * @param version that was published
     */
    public record Change(UUID version, Boundary boundary) {}

    /** An event that is not a change of the circuit. */
    public RunEvent(UUID id, UUID run, Keyed kind, Instant at, long positionMs, boolean paused, OptionalInt extended) {
        this(id, run, kind, at, positionMs, paused, extended, Optional.empty());
    }

    /** What can happen to a run beside what is done to it. */
    public enum Mark implements Keyed {
        /** The position is noted anew, because the wall clock was set or the machine slept. */
        RESYNC("resync"),
        /** The program came back after it was gone. */
        RETURN("return"),
        /** Another circuit was published, and the run goes over to it. */
        CHANGE("change");

        private final String key;

        Mark(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * A control that was applied.
     *
     * @param before the run it was applied to
     * @param after what {@link Run#apply} returned
     */
    public static RunEvent of(UUID id, Control control, Run before, Run after, Instant at) {
        OptionalInt extended = control == Control.EXTEND
                ? OptionalInt.of(before.timeline().at(after.positionMs()).index())
                : OptionalInt.empty();
        return new RunEvent(id, after.id(), control, at, after.positionMs(), after.paused(), extended);
    }

    /** A change decided at a position that the caller has measured. */
    public static RunEvent of(UUID id, Change change, Run run, long positionMs, Instant at) {
        return new RunEvent(
                id, run.id(), Mark.CHANGE, at, positionMs, run.paused(), OptionalInt.empty(), Optional.of(change));
    }

    /** A mark at a position that the caller has measured. */
    public static RunEvent of(UUID id, Mark mark, Run run, long positionMs, Instant at) {
        return new RunEvent(id, run.id(), mark, at, positionMs, run.paused(), OptionalInt.empty());
    }
}
