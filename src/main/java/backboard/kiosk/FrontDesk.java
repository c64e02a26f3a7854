package backboard.kiosk;

import backboard.files.HiddenCharacters;
import backboard.kiosk.Known.Running;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.settings.WallView;
import backboard.store.Store;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.LoggedSet;
import backboard.training.Member;
import backboard.training.Mode;
import backboard.training.Place;
import backboard.training.Station;
import backboard.training.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Members and their sets. Store thread only. */
final class FrontDesk {

    /** Sets kept for the ticker. */
    private static final int RECENT = 8;

    private final Settings settings;
    private final Library library;
    private final Store store;
    private final TimeSource time;
    private final SteadyClock steady;

    private final Deque<Recent> recent = new ArrayDeque<>();
    private List<Member> members = List.of();
    private LocalDate day;

    FrontDesk(Settings settings, Library library, Store store, TimeSource time, SteadyClock steady) {
        this.settings = settings;
        this.library = library;
        this.store = store;
        this.time = time;
        this.steady = steady;
        this.day = now().toLocalDate();
        open();
    }

    private ZonedDateTime now() {
        return time.wall().atZone(settings.zone());
    }

    /** Begins a day: its guests and its ticker. */
    private void open() {
        loadMembers();
        recent.clear();
        store.setsOn(day, RECENT).forEach(set -> recent(set).ifPresent(recent::addLast));
    }

    private void loadMembers() {
        List<Member> all = new ArrayList<>(store.members());
        all.addAll(store.guestsOn(day));
        members = List.copyOf(all);
    }

    /** Begins the next day if it has come. Before every command: yesterday's guests have gone home. */
    void turnDay() {
        LocalDate today = now().toLocalDate();
        if (!today.equals(day)) {
            day = today;
            open();
        }
    }

    /** What the screens show of people and sets, read afresh. */
    Floor floor(Optional<Running> running) {
        turnDay();
        ZonedDateTime now = now();
        Store.ClassTotals totals =
                running.map(r -> store.classTotals(r.run().id())).orElse(Store.ClassTotals.NONE);
        return new Floor(
                members,
                store.membersOn(day),
                List.copyOf(recent),
                store.progress(day, now.toLocalTime()),
                totals.sets(),
                totals.members(),
                running.map(Running::run)
                        .filter(run -> !run.at(steady.now()).isDone())
                        .map(run -> atStations(run.id()))
                        .orElse(List.of()));
    }

    /** Where people logged their latest sets in this class. */
    List<AtStation> atStations(UUID run) {
        Map<UUID, Member> known = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        return store.standings(run).stream()
                .filter(standing -> known.containsKey(standing.member()))
                .map(standing -> new AtStation(
                        Objects.requireNonNull(known.get(standing.member())),
                        standing.station(),
                        standing.sets(),
                        standing.at()))
                .toList();
    }

    /** A line of the ticker; none for somebody who is not on today's list, such as a guest of the night before. */
    private Optional<Recent> recent(LoggedSet set) {
        return members.stream()
                .filter(member -> member.id().equals(set.member()))
                .findFirst()
                .map(member -> recent(set, member));
    }

    private Recent recent(LoggedSet set, Member member) {
        String name =
                library.exercise(set.exerciseId()).map(Exercise::shortName).orElse(set.exerciseId());
        return new Recent(
                set,
                member,
                name,
                store.countOf(set.member(), set.exerciseId(), set.local().toLocalDate()));
    }

