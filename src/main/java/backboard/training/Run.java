package backboard.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A class under way: a timeline, and where it stood at one instant. Everything else follows from the instant asked about, so a late look, a
 * second screen and a restart of the program all see the same second.
 *
 * @param id made when the class was started
 * @param original the timeline without extensions, to which a restart returns
 * @param timeline the timeline with the extensions given so far
 * @param positionMs position on the timeline at {@code since}
 * @param since an instant of the clock that {@link #at} is asked with
 * @param paused while true the position stands still
 */
public record Run(
        UUID id,
        String circuitId,
        Timeline original,
        Timeline timeline,
        long positionMs,
        Instant since,
        boolean paused) {

    /** A class that starts at the given instant. */
    public static Run started(UUID id, String circuitId, Timeline timeline, Instant at) {
        return new Run(id, circuitId, timeline, timeline, 0, at, false);
    }

    /** Position on the timeline in milliseconds; runs on past the end. An instant before {@code since} counts as {@code since}. */
    public long positionAt(Instant now) {
        return paused
                ? positionMs
                : positionMs + Math.max(0, Duration.between(since, now).toMillis());
    }

    public Moment at(Instant now) {
        return timeline.at(positionAt(now));
    }

    /**
     * Where a set tapped now belongs: the one decision, for who writes the set and for who asks whether it has been logged. None before the
     * first work.
     *
     * @param now of this class
     * @param station 1-based
     * @param together as in {@link Timeline#turn}
     */
    public Optional<Place> place(Moment now, int station, boolean together) {
        return timeline.turn(now.index(), station, together).map(work -> new Place(id, station, work.round()));
    }

    /** Whether the control makes sense at this instant; {@link #apply} throws where it does not. */
    public boolean allows(Control control, Instant now) {
        boolean done = at(now).isDone();
        return switch (control) {
            case PAUSE -> !paused && !done;
            case RESUME -> paused;
            case SKIP, EXTEND, END -> !done;
            case BACK, RESTART -> true;
        };
    }

    /**
     * The class after a control: skip ends only the running phase, restart goes to the very start without its extensions, extend lengthens
     * the running phase. A paused class stays paused except for resume and restart.
     *
     * @throws IllegalStateException if {@link #allows} says no
     */
    public Run apply(Control control, Instant now) {
        if (!allows(control, now)) {
            throw new IllegalStateException("cannot " + control.key() + " a class that is "
                    + (at(now).isDone() ? "done" : paused ? "paused" : "running"));
        }
        long position = positionAt(now);
        return switch (control) {
            case PAUSE -> moved(timeline, position, now, true);
            case RESUME -> moved(timeline, position, now, false);
            case SKIP -> moved(timeline, timeline.afterSkip(position), now, paused && !isLast(position));
            case BACK -> moved(timeline, timeline.afterBack(position), now, paused);
            case EXTEND ->
                moved(timeline.extended(timeline.at(position).index(), Control.EXTENSION_MS), position, now, paused);
            case RESTART -> moved(original, 0, now, false);
            case END -> moved(timeline, timeline.totalMs(), now, false);
        };
    }

    /** The same class going over to another circuit at a boundary of this one; a restart begins with that one. */
    public Run changingTo(Circuit next, Instant now, Boundary boundary) {
        if (boundary == Boundary.NEXT_CLASS) {
            return this;
        }
        long position = positionAt(now);
        Timeline changed = timeline.changingTo(next, timeline.at(position).index(), boundary);
        return new Run(id, circuitId, original.anew(next), changed, position, paused ? since : now, paused);
    }

    private boolean isLast(long position) {
        return timeline.at(position).index() == timeline.intervals().size() - 1;
    }

    private Run moved(Timeline line, long position, Instant now, boolean pause) {
        return new Run(id, circuitId, original, line, position, now, pause);
    }
}
