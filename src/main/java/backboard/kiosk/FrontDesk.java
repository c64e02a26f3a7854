package backboard.kiosk;

import backboard.coach.Finding;
import backboard.kiosk.Known.Running;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.settings.WallView;
import backboard.store.Store;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Weight;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;

/** Sets, and what the screens show of them. Store thread only. */
final class FrontDesk {

    private final Settings settings;
    private final Supplier<Library> library;
    private final Store store;
    private final Register register;
    private final TimeSource time;
    private final SteadyClock steady;
    private final Briefings briefings;
    private final Turns turns;
    private final Book book;
    private final DoubleTaps doubleTaps = new DoubleTaps();
    private LocalDate day;

    /** @param view of the circuit that the wall shows now */
    FrontDesk(
            Settings settings,
            Supplier<Library> library,
            Plans plans,
            Store store,
            Register register,
            TimeSource time,
            SteadyClock steady,
            Supplier<WallView> view) {
        this.settings = settings;
        this.library = library;
        this.store = store;
        this.register = register;
        this.time = time;
        this.steady = steady;
        this.briefings = new Briefings(settings, library, plans, store);
        this.turns = new Turns(view, library);
        this.book = new Book(settings, library, store, register);
        this.day = now().toLocalDate();
        open(day);
    }

    private ZonedDateTime now() {
        return time.wall().atZone(settings.zone());
    }

    /** Begins a day: its guests and its ticker. */
    private void open(LocalDate today) {
        register.open(today);
        doubleTaps.clear();
        book.open(today);
        // Last: where something could not be read, the day is begun again.
        day = today;
    }

    /** The ticker from the log, as when somebody changes how they appear. */
    void readRecent() {
        book.readRecent(day);
    }

    /** Everybody and the ticker from the store, as when the staff has changed members. */
    void readPeople() {
        register.open(day);
        book.readRecent(day);
    }

