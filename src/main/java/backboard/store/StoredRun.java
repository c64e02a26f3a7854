package backboard.store;

import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Run;
import backboard.training.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A run as it is remembered: how it began and what happened to it since.
 *
 * @param version what was published that it was started with; empty for a circuit of the files
 * @param parts what of the circuit is laid out
 * @param scheduledFor the class time that started it; empty when staff did
 * @param startedAt by the wall clock
 * @param on the day it started, in the gym's time zone
 * @param events in the order in which they happened
 */
public record StoredRun(
        UUID id,
        String circuitId,
        Optional<UUID> version,
        Timeline.Parts parts,
        Optional<Instant> scheduledFor,
        Instant startedAt,
        LocalDate on,
        List<RunEvent> events) {

    public StoredRun {
        events = List.copyOf(events);
    }

    /** A run that has only just begun. */
    public static StoredRun started(
            UUID id,
            String circuitId,
            Optional<UUID> version,
            Timeline.Parts parts,
            Optional<Instant> scheduledFor,
            Instant startedAt,
            LocalDate on) {
        return new StoredRun(id, circuitId, version, parts, scheduledFor, startedAt, on, List.of());
    }

    /**
     * The run as it stands at an instant, as if the program had never been gone. A wall clock that has gone back counts as one that stood
     * still. The circuit may have been edited in between: an extension of an interval that is gone is left out, and a run that was ended
     * stays done.
     *
     * @param original the circuit laid out as it is now
     * @param published finds the circuits that it has gone over to; one that cannot be found is left out
     * @param now by the wall clock; the {@link Run#since()} of the answer
     */
    public Run resume(Timeline original, Function<UUID, Optional<Circuit>> published, Instant now) {
        Timeline start = original;
        Timeline timeline = original;
        for (RunEvent event : events) {
            if (event.kind() == Control.RESTART) {
                timeline = start;
            }
            int index = event.extended().orElse(Integer.MAX_VALUE);
            if (index < timeline.intervals().size()) {
                timeline = timeline.extended(index, Control.EXTENSION_MS);
            }
            Optional<Circuit> next = event.change().flatMap(change -> published.apply(change.version()));
            if (next.isPresent()) {
                int running = timeline.at(event.positionMs()).index();
                Boundary boundary = event.change().orElseThrow().boundary();
                timeline = timeline.changingTo(next.get(), running, boundary);
                start = Timeline.of(next.get(), parts);
            }
        }
        if (events.isEmpty()) {
            return new Run(id, circuitId, start, timeline, passed(startedAt, now), now, false);
        }
        RunEvent last = events.get(events.size() - 1);
        long from = last.kind() == Control.END ? Math.max(timeline.totalMs(), last.positionMs()) : last.positionMs();
        long position = last.paused() ? from : from + passed(last.at(), now);
        return new Run(id, circuitId, start, timeline, position, now, last.paused());
    }

    /** The last thing that is known of the run, by the wall clock. */
    public Instant lastKnown() {
        return events.isEmpty() ? startedAt : events.get(events.size() - 1).at();
    }

    /**
     * Whether the run had begun by an instant and not ended; a paused run goes on.
     *
     * @param original the circuit laid out
     * @param published as in {@link #resume}
     * @param at by the wall clock
     */
    public boolean isUnderWay(Timeline original, Function<UUID, Optional<Circuit>> published, Instant at) {
        List<RunEvent> before =
                events.stream().filter(event -> !event.at().isAfter(at)).toList();
        StoredRun then = new StoredRun(id, circuitId, version, parts, scheduledFor, startedAt, on, before);
        return !startedAt.isAfter(at)
                && !then.resume(original, published, at).at(at).isDone();
    }

    private static long passed(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }
}
