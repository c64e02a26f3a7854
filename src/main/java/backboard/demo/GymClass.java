package backboard.demo;

import backboard.store.StoredRun;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A class of the timetable, with room for as many people as its stations hold. */
final class GymClass {

    private static final int PEOPLE_AT_A_STATION = 3;

    private final StoredRun run;
    private final Circuit circuit;
    private final Timeline timeline;
    private final Instant closes;
    private int seated;

    /** @param closes when the gym closes, which ends the class for everybody */
    GymClass(Circuit circuit, Instant start, LocalDate date, Instant closes, Luck luck) {
        this.run = StoredRun.started(
                luck.id(start), circuit.id(), Optional.empty(), Timeline.Parts.CLASS, Optional.of(start), start, date);
        this.circuit = circuit;
        this.timeline = Timeline.of(circuit, Timeline.Parts.CLASS);
        this.closes = closes;
    }

    StoredRun run() {
        return run;
    }

    Circuit circuit() {
        return circuit;
    }

    Instant start() {
        return run.startedAt();
    }

    Instant end() {
        return at(timeline.totalMs());
    }

    Instant closes() {
        return closes;
    }

    Instant at(long elapsedMs) {
        return start().plusMillis(elapsedMs);
    }

    List<Interval> work() {
        return timeline.intervals().stream()
                .filter(interval -> interval.phase() == Phase.WORK)
                .toList();
    }

    boolean hasRoom() {
        return seated < circuit.stations().size() * PEOPLE_AT_A_STATION;
    }

    /** The station at which one more person begins: people spread out and move on together. Counted from 0. */
    int seat() {
        return seated++ % circuit.stations().size();
    }
}
