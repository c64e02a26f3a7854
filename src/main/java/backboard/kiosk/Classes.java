package backboard.kiosk;

import backboard.kiosk.Known.Running;
import backboard.settings.Schedule;
import backboard.settings.Settings;
import backboard.store.RunEvent;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.store.StoredRun;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.DayKind;
import backboard.training.Run;
import backboard.training.Timeline;
import backboard.training.Timeline.Parts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Starts classes, by hand and by the clock, steers them and brings them back after the program was gone. Store thread only. */
final class Classes {

    /** How long the wall stays on a class that is over. */
    static final Duration DONE_SHOWN = Duration.ofMinutes(2);
    /** A pause that lasts longer was forgotten: the class is over. */
    static final Duration FORGOTTEN_PAUSE = Duration.ofMinutes(30);
    /** Pause between two rotations in open gym. */
    static final Duration ROTATION_GAP = Duration.ofSeconds(30);

    /** A wall clock that moved less than this against the steady clock has not been set. */
    private static final Duration CLOCK_NOISE = Duration.ofMillis(500);

    private final Settings settings;
    private final Plans plans;
    private final Function<LocalDate, DayPlan> planned;
    private final Store store;
    private final TimeSource time;
    private final SteadyClock steady;
    private final Consumer<StoreException> unsaved;

    private Duration wallOffset = Duration.ZERO;
    private volatile Optional<Condition.ClockSet> clockSet = Optional.empty();
    /** The class time that was looked at last. */
    private Optional<Instant> decided = Optional.empty();

    /**
     * @param planned what is planned for a date around today
     * @param unsaved is told when something that happened to a class could not be written
     */
    Classes(
            Settings settings,
            Plans plans,
            Function<LocalDate, DayPlan> planned,
            Store store,
            TimeSource time,
            SteadyClock steady,
            Consumer<StoreException> unsaved) {
        this.settings = settings;
        this.plans = plans;
        this.planned = planned;
        this.store = store;
        this.time = time;
        this.steady = steady;
        this.unsaved = unsaved;
    }

    /** The class that was running when the program was last alive, where it would be by now. */
    Optional<Running> returned() {
        Optional<StoredRun> latest = store.latestRun();
        Optional<Circuit> circuit = latest.flatMap(plans::begunWith);
        if (circuit.isEmpty()) {
            return Optional.empty();
        }
        StoredRun stored = latest.orElseThrow();
        Timeline timeline = Timeline.of(circuit.get(), stored.parts());
        Instant wall = time.wall();
        Run run = stored.resume(timeline, plans::version, wall);
        Running running = new Running(timed(run, stored, wall), stored.parts());
        // A clock that is behind what is known has lost its time: where the class would be now cannot be told.
        if (isOver(running) || wall.isBefore(stored.lastKnown())) {
            return Optional.empty();
        }
        keep(() -> store.record(RunEvent.of(Ids.at(wall), RunEvent.Mark.RETURN, run, run.positionAt(wall), wall)));
        return Optional.of(running);
    }

    /** The same run on the steady clock; a pause goes on from when it began. */
    private Run timed(Run run, StoredRun stored, Instant wall) {
        Instant now = steady.now();
        Instant since = run.paused() ? now.minus(Duration.between(stored.lastKnown(), wall)) : now;
        return new Run(
                run.id(), run.circuitId(), run.original(), run.timeline(), run.positionMs(), since, run.paused());
    }

    /** When the clock was set last while the program ran, as far as it has been seen. Any thread. */
    Optional<Condition.ClockSet> clockSet() {
        return clockSet;
    }

    /** Whether the class has left the wall. */
    boolean isOver(Running running) {
        return running.isOver(steady.now());
    }

    private boolean isRunning(Optional<Running> running, Parts parts) {
        return running.filter(r -> r.parts() == parts)
                .filter(r -> !r.run().at(steady.now()).isDone())
                .isPresent();
    }

    /** @throws Refusal if a class runs or no circuit is planned */
    Running startNow(UUID id, Optional<Running> running) {
        if (running.filter(on -> on.run().id().equals(id)).isPresent()) {
            return running.get();
        }
        if (isRunning(running, Parts.CLASS)) {
            throw Refusal.of("class-running");
        }
        DayPlan today = today();
        if (today.circuit().isEmpty()) {
            throw Refusal.of("no-circuit");
        }
        return start(id, today, Parts.CLASS, Optional.empty(), Duration.ZERO);
    }

    private DayPlan today() {
        return planned.apply(now().toLocalDate());
    }

    private ZonedDateTime now() {
        return time.wall().atZone(settings.zone());
    }

    /**
     * @param day one with a circuit
     * @param ago how long before now the class has begun
     */
    private Running start(UUID id, DayPlan day, Parts parts, Optional<Instant> scheduledFor, Duration ago) {
        Circuit circuit = day.circuit().orElseThrow();
        Timeline timeline = Timeline.of(circuit, parts);
        Instant startedAt = time.wall().minus(ago);
        StoredRun stored = StoredRun.started(
                id,
                circuit.id(),
                day.version(),
                parts,
                scheduledFor,
                startedAt,
                startedAt.atZone(settings.zone()).toLocalDate());
        if (!keep(() -> store.start(stored))) {
            throw Refusal.of("class-run-already");
        }
        Run run = Run.started(id, circuit.id(), timeline, steady.now().minus(ago));
        return new Running(run, parts);
    }

