package backboard.kiosk;

import backboard.library.Library;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Progress;
import backboard.training.Run;
import backboard.training.Timeline;
import backboard.training.Timeline.Parts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** States of one instant without a running kiosk, for pictures. Reads the data folder, changes nothing. */
public final class Stills {

    private final Settings settings;
    private final Library library;
    private final ZonedDateTime at;
    private final Floor floor;
    private final Plan plan;

    private Stills(Settings settings, Library library, ZonedDateTime at, Floor floor, Plan plan) {
        this.settings = settings;
        this.library = library;
        this.at = at;
        this.floor = floor;
        this.plan = plan;
    }

    /** Of a gym with what its data folder holds; a folder without data is a gym on its first day. */
    public static Stills of(Settings settings, Library library, Path dataFolder, Instant at) {
        ZonedDateTime local = at.atZone(settings.zone());
        Library spoken = library.in(settings.language());
        if (!Store.holdsData(dataFolder)) {
            return new Stills(settings, spoken, local, empty(local.toLocalDate()), Plan.filed(settings, spoken));
        }
        TimeSource stopped = new Stopped(at);
        try (Store store = Store.openReadOnly(dataFolder, at)) {
            Plans plans = new Plans(settings, () -> spoken, store);
            FrontDesk desk = new FrontDesk(
                    settings,
                    () -> spoken,
                    plans,
                    store,
                    new Register(settings, store),
                    stopped,
                    new SteadyClock(stopped),
                    () -> settings.screens().view());
            Floor floor = desk.floor(Optional.empty());
            List<AtStation> there =
                    store.latestRun().map(run -> desk.atStations(run.id())).orElse(List.of());
            return new Stills(settings, spoken, local, floor.with(there), plans.around(local.toLocalDate()));
        }
    }

    private record Stopped(Instant wall) implements TimeSource {
        @Override
        public long steadyNanos() {
            return 0;
        }
    }

    private static Floor empty(LocalDate today) {
        List<Integer> none = Collections.nCopies(24, 0);
        SortedMap<LocalDate, Double> volume = new TreeMap<>();
        for (int back = 0; back < Progress.DAYS; back++) {
            volume.put(today.minusDays(back), 0.0);
        }
        return new Floor(
                List.of(),
                Map.of(),
                List.of(),
                new Progress(today, none, none, 0, volume, new TreeMap<>(), new TreeMap<>(), Optional.empty()),
                0,
                0,
                List.of());
    }

    /** As the wall would look: in the class that the timetable has running, or without one. */
    public State asScheduled() {
        Optional<Instant> start = settings.classes().latest(at).map(ZonedDateTime::toInstant);
        Optional<Live> live = circuit()
                .flatMap(circuit -> start.map(from ->
                        live(circuit, Duration.between(from, at.toInstant()).toMillis())))
                .filter(running ->
                        !running.moment().isDone() || running.moment().elapsedMs() < Classes.DONE_SHOWN.toMillis());
        return state(live, at);
    }

    /** Without a class, in opening hours or not. */
    public State withoutClass(boolean open) {
        State state = state(Optional.empty(), at);
        return new State(
                settings,
                at,
                state.today(),
                Optional.empty(),
                open,
                state.nextClass(),
                settings.hours().opensNext(at),
                floor,
                state.tips(),
                state.figures(),
                state.translations(),
                Optional.empty());
    }

    /** Without a class, and with so much time until one. */
    public State before(Duration untilClass) {
        State state = withoutClass(true);
        return new State(
                settings,
                at,
                state.today(),
                Optional.empty(),
                true,
                Optional.of(at.plus(untilClass)),
                Optional.empty(),
                floor,
                state.tips(),
                state.figures(),
                state.translations(),
                Optional.empty());
    }

    /** In the middle of the class, two thirds into such a phase; empty if the day's circuit has no such phase. */
    public Optional<State> in(Phase phase) {
        return circuit().flatMap(circuit -> {
            if (phase == Phase.DONE) {
                return Optional.of(state(
                        Optional.of(
                                live(circuit, Timeline.of(circuit, Parts.CLASS).totalMs())),
                        at));
            }
            return middle(circuit, interval -> interval.phase() == phase)
                    .map(interval ->
                            state(Optional.of(live(circuit, interval.startMs() + interval.lengthMs() * 2 / 3)), at));
        });
    }

    /** In a work interval, paused. */
    public Optional<State> paused() {
        return in(Phase.WORK).map(state -> {
            Live live = state.live().orElseThrow();
            Run run = live.run().apply(Control.PAUSE, at.toInstant());
            return state(Optional.of(new Live(run, live.circuit(), live.parts(), run.at(at.toInstant()))), at);
        });
    }

    /** Just after a change of sides; empty if the day's circuit has none. */
    public Optional<State> switching() {
        return circuit()
                .flatMap(circuit -> middle(
                                circuit, interval -> interval.switchAtMs().isPresent())
                        .map(interval -> state(
                                Optional.of(live(
                                        circuit,
                                        interval.startMs()
                                                + interval.switchAtMs().orElseThrow()
                                                + 1_000)),
                                at)));
    }

    /** The same when whoever logged the latest set has just set a record with it; empty if nobody has logged one. */
    public Optional<State> praising(State state) {
        return floor.recent().stream().findFirst().map(latest -> {
            Feat feat = new Feat(
                    latest.guise(),
                    latest.exerciseName(),
                    Feat.Kind.WEIGHT,
                    state.now().toInstant());
            return new State(
                    settings,
                    state.now(),
                    state.today(),
                    state.live(),
                    state.open(),
                    state.nextClass(),
                    state.opensNext(),
                    floor.with(feat),
                    state.tips(),
                    state.figures(),
                    state.translations(),
                    state.notice());
        });
    }

    private static Optional<Interval> middle(Circuit circuit, Predicate<Interval> wanted) {
        List<Interval> all = Timeline.of(circuit, Parts.CLASS).intervals().stream()
                .filter(wanted)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() / 2));
    }

    private Optional<Circuit> circuit() {
        return plan.on(at.toLocalDate()).circuit();
    }

    private Live live(Circuit circuit, long positionMs) {
        Run run = Run.started(
                Ids.at(at.toInstant()),
                circuit.id(),
                Timeline.of(circuit, Parts.CLASS),
                at.toInstant().minusMillis(positionMs));
        return new Live(run, circuit, Parts.CLASS, run.at(at.toInstant()));
    }

    private State state(Optional<Live> live, ZonedDateTime now) {
        Calendar week = Calendar.at(now, plan);
        return new State(
                settings,
                now,
                week.today(),
                live,
                week.open(),
                week.nextClass(),
                week.opensNext(),
                floor,
                library.tips(),
                library.figures(),
                Translations.of(library),
                Optional.empty());
    }
}
