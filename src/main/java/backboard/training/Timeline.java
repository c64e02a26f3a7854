package backboard.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A class laid out on a line: intervals without gap or overlap, and the pure function from elapsed time to {@link Moment}.
 *
 * <p>Order: warm-up steps, get ready, then per round work, rest, transition at each station with round rest in place of the last rest and
 * transition, then cool-down steps. Nothing follows the last station of the last round but the cool-down. Blocks of zero length do not
 * exist. Source: rules of the domain, interval semantics.
 *
 * <p>The circuit may be changed on the way: the line remembers which intervals are of which circuit.
 */
public final class Timeline {

    /** Which blocks of a circuit to lay out. */
    public enum Parts {
        /** Warm-up, circuit, cool-down: a class. */
        CLASS,
        /** The circuit alone: rotation in open gym, which people join at any time. */
        CIRCUIT
    }

    /** Pressing back within this time of an interval's start goes to the one before. */
    static final long BACK_GRACE_MS = 3_000;

    /**
     * A circuit and where it begins to be the one that is done.
     *
     * @param from index of its first interval
     */
    private record Piece(int from, Circuit circuit) {}

    private final Parts parts;
    private final List<Interval> intervals;
    /** In order; the first is from 0. */
    private final List<Piece> pieces;

    private final Interval done;

    private Timeline(Parts parts, List<Interval> intervals, List<Piece> pieces) {
        this.parts = parts;
        this.intervals = Collections.unmodifiableList(intervals);
        this.pieces = List.copyOf(pieces);
        this.done = new Interval(Phase.DONE, totalMs(), 0, 0, 0, Optional.empty(), OptionalLong.empty(), false);
    }

    public static Timeline of(Circuit circuit, Parts parts) {
        return new Timeline(parts, new Layout(circuit).lay(parts), List.of(new Piece(0, circuit)));
    }

    /** All blocks in order, without {@link Phase#DONE}. */
    public List<Interval> intervals() {
        return intervals;
    }

    /** Length in milliseconds. */
    public long totalMs() {
        return intervals.isEmpty() ? 0 : intervals.get(intervals.size() - 1).endMs();
    }