    /**
     * Writes what happens to a class. The class goes on even where that fails: the wall must not stand still because a disk is full.
     *
     * @return false if it had been written before
     */
    private boolean keep(BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } catch (StoreException failed) {
            unsaved.accept(failed);
            return true;
        }
    }

    /** @throws Refusal if no class is on or the control makes no sense now */
    Running steer(Control control, Optional<Running> running) {
        Running on = running.filter(r -> !isOver(r)).orElseThrow(() -> Refusal.of("no-class"));
        Instant now = steady.now();
        if (!on.run().allows(control, now)) {
            throw Refusal.of("control." + control.key());
        }
        Run after = on.run().apply(control, now);
        Instant wall = time.wall();
        keep(() -> store.record(RunEvent.of(Ids.at(wall), control, on.run(), after, wall)));
        return new Running(after, on.parts());
    }

    /**
     * Lets the running class go over to another circuit. Within a {@link Store#inBulk}: what cannot be written does not happen.
     *
     * @param version of the circuit that was published
     */
    Optional<Running> change(UUID version, Circuit next, Boundary boundary, Optional<Running> running) {
        return running.map(on -> {
            Instant now = steady.now();
            if (boundary == Boundary.NEXT_CLASS || on.run().at(now).isDone()) {
                return on;
            }
            Run after = on.run().changingTo(next, now, boundary);
            Instant wall = time.wall();
            RunEvent.Change change = new RunEvent.Change(version, boundary);
            store.record(RunEvent.of(Ids.at(wall), change, on.run(), on.run().positionAt(now), wall));
            return new Running(after, on.parts());
        });
    }

    /** Looks at the clock: notes that it was set, starts what is due. Returns the class that runs from now on. */
    Optional<Running> tick(Optional<Running> running) {
        noteClockSet(running);
        if (isForgotten(running)) {
            return Optional.of(steer(Control.END, running));
        }
        ZonedDateTime now = now();
        Optional<Running> due = scheduled(now, running);
        if (due.isPresent()) {
            return due;
        }
        if (settings.schedule() == Schedule.CONTINUOUS) {
            return rotation(now, running);
        }
        return running;
    }

    private boolean isForgotten(Optional<Running> running) {
        return running.map(Running::run)
                .filter(Run::paused)
                .filter(run -> Duration.between(run.since(), steady.now()).compareTo(FORGOTTEN_PAUSE) >= 0)
                .isPresent();
    }

    private void noteClockSet(Optional<Running> running) {
        Duration offset = steady.wallOffset();
        if (offset.minus(wallOffset).abs().compareTo(CLOCK_NOISE) < 0) {
            return;
        }
        clockSet = Optional.of(new Condition.ClockSet(time.wall(), offset.minus(wallOffset)));
        if (running.isPresent() && !isOver(running.get())) {
            Run run = running.get().run();
            Instant wall = time.wall();
            long position = run.positionAt(steady.now());
            keep(() -> store.record(RunEvent.of(Ids.at(wall), RunEvent.Mark.RESYNC, run, position, wall)));
        }
        wallOffset = offset;
    }

    /** A class whose time has come, or came while the program was not there and is not over yet. */
    private Optional<Running> scheduled(ZonedDateTime now, Optional<Running> running) {
        Optional<ZonedDateTime> latest = settings.classes().latest(now);
        Optional<Instant> start = latest.map(ZonedDateTime::toInstant);
        if (start.isEmpty() || start.equals(decided)) {
            return Optional.empty();
        }
        Optional<Running> started = decide(latest.get(), now, running);
        decided = start;
        return started;
    }

    private Optional<Running> decide(ZonedDateTime classTime, ZonedDateTime now, Optional<Running> running) {
        Instant start = classTime.toInstant();
        DayPlan day = planned.apply(classTime.toLocalDate());
        boolean without = day.version().isPresent() && day.kind() != DayKind.CIRCUIT;
        Optional<Circuit> circuit = day.circuit();
        if (without || circuit.isEmpty() || isRunning(running, Parts.CLASS)) {
            return Optional.empty();
        }
        Duration ago = Duration.between(start, now.toInstant());
        boolean tooLate =
                ago.toMillis() >= Timeline.of(circuit.get(), Parts.CLASS).totalMs();
        if (tooLate || wasDecided(classTime)) {
            return Optional.empty();
        }
        return Optional.of(start(Ids.at(now.toInstant()), day, Parts.CLASS, Optional.of(start), ago));
    }

    /** Whether a class was started for this class time, or one was on that took its place. */
    private boolean wasDecided(ZonedDateTime classTime) {
        Instant start = classTime.toInstant();
        return store.runsSince(classTime.toLocalDate().minusDays(1)).stream()
                .filter(run -> run.parts() == Parts.CLASS)
                .anyMatch(run -> run.scheduledFor().equals(Optional.of(start))
                        || plans.begunWith(run)
                                .map(circuit -> Timeline.of(circuit, Parts.CLASS))
                                .filter(timeline -> run.isUnderWay(timeline, plans::version, start))
                                .isPresent());
    }

    private Optional<Running> rotation(ZonedDateTime now, Optional<Running> running) {
        DayPlan today = today();
        boolean closed = today.version().isPresent() && today.kind() == DayKind.CLOSED;
        boolean open = settings.hours().isOpen(now);
        if (!open && isRunning(running, Parts.CIRCUIT)) {
            return Optional.of(steer(Control.END, running));
        }
        boolean free = running.isEmpty() || running.get().hasEnded(steady.now(), ROTATION_GAP);
        if (!open || closed || !free) {
            return running;
        }
        return today.circuit().isEmpty()
                ? running
                : Optional.of(start(Ids.at(now.toInstant()), today, Parts.CIRCUIT, Optional.empty(), Duration.ZERO));
    }
}