    /** The day anew: the data is other data now. */
    void readAnew() {
        open(now().toLocalDate());
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
                book.recent(),
                store.progress(day, now.toLocalTime()),
                totals.sets(),
                totals.members(),
                running.filter(on -> !on.isOver(steady.now()))
                        .map(on -> atStations(on.run().id()))
                        .orElse(List.of()),
                store.doneOn(day),
                book.feat());
    }

    /** Where people logged their latest sets in this class; who is invisible is not among them. */
    List<AtStation> atStations(UUID run) {
        return store.standings(run).stream()
                .flatMap(standing -> register
                        .find(standing.latest().member())
                        .filter(Guise::isListed)
                        .map(guise -> new AtStation(guise, standing.latest(), standing.sets()))
                        .stream())
                .toList();
    }

    /** @param running a class that is not over */
    Prefill prefill(
            UUID member, String exerciseId, OptionalInt station, Optional<Running> running, Optional<Circuit> circuit) {
        Exercise exercise = exercise(exerciseId);
        // In open gym a round is what somebody has done of it today.
        int round = place(running, exercise, station)
                .map(Place::round)
                .orElseGet(() -> store.countOf(member, exerciseId, day) + 1);
        return briefings.prefill(member, exercise, station, circuit, round);
    }

    /** @param running a class that is not over */
    Briefing briefing(
            UUID member, String exerciseId, OptionalInt station, Optional<Running> running, Optional<Circuit> circuit) {
        Prefill prefill = prefill(member, exerciseId, station, running, circuit);
        return briefings.of(member, exercise(exerciseId), prefill, circuit, now());
    }

    private Exercise exercise(String id) {
        return library.get().exercise(id).orElseThrow(() -> Refusal.of("exercise-gone"));
    }

    /**
     * Carries out what concerns a set.
     *
     * @param running the class under way
     * @param circuit the one on the wall
     * @throws Refusal with nothing changed
     */
    Outcome carryOut(Command.OfSets command, Optional<Running> running, Optional<Circuit> circuit) {
        if (command instanceof Command.LogSet log) {
            return log(log, running, circuit);
        }
        if (command instanceof Command.TapSet tap) {
            return tap(tap, running, circuit);
        }
        if (command instanceof Command.EditSet edit) {
            return edit(edit, circuit);
        }
        if (command instanceof Command.UndoSet undo) {
            return undo(undo);
        }
        throw new IllegalStateException("unknown command " + command.getClass());
    }

    /**
     * Carries out what somebody does for themselves.
     *
     * @throws Refusal with nothing changed
     */
    Outcome carryOut(Command.OfPeople command, Instant at) {
        if (command instanceof Command.Join join) {
            return register.join(join, at);
        }
        if (command instanceof Command.JoinAsGuest guest) {
            return register.joinAsGuest(guest.id(), at);
        }
        if (command instanceof Command.Appear appear) {
            Outcome.Joined changed = register.appear(appear);
            readRecent();
            return changed;
        }
        if (command instanceof Command.LinkCard link) {
            return register.link(link, at);
        }
        if (command instanceof Command.Weigh weigh) {
            return register.weigh(weigh, at);
        }
        throw new IllegalStateException("unknown command " + command.getClass());
    }

    /**
     * A tap that says nothing of the set must not write over one that somebody has filled in, nor pass over what somebody is to be asked.
     *
     * @throws Refusal if the set makes no sense
     */
    Outcome tap(Command.TapSet tap, Optional<Running> running, Optional<Circuit> circuit) {
        Exercise exercise = exercise(tap.exerciseId());
        Optional<LoggedSet> there = place(running, exercise, tap.station())
                .flatMap(place -> store.setAt(tap.member(), place))
                .filter(set -> !set.id().equals(tap.id()));
        if (there.isPresent()) {
            return new Outcome.AlreadyLogged(there.get());
        }
        Prefill usual = prefill(tap.member(), tap.exerciseId(), tap.station(), running, circuit);
        Command.LogSet log =
                new Command.LogSet(tap.id(), tap.member(), tap.exerciseId(), usual.effort(), tap.station());
        Optional<Finding> doubt =
                doubleTaps.first(log, steady.now()).isPresent() ? Optional.empty() : doubt(log, exercise, usual);
        return doubt.isPresent() ? new Outcome.Doubtful(doubt.get()) : log(log, running, circuit);
    }

    private Optional<Finding> doubt(Command.LogSet tap, Exercise exercise, Prefill usual) {
        Optional<Weight> body = store.lastSet(tap.member(), exercise.id())
                .flatMap(last -> store.members().bodyWeight(tap.member(), last.at()));
        return Checks.doubt(exercise, usual, body, setsWith(tap, exercise));
    }

    /** @throws Refusal if the set makes no sense */
    Outcome.Saved log(Command.LogSet tap, Optional<Running> running, Optional<Circuit> circuit) {
        Optional<Outcome.Saved> first = doubleTaps.first(tap, steady.now());
        if (first.isPresent()) {
            return first.get();
        }
        Outcome.Saved saved = write(tap, running, circuit);
        doubleTaps.remember(tap, saved, steady.now());
        return saved;
    }

    private Outcome.Saved write(Command.LogSet tap, Optional<Running> running, Optional<Circuit> circuit) {
        Guise guise = register.guise(tap.member());
        Exercise exercise = exercise(tap.exerciseId());
        Effort effort = Checks.counted(exercise, tap.effort());
        ZonedDateTime now = now();
        LoggedSet set = new LoggedSet(
                tap.id(),
                guise.id(),
                exercise.id(),
                effort,
                now.toInstant(),
                now.toLocalDateTime(),
                place(running, exercise, tap.station()),
                turns.isHard(circuit, exercise, tap.station()),
                exercise.volumeKg(effort));
        Optional<LoggedSet> before = set.place()
                .flatMap(place -> store.setAt(guise.id(), place))
                .filter(earlier -> !earlier.id().equals(tap.id()));
        boolean again = before.filter(earlier -> earlier.exerciseId().equals(exercise.id()))
                .isPresent();
        Checks.refuse(exercise, effort, again ? 1 : setsWith(tap, exercise));
        return before.isPresent() ? change(tap.id(), before.get(), set) : book.add(set);
    }

    private Optional<Place> place(Optional<Running> running, Exercise exercise, OptionalInt station) {
        return running.flatMap(on -> turns.place(on, exercise, station, steady.now()));
    }

    /** How many sets of the exercise its owner has today once this one is logged. */
    private int setsWith(Command.LogSet tap, Exercise exercise) {
        int now = store.countOf(tap.member(), exercise.id(), day);
        return store.set(tap.id()).isPresent() ? now : now + 1;
    }

    /** @throws Refusal unless the set is one of the member's own of today */
    Outcome.Saved edit(Command.EditSet edit, Optional<Circuit> circuit) {
        LoggedSet before = store.set(edit.set()).orElseThrow(() -> Refusal.of("set-gone"));
        refuseOthers(before, edit.member());
        Exercise exercise = exercise(edit.exerciseId().orElse(before.exerciseId()));
        Effort effort = Checks.counted(exercise, edit.effort());
        boolean same = exercise.id().equals(before.exerciseId());
        Checks.refuse(exercise, effort, same ? 1 : store.countOf(edit.member(), exercise.id(), day) + 1);
        LoggedSet after = new LoggedSet(
                before.id(),
                before.member(),
                exercise.id(),
                effort,
                now().toInstant(),
                before.local(),
                before.place(),
                same ? before.hard() : turns.isHard(circuit, exercise, Turns.station(before)),
                exercise.volumeKg(effort));
        doubleTaps.forget(before.id());
        return change(edit.id(), before, after);
    }

    /** The second tap at one station in one round corrects the first, also in what was done there. */
    private Outcome.Saved change(UUID rowId, LoggedSet before, LoggedSet after) {
        LoggedSet changed = new LoggedSet(
                before.id(),
                before.member(),
                after.exerciseId(),
                after.effort(),
                before.at(),
                before.local(),
                before.place(),
                after.hard(),
                after.volumeKg());
        return book.change(rowId, before, changed, after.at());
    }

    /** @throws Refusal unless the set is one of the member's own of today */
    Outcome.Done undo(Command.UndoSet undo) {
        store.set(undo.set()).ifPresent(set -> refuseOthers(set, undo.member()));
        book.takeBack(undo.id(), undo.set(), time.wall());
        doubleTaps.forget(undo.set());
        return new Outcome.Done();
    }

    private void refuseOthers(LoggedSet set, UUID member) {
        if (!set.member().equals(member) || !set.local().toLocalDate().equals(day)) {
            throw Refusal.of("not-yours");
        }
    }
}