    /**
     * The moment at so many milliseconds after the start. Below 0 counts as 0; from {@link #totalMs()} on the class is done and the moment's
     * elapsed time runs on from there.
     */
    public Moment at(long elapsedMs) {
        long time = Math.max(0, elapsedMs);
        if (time >= totalMs()) {
            return new Moment(done, intervals.size(), time - totalMs());
        }
        int low = 0;
        int high = intervals.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (intervals.get(middle).startMs() <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Moment(intervals.get(low), low, time - intervals.get(low).startMs());
    }

    /** The work of another station that follows on the interval at this index at once: without rest, without transition, in the same round. */
    public Optional<Interval> straightOn(int index) {
        return intervals.stream()
                .skip(index + 1L)
                .limit(1)
                .filter(next -> next.phase() == Phase.WORK
                        && intervals.get(index).phase() == Phase.WORK
                        && next.round() == intervals.get(index).round())
                .findFirst();
    }

    /** The next work interval after the one at this index, if any. */
    public Optional<Interval> nextWork(int index) {
        return intervals.stream()
                .skip(index + 1L)
                .filter(interval -> interval.phase() == Phase.WORK)
                .findFirst();
    }

    /** The work interval at this index or the last one before it, if any: the set people have just done. */
    public Optional<Interval> lastWork(int index) {
        for (int i = Math.min(index, intervals.size() - 1); i >= 0; i--) {
            if (intervals.get(i).phase() == Phase.WORK) {
                return Optional.of(intervals.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The work interval that a set tapped at a station now belongs to; none before the first. Where all do the same exercise it is the latest
     * of that station that has begun, however many others have begun since, and until the station's first the latest of all. Where everybody
     * is at another station, the latest of all is everybody's.
     *
     * @param index of what runs, as in {@link Moment#index()}
     * @param together whether all do the same exercise at a time
     */
    public Optional<Interval> turn(int index, int station, boolean together) {
        return intervals.stream()
                .limit(index + 1L)
                .filter(interval -> together && interval.phase() == Phase.WORK && interval.position() == station)
                .reduce((earlier, later) -> later)
                .or(() -> lastWork(index));
    }

    /** The same line with one interval made longer and all later ones moved. */
    public Timeline extended(int index, long byMs) {
        List<Interval> longer = new ArrayList<>(intervals.subList(0, index));
        longer.add(intervals.get(index).lengthened(byMs));
        intervals.stream().skip(index + 1L).forEach(interval -> longer.add(interval.shifted(byMs)));
        return new Timeline(parts, longer, pieces);
    }

    // ---- a change of the circuit

    /**
     * The circuit that an interval belongs to.
     *
     * @param index as in {@link Moment#index()}
     */
    public Circuit circuitAt(int index) {
        return pieces.stream()
                .filter(piece -> piece.from() <= Math.max(0, index))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .circuit();
    }

    /** The circuit that takes over after the one at this index, if one does. */
    public Optional<Circuit> comingAfter(int index) {
        return pieces.stream()
                .filter(piece -> piece.from() > index)
                .map(Piece::circuit)
                .findFirst();
    }

    /**
     * When a change decided now takes effect, in milliseconds from the start of the line; empty if nothing is left to change, or nothing of
     * this line is to be changed.
     *
     * @param index of what runs
     */
    public OptionalLong changeAtMs(int index, Boundary boundary) {
        OptionalInt from = changeFrom(index, boundary);
        return from.isPresent()
                ? OptionalLong.of(intervals.get(from.getAsInt() - 1).endMs())
                : OptionalLong.empty();
    }

    /**
     * The same line up to the boundary and then the rest of another circuit: from the next station, or the next round, on. A change that was
     * decided before and would come then or later does not come any more.
     *
     * @param index of what runs
     * @return itself if nothing is left to change
     */
    public Timeline changingTo(Circuit next, int index, Boundary boundary) {
        OptionalInt from = changeFrom(index, boundary);
        if (from.isEmpty()) {
            return this;
        }
        List<Interval> line = new ArrayList<>(intervals.subList(0, from.getAsInt()));
        List<Interval> others = new Layout(next).lay(parts);
        int resumed = resumed(others, intervals.get(index), boundary);
        long by = line.get(line.size() - 1).endMs()
                - (resumed < others.size() ? others.get(resumed).startMs() : 0);
        others.stream().skip(resumed).forEach(interval -> line.add(interval.shifted(by)));
        List<Piece> done = new ArrayList<>(
                pieces.stream().filter(piece -> piece.from() < from.getAsInt()).toList());
        done.add(new Piece(from.getAsInt(), next));
        return new Timeline(parts, line, done);
    }

    /** The same parts of another circuit. */
    Timeline anew(Circuit other) {
        return of(other, parts);
    }

    /** Index of the first interval after the boundary; always above {@code index}. */
    private OptionalInt changeFrom(int index, Boundary boundary) {
        if (boundary == Boundary.NEXT_CLASS || index >= intervals.size()) {
            return OptionalInt.empty();
        }
        Interval now = intervals.get(index);
        int last = index;
        for (int i = index; i < intervals.size(); i++) {
            Interval one = intervals.get(i);
            boolean same = one.phase().stage() == now.phase().stage()
                    && one.round() == now.round()
                    && (boundary == Boundary.ROUND || one.position() == now.position());
            last = same ? i : last;
        }
        return OptionalInt.of(last + 1);
    }

    /** Index in the other line of what follows on what runs; its length if nothing does. */
    private static int resumed(List<Interval> others, Interval now, Boundary boundary) {
        int position = boundary == Boundary.ROUND ? Integer.MAX_VALUE : now.position();
        for (int i = 0; i < others.size(); i++) {
            Interval other = others.get(i);
            int ahead = Integer.compare(other.phase().stage(), now.phase().stage());
            int round = ahead != 0 ? ahead : Integer.compare(other.round(), now.round());
            if (round > 0 || round == 0 && other.position() > position) {
                return i;
            }
        }
        return others.size();
    }

    /** Position after skipping what runs at this position: the start of the next interval. */
    long afterSkip(long positionMs) {
        Moment moment = at(positionMs);
        return moment.isDone() ? positionMs : moment.interval().endMs();
    }

    /** Position after going back: the interval's own start, or the start of the one before if this one has only just begun. */
    long afterBack(long positionMs) {
        Moment moment = at(positionMs);
        boolean justBegun = moment.elapsedMs() < BACK_GRACE_MS;
        int index = justBegun || moment.isDone() ? Math.max(0, moment.index() - 1) : moment.index();
        return intervals.get(index).startMs();
    }

    /** Lays blocks one after the other. */
    private static final class Layout {
        private static final int MINUTE = 60;

        private final Circuit circuit;
        private final List<Interval> intervals = new ArrayList<>();
        private long endMs;

        Layout(Circuit circuit) {
            this.circuit = circuit;
        }

        List<Interval> lay(Parts parts) {
            if (parts == Parts.CLASS) {
                steps(Phase.WARM_UP, circuit.warmUp());
            }
            circuit();
            if (parts == Parts.CLASS) {
                steps(Phase.COOL_DOWN, circuit.coolDown());
            }
            return intervals;
        }

        private void steps(Phase phase, List<Step> steps) {
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                OptionalLong change = change(step.exercise().sides(), step.seconds());
                add(phase, step.seconds(), 0, i + 1, step.exercise(), change, false);
            }
        }

        private void circuit() {
            Timing timing = circuit.timing();
            List<Station> stations = circuit.stations();
            pause(Phase.READY, timing.ready(), 1, 1);
            for (int round = 1; round <= timing.rounds(); round++) {
                for (int position = 1; position <= stations.size(); position++) {
                    work(round, position);
                    if (position < stations.size()) {
                        pause(Phase.REST, circuit.restSeconds(position), round, position + 1);
                        pause(Phase.TRANSITION, circuit.transitionSeconds(position), round, position + 1);
                    } else if (round < timing.rounds()) {
                        pause(Phase.ROUND_REST, timing.roundRest(), round + 1, 1);
                    }
                }
            }
        }

        private void work(int round, int position) {
            Station station = circuit.stations().get(position - 1);
            int seconds = circuit.workSeconds(position);
            boolean everyMinute = station.prescription().method() instanceof Method.Emom;
            // Between two minutes, if there are two: nobody changes sides in the middle of a set.
            int minutes = seconds / MINUTE;
            OptionalLong change = everyMinute && minutes > 1
                    ? change(station.sides(), minutes / 2 * 2 * MINUTE)
                    : change(station.sides(), seconds);
            add(Phase.WORK, seconds, round, position, station.exercise(), change, everyMinute);
        }

        /** @param position of the station to come */
        private void pause(Phase phase, int seconds, int round, int position) {
            Exercise next = circuit.stations().get(position - 1).exercise();
            add(phase, seconds, round, position, next, OptionalLong.empty(), false);
        }

        /** At half of so many seconds, in milliseconds. */
        private static OptionalLong change(Sides sides, int seconds) {
            return sides == Sides.HALF ? OptionalLong.of(seconds / 2 * 1000L) : OptionalLong.empty();
        }

        private void add(
                Phase phase,
                int seconds,
                int round,
                int position,
                Exercise exercise,
                OptionalLong switchAt,
                boolean everyMinute) {
            if (seconds == 0) {
                return;
            }
            long length = seconds * 1000L;
            intervals.add(
                    new Interval(phase, endMs, length, round, position, Optional.of(exercise), switchAt, everyMinute));
            endMs += length;
        }
    }
}
