package backboard.kiosk;

import backboard.coach.Best;
import backboard.coach.Pace;
import backboard.coach.Progression;
import backboard.coach.Recovery;
import backboard.coach.Scheme;
import backboard.coach.Session;
import backboard.coach.Substitutes;
import backboard.coach.Unrested;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Region;
import backboard.training.Station;
import backboard.training.Target;
import backboard.training.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What the coach has to say to one person about one exercise. Store thread only. */
final class Briefings {

    /** Sets further apart are of two visits to the gym: the second one begins with what the first has left of recovery. */
    private static final Duration VISIT_GAP = Duration.ofHours(3);

    /** Days back in which a hard session can still matter. */
    private static final int RECOVERY_DAYS = 4;

    private final Settings settings;
    private final Supplier<Library> library;
    private final Plans plans;
    private final Store store;

    Briefings(Settings settings, Supplier<Library> library, Plans plans, Store store) {
        this.settings = settings;
        this.library = library;
        this.plans = plans;
        this.store = store;
    }

    /** @param circuit the one on the wall */
    Briefing of(UUID member, Exercise exercise, Prefill prefill, Optional<Circuit> circuit, ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        List<LoggedSet> sets = store.setsOf(member, exercise.id());
        List<LoggedSet> recent = store.setsSince(member, day.minusDays(RECOVERY_DAYS));
        List<LoggedSet> today = recent.stream()
                .filter(set -> set.local().toLocalDate().equals(day))
                .toList();
        Optional<Station> station = circuit.flatMap(on -> on.stations().stream()
                .filter(stop -> stop.exercise().id().equals(exercise.id()))
                .findFirst());
        int planned =
                station.flatMap(stop -> circuit).map(on -> on.timing().rounds()).orElse(exercise.sets());
        Optional<Weight> body = store.members().bodyWeight(member);
        Best best = Best.of(exercise, sets, body);
        return new Briefing(
                prefill,
                planned,
                today,
                visits(exercise, sets),
                best.set(),
                heaviest(sets),
                best.estimate(),
                body,
                range(exercise, station)
                        .flatMap(range ->
                                next(new Scheme(exercise, planned, range, Pace.STANDARD), sets, day, now.toInstant())),
                unrested(exercise, station, recent, now.toInstant()),
                Substitutes.easier(exercise, library.get()::exercise),
                Substitutes.harder(exercise, library.get()::exercise),
                Substitutes.whileBusy(exercise, library.get().exercises().values()),
                exercises(today.stream().map(LoggedSet::exerciseId).distinct().toList()));
    }

    /**
     * What a set of this exercise starts with: the last one, else the plan of the station where it is the station's own. Where the station
     * says exactly how many reps this round has, it is that many, as last done.
     *
     * @param round 1-based
     */
    Prefill prefill(UUID member, Exercise exercise, OptionalInt station, Optional<Circuit> circuit, int round) {
        Optional<Station> own = circuit.flatMap(on -> Turns.of(on, exercise, station));
        // An exercise may have become timed since its last set.
        Optional<LoggedSet> last = store.lastSet(member, exercise.id())
                .filter(set -> set.effort().seconds().isPresent() == (exercise.mode() == Mode.TIME));
        if (last.isPresent()) {
            OptionalInt exactly = own.map(stop -> stop.repsOf(round)).orElse(OptionalInt.empty());
            return Prefill.last(
                    exactly.isPresent()
                            ? counting(exactly.getAsInt(), member, exercise, last.get())
                            : last.get().effort());
        }
        return Prefill.plan(exercise, own, work(circuit, station), round);
    }

