package backboard.kiosk;

import backboard.kiosk.Known.Running;
import backboard.library.Library;
import backboard.settings.Schedule;
import backboard.settings.Settings;
import backboard.store.RunEvent;
import backboard.store.Store;
import backboard.store.StoredRun;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Run;
import backboard.training.Timeline;
import backboard.training.Timeline.Parts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/** Starts classes, by hand and by the clock, steers them and brings them back after the program was gone. Store thread only. */
final class Classes {

    /** How long the wall stays on a class that is over. */
    static final Duration DONE_SHOWN = Duration.ofMinutes(2);
    /** Pause between two rotations in open gym. */
    static final Duration ROTATION_GAP = Duration.ofSeconds(30);

    /** A wall clock that moved less than this against the steady clock has not been set. */
    private static final Duration CLOCK_NOISE = Duration.ofMillis(500);

    private final Settings settings;
    private final Library library;
    private final Store store;
    private final TimeSource time;
    private final SteadyClock steady;

    private Duration wallOffset = Duration.ZERO;
    /** Class times up to here have been decided. */
    private Instant decided = Instant.MIN;

    Classes(Settings settings, Library library, Store store, TimeSource time, SteadyClock steady) {
        this.settings = settings;
        this.library = library;
        this.store = store;
        this.time = time;
        this.steady = steady;
    }

    /** The class that was running when the program was last alive, where it would be by now. */
    Optional<Running> returned() {
        Optional<StoredRun> latest = store.latestRun();
        Optional<Circuit> circuit = latest.flatMap(stored -> library.circuit(stored.circuitId()));
        if (circuit.isEmpty()) {
            return Optional.empty();
        }
        StoredRun stored = latest.orElseThrow();
        Timeline timeline = Timeline.of(circuit.get(), stored.parts());
        Instant wall = time.wall();
        Run run = stored.resume(timeline, wall);
        if (stored.parts() == Parts.CLASS) {
            decided = later(stored.startedAt().plusMillis(timeline.totalMs()), stored.scheduledFor());
        }
        Running running = new Running(timed(run), circuit.get(), stored.parts());
        if (isOver(running)) {
            return Optional.empty();
        }
        store.record(RunEvent.of(Ids.at(wall), RunEvent.Mark.RETURN, run, run.positionAt(wall), wall));
        return Optional.of(running);
    }

    private static Instant later(Instant one, Optional<Instant> other) {
        return other.filter(instant -> instant.isAfter(one)).orElse(one);
    }

    /** The same run on the steady clock. */
    private Run timed(Run run) {
        return new Run(
                run.id(),
                run.circuitId(),
                run.original(),
                run.timeline(),
                run.positionMs(),
                steady.now(),
                run.paused());
    }

    /** Whether the class has left the wall. */
    boolean isOver(Running running) {
        return hasEnded(running, DONE_SHOWN);
    }

    private boolean hasEnded(Running running, Duration since) {
        var moment = running.run().at(steady.now());
        return moment.isDone() && moment.elapsedMs() >= since.toMillis();
    }

    private boolean isRunning(Optional<Running> running, Parts parts) {
        return running.filter(r -> r.parts() == parts)
                .filter(r -> !r.run().at(steady.now()).isDone())
                .isPresent();
    }

    /** @throws Refusal if a class runs or no circuit is planned */
    Running startNow(UUID id, Optional<Running> running) {
        if (isRunning(running, Parts.CLASS)) {
            throw new Refusal("A class is running; end it before you start another.");
        }
        Circuit circuit = today().orElseThrow(() -> new Refusal(
                "No circuit is planned for today; name one in config.properties or add a file to assets/circuits."));
        return start(id, circuit, Parts.CLASS, Optional.empty(), Duration.ZERO);
    }

    private Optional<Circuit> today() {
        return Calendar.circuitOn(now().getDayOfWeek(), settings, library);
    }

    private ZonedDateTime now() {
        return time.wall().atZone(settings.zone());
    }

    /** @param ago how long before now the class has begun */
    private Running start(UUID id, Circuit circuit, Parts parts, Optional<Instant> scheduledFor, Duration ago) {
        Timeline timeline = Timeline.of(circuit, parts);
        Instant startedAt = time.wall().minus(ago);
        store.start(StoredRun.started(
                id,
                circuit.id(),
                parts,
                scheduledFor,
                startedAt,
                startedAt.atZone(settings.zone()).toLocalDate()));
        Run run = Run.started(id, circuit.id(), timeline, steady.now().minus(ago));
        return new Running(run, circuit, parts);
    }

    /** @throws Refusal if no class is on or the control makes no sense now */
    Running steer(Control control, Optional<Running> running) {
        Running on = running.filter(r -> !isOver(r)).orElseThrow(() -> new Refusal("No class is running."));
        Instant now = steady.now();
        if (!on.run().allows(control, now)) {
            throw new Refusal("The class cannot " + control.key() + " now.");
        }
        Run after = on.run().apply(control, now);
        Instant wall = time.wall();
        store.record(RunEvent.of(Ids.at(wall), control, on.run(), after, wall));
        return new Running(after, on.circuit(), on.parts());
    }

    /** Looks at the clock: notes that it was set, starts what is due. Returns the class that runs from now on. */
    Optional<Running> tick(Optional<Running> running) {
        noteClockSet(running);
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

    private void noteClockSet(Optional<Running> running) {
        Duration offset = steady.wallOffset();
        if (offset.minus(wallOffset).abs().compareTo(CLOCK_NOISE) < 0) {
            return;
        }
        if (running.isPresent() && !isOver(running.get())) {
            Run run = running.get().run();
            Instant wall = time.wall();
            store.record(RunEvent.of(Ids.at(wall), RunEvent.Mark.RESYNC, run, run.positionAt(steady.now()), wall));
        }
        wallOffset = offset;
    }

    /** A class whose time has come, or came while the program was not there and is not over yet. */
    private Optional<Running> scheduled(ZonedDateTime now, Optional<Running> running) {
        Optional<Instant> latest =
                settings.classes().latest(now).map(ZonedDateTime::toInstant).filter(start -> start.isAfter(decided));
        Optional<Circuit> circuit = today();
        if (latest.isEmpty() || circuit.isEmpty()) {
            return Optional.empty();
        }
        Instant start = latest.get();
        Duration ago = Duration.between(start, now.toInstant());
        boolean tooLate =
                ago.toMillis() >= Timeline.of(circuit.get(), Parts.CLASS).totalMs();
        if (tooLate || isRunning(running, Parts.CLASS)) {
            decided = start;
            return Optional.empty();
        }
        Running started = start(Ids.at(now.toInstant()), circuit.get(), Parts.CLASS, Optional.of(start), ago);
        decided = start;
        return Optional.of(started);
    }

    private Optional<Running> rotation(ZonedDateTime now, Optional<Running> running) {
        boolean open = settings.hours().isOpen(now);
        if (!open && isRunning(running, Parts.CIRCUIT)) {
            return Optional.of(steer(Control.END, running));
        }
        boolean free = running.isEmpty() || hasEnded(running.get(), ROTATION_GAP);
        if (!open || !free) {
            return running;
        }
        return today().map(circuit ->
                        start(Ids.at(now.toInstant()), circuit, Parts.CIRCUIT, Optional.empty(), Duration.ZERO))
                .or(() -> running);
    }
}