    /** @throws Refusal if nobody here has this id */
    private Member member(UUID id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("You are no longer on the list; pick your name again."));
    }

    Prefill prefill(UUID member, String exerciseId, OptionalInt station, Optional<Circuit> circuit) {
        Exercise exercise = exercise(exerciseId);
        Optional<LoggedSet> last = store.lastSet(member, exerciseId);
        if (last.isPresent()) {
            return Prefill.last(last.get().effort(), settings.units());
        }
        return Prefill.plan(
                exercise, circuit.flatMap(c -> station(c, exerciseId, station)), circuit.map(Circuit::timing));
    }

    private Exercise exercise(String id) {
        return library.exercise(id)
                .orElseThrow(() -> new Refusal("This exercise has left the library; pick another one."));
    }

    private static Optional<Station> station(Circuit circuit, String exerciseId, OptionalInt number) {
        return circuit.stations().stream()
                .filter(station -> number.isPresent() && station.number() == number.getAsInt())
                .filter(station -> station.exercise().id().equals(exerciseId))
                .findFirst();
    }

    /** @throws Refusal if the set makes no sense */
    Outcome.Saved log(Command.LogSet tap, Optional<Running> running, Optional<Circuit> circuit) {
        Member member = member(tap.member());
        Exercise exercise = exercise(tap.exerciseId());
        Effort effort = tap.effort();
        if ((exercise.mode() == Mode.TIME) != effort.seconds().isPresent()) {
            throw new Refusal(exercise.name() + " is logged in "
                    + (exercise.mode() == Mode.TIME ? "seconds, not reps." : "reps, not seconds."));
        }
        ZonedDateTime now = now();
        Optional<Place> place = running.filter(on ->
                        station(on.circuit(), exercise.id(), tap.station()).isPresent())
                .flatMap(on -> place(on, tap.station()));
        LoggedSet set = new LoggedSet(
                tap.id(),
                member.id(),
                exercise.id(),
                effort,
                now.toInstant(),
                now.toLocalDateTime(),
                place,
                circuit.flatMap(c -> station(c, exercise.id(), tap.station()))
                        .filter(Station::hard)
                        .isPresent(),
                exercise.volumeKg(effort));
        Optional<LoggedSet> before = place.flatMap(p -> store.setAt(member.id(), p))
                .filter(earlier -> !earlier.id().equals(tap.id()))
                .filter(earlier -> earlier.exerciseId().equals(exercise.id()));
        return before.isPresent() ? edit(tap.id(), before.get(), set) : add(set, member);
    }

    private Outcome.Saved add(LoggedSet set, Member member) {
        boolean fresh = store.log(set, settings.zone(), set.at());
        Recent line = recent(set, member);
        if (fresh) {
            recent.addFirst(line);
            if (recent.size() > RECENT) {
                recent.removeLast();
            }
        }
        return new Outcome.Saved(set, line.nth(), false);
    }

    /** The second tap at one station in one round corrects the first. */
    private Outcome.Saved edit(UUID rowId, LoggedSet before, LoggedSet set) {
        LoggedSet changed = new LoggedSet(
                before.id(),
                before.member(),
                before.exerciseId(),
                set.effort(),
                before.at(),
                before.local(),
                before.place(),
                set.hard(),
                set.volumeKg());
        store.edit(rowId, changed, set.at());
        int nth = store.countOf(changed.member(), changed.exerciseId(), day);
        return new Outcome.Saved(changed, nth, true);
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
                .flatMap(work -> timeline.lastWork(timeline.intervals().indexOf(work) - 1))
                .filter(work -> work.position() == station.getAsInt());
        return before.or(() -> latest).map(work -> new Place(on.run().id(), station.getAsInt(), work.round()));
    }

    Outcome.Done undo(Command.UndoSet undo) {
        store.undo(undo.id(), undo.set(), time.wall());
        recent.removeIf(line -> line.set().id().equals(undo.set()));
        return new Outcome.Done();
    }

    /** @throws Refusal if the name cannot be used */
    Outcome.Joined join(Command.Join join) {
        String first = clean(join.firstName());
        if (first.isEmpty()) {
            throw new Refusal("Type your first name.");
        }
        if (first.codePointCount(0, first.length()) > Member.LONGEST_NAME) {
            throw new Refusal("Type a shorter name, at most " + Member.LONGEST_NAME + " letters.");
        }
        String initial = clean(join.lastInitial());
        if (initial.codePointCount(0, initial.length()) > 1) {
            throw new Refusal("Type only the first letter of your last name.");
        }
        Member member = new Member(join.id(), OptionalInt.of(store.nextNumber()), first, initial, false, join.onWall());
        return add(member);
    }

    Outcome.Joined joinAsGuest(UUID id) {
        return add(new Member(id, OptionalInt.empty(), "Guest " + store.nextGuest(day), "", true, false));
    }

    private Outcome.Joined add(Member member) {
        Instant at = time.wall();
        store.add(member, at, at.atZone(settings.zone()).toLocalDate());
        loadMembers();
        return new Outcome.Joined(members.stream()
                .filter(known -> known.id().equals(member.id()))
                .findFirst()
                .orElse(member));
    }

    /** Without what no keyboard types: control and bidi characters. */
    private static String clean(String text) {
        return HiddenCharacters.removed(text).strip();
    }
}