    /** Like the last set of so many reps, which has the weight that goes with them; else like the last set of all. */
    private Effort counting(int reps, UUID member, Exercise exercise, LoggedSet last) {
        return store.setsOf(member, exercise.id()).stream()
                .map(LoggedSet::effort)
                .filter(effort -> effort.reps().isPresent() && effort.reps().getAsInt() == reps)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> last.effort().counted(reps));
    }

    /** Seconds of work at the station, else of the circuit. */
    private static OptionalInt work(Optional<Circuit> circuit, OptionalInt station) {
        return circuit.map(on -> OptionalInt.of(
                        station.isPresent()
                                        && station.getAsInt() >= 1
                                        && station.getAsInt() <= on.stations().size()
                                ? on.workSeconds(station.getAsInt())
                                : on.timing().work()))
                .orElse(OptionalInt.empty());
    }

    /** The reps that a station wants of all rounds alike, else those of the exercise; none of a pyramid, whose weights differ as well. */
    private static Optional<Target> range(Exercise exercise, Optional<Station> station) {
        Method method = station.map(stop -> stop.prescription().method()).orElse(Method.TIMED);
        return method instanceof Method.Pyramid
                ? Optional.empty()
                : Optional.of(method.target(1).orElse(exercise.target()));
    }

    private List<Briefing.Visit> visits(Exercise exercise, List<LoggedSet> sets) {
        List<Briefing.Visit> visits = new ArrayList<>();
        Session.of(sets).stream().limit(Briefing.VISITS).forEach(session -> {
            Effort best = Best.of(exercise, session.sets(), Optional.empty())
                    .set()
                    .orElse(session.sets().get(0))
                    .effort();
            visits.add(0, new Briefing.Visit(session.day(), best));
        });
        return List.copyOf(visits);
    }

    private static Optional<Weight> heaviest(List<LoggedSet> sets) {
        return sets.stream()
                .flatMap(set -> set.effort().weight().stream())
                .max(Comparator.comparing(Weight::kilograms));
    }

    /** From the sessions before today, until today's sets are done. */
    private Optional<Briefing.Next> next(Scheme scheme, List<LoggedSet> sets, LocalDate day, Instant now) {
        List<Session> sessions = Session.of(sets);
        boolean done = sessions.stream()
                .anyMatch(session -> session.day().equals(day) && session.sets().size() >= scheme.sets());
        List<Session> judged = sessions.stream()
                .filter(session -> done || !session.day().equals(day))
                .toList();
        return Progression.next(scheme, judged, now, settings.units())
                .map(suggestion -> new Briefing.Next(suggestion, done));
    }

    /** Today's visit itself is no reason to rest. */
    private List<Unrested> unrested(Exercise exercise, Optional<Station> station, List<LoggedSet> recent, Instant now) {
        boolean light = !exercise.pattern().isTraining()
                || station.filter(stop -> !stop.hard()).isPresent();
        if (light) {
            return List.of();
        }
        Map<UUID, Set<Region>> marked = new HashMap<>();
        store.runsSince(now.atZone(settings.zone()).toLocalDate().minusDays(RECOVERY_DAYS))
                .forEach(run -> marked.put(
                        run.id(), plans.begunWith(run).map(Circuit::hardRegions).orElse(Set.of())));
        return Recovery.warnings(
                Recovery.lastHard(
                        before(recent, now), library.get()::exercise, run -> marked.getOrDefault(run, Set.of())),
                exercise.regions(),
                now);
    }

    private static List<LoggedSet> before(List<LoggedSet> sets, Instant now) {
        Instant begun = now;
        List<LoggedSet> newestFirst = new ArrayList<>(sets);
        newestFirst.sort(Comparator.comparing(LoggedSet::at).reversed());
        for (LoggedSet set : newestFirst) {
            if (Duration.between(set.at(), begun).compareTo(VISIT_GAP) > 0) {
                break;
            }
            begun = set.at();
        }
        Instant start = begun;
        return sets.stream().filter(set -> set.at().isBefore(start)).toList();
    }

    private List<Exercise> exercises(List<String> ids) {
        return ids.stream().flatMap(id -> library.get().exercise(id).stream()).toList();
    }
}
