package backboard.kiosk;

import backboard.coach.Benchmark;
import backboard.coach.Finding;
import backboard.coach.NewRecord;
import backboard.coach.Ranges;
import backboard.coach.Records;
import backboard.coach.Substitutes;
import backboard.kiosk.Known.Running;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.settings.WallView;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.LoggedSet;
import backboard.training.Mode;
import backboard.training.Place;
import backboard.training.Station;
import backboard.training.Timeline;
import backboard.training.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets, and what the screens show of them. Store thread only. */
final class FrontDesk {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDesk.class);

    /** Sets kept for the ticker. */
    private static final int RECENT = 8;
    /** The same set said again so soon is one tap of a nervous finger. */
    private static final Duration DOUBLE_TAP = Duration.ofMillis(600);

    private final Settings settings;
    private final Library library;
    private final Store store;
    private final Register register;
    private final TimeSource time;
    private final SteadyClock steady;
    private final Briefings briefings;

    private final Deque<Recent> recent = new ArrayDeque<>();
    private final Map<UUID, Tap> latestTaps = new HashMap<>();
    private Optional<Feated> feat = Optional.empty();
    private LocalDate day;

    /** A set that is the best its owner has done. */
    private record Feated(LoggedSet set, Benchmark benchmark) {}

    /** What a member logged last, to tell a double tap. */
    private record Tap(Instant at, String exerciseId, Effort effort, Outcome.Saved saved) {}

    FrontDesk(Settings settings, Library library, Store store, Register register, TimeSource time, SteadyClock steady) {
        this.settings = settings;
        this.library = library;
        this.store = store;
        this.register = register;
        this.time = time;
        this.steady = steady;
        this.briefings = new Briefings(settings, library, store);
        this.day = now().toLocalDate();
        open(day);
    }

    private ZonedDateTime now() {
        return time.wall().atZone(settings.zone());
    }

    /** Begins a day: its guests and its ticker. */
    private void open(LocalDate today) {
        register.open(today);
        latestTaps.clear();
        feat = Optional.empty();
        readRecent(today);
        // Last: where something could not be read, the day is begun again.
        day = today;
    }

    /** The ticker from the log, as when somebody changes how they appear. */
    void readRecent() {
        readRecent(day);
    }

    private void readRecent(LocalDate today) {
        recent.clear();
        store.setsOn(today, RECENT).forEach(set -> recent(set).ifPresent(recent::addLast));
    }

    /** Begins the next day if it has come. Before every command: yesterday's guests have gone home. */
    void turnDay() {
        LocalDate today = now().toLocalDate();
        if (!today.equals(day)) {
            open(today);
        }
    }

    /** What the screens show of people and sets, read afresh. */
    Floor floor(Optional<Running> running) {
        turnDay();
        ZonedDateTime now = now();
        Store.ClassTotals totals =
                running.map(r -> store.classTotals(r.run().id())).orElse(Store.ClassTotals.NONE);
        return new Floor(
                register.guises(),
                store.membersOn(day),
                List.copyOf(recent),
                store.progress(day, now.toLocalTime()),
                totals.sets(),
                totals.members(),
                running.map(Running::run)
                        .filter(run -> !run.at(steady.now()).isDone())
                        .map(run -> atStations(run.id()))
                        .orElse(List.of()),
                store.doneOn(day),
                feat());
    }

    /** Where people logged their latest sets in this class; who is invisible is not among them. */
    List<AtStation> atStations(UUID run) {
        return store.standings(run).stream()
                .flatMap(standing -> register
                        .find(standing.member())
                        .filter(Guise::isListed)
                        .map(guise -> new AtStation(guise, standing.station(), standing.sets(), standing.at()))
                        .stream())
                .toList();
    }

    /** A line of the ticker; none for who is invisible or not on today's list, such as a guest of the night before. */
    private Optional<Recent> recent(LoggedSet set) {
        return register.find(set.member()).filter(Guise::isListed).map(guise -> {
            String name =
                    library.exercise(set.exerciseId()).map(Exercise::shortName).orElse(set.exerciseId());
            return new Recent(set, guise, name, nth(set));
        });
    }

    private int nth(LoggedSet set) {
        return store.countOf(set.member(), set.exerciseId(), set.local().toLocalDate());
    }

    Prefill prefill(UUID member, String exerciseId, OptionalInt station, Optional<Circuit> circuit) {
        Exercise exercise = exercise(exerciseId);
        // An exercise may have become timed since its last set.
        Optional<LoggedSet> last = store.lastSet(member, exerciseId)
                .filter(set -> set.effort().seconds().isPresent() == (exercise.mode() == Mode.TIME));
        if (last.isPresent()) {
            return Prefill.last(last.get().effort());
        }
        return Prefill.plan(
                exercise, circuit.flatMap(c -> station(c, exerciseId, station)), circuit.map(Circuit::timing));
    }

    Briefing briefing(UUID member, String exerciseId, OptionalInt station, Optional<Circuit> circuit) {
        return briefings.of(
                member, exercise(exerciseId), prefill(member, exerciseId, station, circuit), circuit, now());
    }

    private Exercise exercise(String id) {
        return library.exercise(id).orElseThrow(() -> Refusal.of("exercise-gone"));
    }

    private static Optional<Station> station(Circuit circuit, String exerciseId, OptionalInt number) {
        return numbered(circuit, number)
                .filter(station -> station.exercise().id().equals(exerciseId));
    }

    private static Optional<Station> numbered(Circuit circuit, OptionalInt number) {
        return circuit.stations().stream()
                .filter(station -> number.isPresent() && station.number() == number.getAsInt())
                .findFirst();
    }

    /** Whether a set of this exercise is one of the station: its own, a variation of it, or what is done while it is busy. */
    private boolean isFor(Circuit circuit, Exercise exercise, OptionalInt number) {
        return numbered(circuit, number)
                .filter(station -> offered(station).anyMatch(one -> one.id().equals(exercise.id())))
                .isPresent();
    }

    private Stream<Exercise> offered(Station station) {
        Exercise own = station.exercise();
        return Stream.of(
                        Stream.of(own),
                        Stream.concat(station.easier().stream(), station.harder().stream()),
                        Substitutes.easier(own, library::exercise).stream(),
                        Substitutes.harder(own, library::exercise).stream(),
                        Substitutes.whileBusy(own, library.exercises().values()).stream())
                .flatMap(exercises -> exercises);
    }

    /**
     * A tap that says nothing of the set must not write over one that somebody has filled in.
     *
     * @throws Refusal if the set makes no sense
     */
    Outcome tap(Command.TapSet tap, Optional<Running> running, Optional<Circuit> circuit) {
        Optional<LoggedSet> there = running.filter(on -> isFor(on.circuit(), exercise(tap.exerciseId()), tap.station()))
                .flatMap(on -> place(on, tap.station()))
                .flatMap(place -> store.setAt(tap.member(), place))
                .filter(set -> !set.id().equals(tap.id()));
        if (there.isPresent()) {
            return new Outcome.AlreadyLogged(there.get());
        }
        Effort usual =
                prefill(tap.member(), tap.exerciseId(), tap.station(), circuit).effort();
        return log(
                new Command.LogSet(tap.id(), tap.member(), tap.exerciseId(), usual, tap.station()), running, circuit);
    }

    /** @throws Refusal if the set makes no sense */
    Outcome.Saved log(Command.LogSet tap, Optional<Running> running, Optional<Circuit> circuit) {
        Optional<Tap> first = Optional.ofNullable(latestTaps.get(tap.member()))
                .filter(latest -> !latest.saved().set().id().equals(tap.id()))
                .filter(latest -> latest.exerciseId().equals(tap.exerciseId())
                        && latest.effort().equals(tap.effort()))
                .filter(latest -> Duration.between(latest.at(), steady.now()).compareTo(DOUBLE_TAP) < 0);
        if (first.isPresent()) {
            return first.get().saved();
        }
        Outcome.Saved saved = write(tap, running, circuit);
        latestTaps.put(tap.member(), new Tap(steady.now(), tap.exerciseId(), tap.effort(), saved));
        return saved;
    }

    private Outcome.Saved write(Command.LogSet tap, Optional<Running> running, Optional<Circuit> circuit) {
        Guise guise = register.guise(tap.member());
        Exercise exercise = exercise(tap.exerciseId());
        Effort effort = counted(exercise, tap.effort());
        ZonedDateTime now = now();
        Optional<Place> place = running.filter(on -> isFor(on.circuit(), exercise, tap.station()))
                .flatMap(on -> place(on, tap.station()));
        LoggedSet set = new LoggedSet(
                tap.id(),
                guise.id(),
                exercise.id(),
                effort,
                now.toInstant(),
                now.toLocalDateTime(),
                place,
                circuit.filter(c -> isFor(c, exercise, tap.station()))
                        .flatMap(c -> numbered(c, tap.station()))
                        .filter(Station::hard)
                        .isPresent(),
                exercise.volumeKg(effort));
        Optional<LoggedSet> before = place.flatMap(p -> store.setAt(guise.id(), p))
                .filter(earlier -> !earlier.id().equals(tap.id()));
        boolean edits = before.isPresent();
        inRange(exercise, effort, edits || store.set(tap.id()).isPresent() ? 1 : nth(set) + 1);
        return edits ? edit(tap.id(), before.get(), set) : add(set);
    }

    /** The set is saved; whatever cannot be read of it now, nobody may be told that it is not. */
    private Outcome.Saved saved(LoggedSet set, boolean edited, Runnable remember) {
        try {
            remember.run();
            Exercise exercise = exercise(set.exerciseId());
            List<LoggedSet> sets = store.setsOf(set.member(), set.exerciseId());
            // What the wall says is the same whether or not somebody has told what they weigh.
            celebrate(set, Records.setBy(exercise, set, sets, Optional.empty()));
            Optional<Weight> body = store.members().bodyWeight(set.member());
            return new Outcome.Saved(set, nth(set), edited, Records.setBy(exercise, set, sets, body));
        } catch (StoreException unread) {
            LOG.warn("a set is saved, but not what it is the best in", unread);
            return new Outcome.Saved(set, 1, edited);
        }
    }

    /** Only the finest of what a set is the best in; what a correction takes away is not celebrated any longer. */
    private void celebrate(LoggedSet set, List<NewRecord> records) {
        if (!records.isEmpty()) {
            Benchmark finest = records.stream()
                    .map(NewRecord::benchmark)
                    .min(Comparator.comparing(Benchmark.FINEST_FIRST::indexOf))
                    .orElseThrow();
            feat = Optional.of(new Feated(set, finest));
        } else if (isCelebrated(set.id())) {
            feat = Optional.empty();
        }
    }

    private boolean isCelebrated(UUID set) {
        return feat.filter(latest -> latest.set().id().equals(set)).isPresent();
    }

    /** By the name its owner goes by now, so that a change of mind is obeyed at once. */
    private Optional<Feat> feat() {
        return feat.flatMap(latest -> recent(latest.set())
                .map(line -> new Feat(
                        line.guise(),
                        line.exerciseName(),
                        kind(latest.benchmark()),
                        latest.set().at())));
    }

    private static Feat.Kind kind(Benchmark benchmark) {
        return switch (benchmark) {
            case ESTIMATED_MAX -> Feat.Kind.ESTIMATE;
            case MOST_REPS -> Feat.Kind.REPS;
            case HEAVIEST -> Feat.Kind.WEIGHT;
            case LONGEST_HOLD -> Feat.Kind.HOLD;
            case SESSION_VOLUME -> Feat.Kind.VOLUME;
        };
    }

    /** @throws Refusal if a number is outside what can have been done */
    private static void inRange(Exercise exercise, Effort effort, int setsToday) {
        Ranges.check(exercise, exercise.target(), effort, Optional.empty(), Optional.empty(), setsToday).stream()
                .filter(Finding::isRefusal)
                .findFirst()
                .ifPresent(finding -> {
                    throw Refusal.of(finding);
                });
    }

    private static Effort counted(Exercise exercise, Effort effort) {
        if ((exercise.mode() == Mode.TIME) != effort.seconds().isPresent()) {
            throw Refusal.of(exercise.mode() == Mode.TIME ? "in-seconds" : "in-reps", exercise.name());
        }
        return effort;
    }

    /** @throws Refusal unless the set is one of the member's own of today */
    Outcome.Saved edit(Command.EditSet edit) {
        LoggedSet before = store.set(edit.set()).orElseThrow(() -> Refusal.of("set-gone"));
        if (!before.member().equals(edit.member())
                || !before.local().toLocalDate().equals(day)) {
            throw Refusal.of("not-yours");
        }
        Exercise exercise = exercise(before.exerciseId());
        Effort effort = counted(exercise, edit.effort());
        inRange(exercise, effort, 1);
        LoggedSet after = new LoggedSet(
                before.id(),
                before.member(),
                before.exerciseId(),
                effort,
                now().toInstant(),
                before.local(),
                before.place(),
                before.hard(),
                exercise.volumeKg(effort));
        return edit(edit.id(), before, after);
    }

    private Outcome.Saved add(LoggedSet set) {
        boolean fresh = store.log(set, settings.zone(), set.at());
        return saved(set, false, () -> {
            if (fresh) {
                recent(set).ifPresent(recent::addFirst);
            }
            if (recent.size() > RECENT) {
                recent.removeLast();
            }
        });
    }

    /** The second tap at one station in one round corrects the first, also in what was done there. */
    private Outcome.Saved edit(UUID rowId, LoggedSet before, LoggedSet set) {
        LoggedSet changed = new LoggedSet(
                before.id(),
                before.member(),
                set.exerciseId(),
                set.effort(),
                before.at(),
                before.local(),
                before.place(),
                set.hard(),
                set.volumeKg());
        store.edit(rowId, changed, set.at());
        return saved(changed, true, () -> {
            if (!changed.exerciseId().equals(before.exerciseId())) {
                readRecent();
            }
        });
    }

    /**
     * Station and round of a set tapped now; none before the first work interval. The station of the work interval before this one belongs to
     * that interval's round: a tap for the last station of a round often comes when the next has begun. Not where everybody is at another
     * station: there somebody begins the next round at that very station.
     */
    private Optional<Place> place(Running on, OptionalInt station) {
        if (station.isEmpty()) {
            return Optional.empty();
        }
        Timeline timeline = on.run().timeline();
        int index = on.run().at(steady.now()).index();
        Optional<Interval> latest = timeline.lastWork(index);
        Optional<Interval> before = latest.filter(work -> settings.screens().view() == WallView.SPOTLIGHT)
                .filter(work -> work.position() != station.getAsInt())
                .flatMap(work -> timeline.lastWork(timeline.intervals().indexOf(work) - 1))
                .filter(work -> work.position() == station.getAsInt());
        return before.or(() -> latest).map(work -> new Place(on.run().id(), station.getAsInt(), work.round()));
    }

    /** @throws Refusal if the set is not of today */
    Outcome.Done undo(Command.UndoSet undo) {
        if (store.set(undo.set())
                .filter(set -> !set.local().toLocalDate().equals(day))
                .isPresent()) {
            throw Refusal.of("not-yours");
        }
        store.undo(undo.id(), undo.set(), time.wall());
        recent.removeIf(line -> line.set().id().equals(undo.set()));
        feat = feat.filter(latest -> !latest.set().id().equals(undo.set()));
        latestTaps.values().removeIf(tap -> tap.saved().set().id().equals(undo.set()));
        return new Outcome.Done();
    }
}
