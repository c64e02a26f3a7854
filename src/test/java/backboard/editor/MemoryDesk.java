package backboard.editor;

import backboard.kiosk.DayPlan;
import backboard.kiosk.Outcome;
import backboard.kiosk.PlanVersion;
import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Exercise;
import backboard.training.Repeat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A gym that keeps its plan in memory, for what is only about the screen. UI thread. */
final class MemoryDesk implements Desk {

    /** A Tuesday; its circuit is Hinge and Hold. */
    static final Instant NOW = TestGym.at("2026-11-24T17:00:30");

    private final Library library;
    private State state;
    private final Map<LocalDate, Decision> published = new HashMap<>();
    private final Map<LocalDate, Circuit> drafts = new HashMap<>();
    private final List<PlanVersion> versions = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    final List<Circuit> templates;
    /** All that was published, the latest last. */
    final List<Decision> decisions = new ArrayList<>();

    MemoryDesk(String... lines) {
        Settings settings = TestGym.settings(lines);
        library = TestGym.LIBRARY.in(settings.language());
        state = StateKit.idle(settings, NOW);
        templates = new ArrayList<>(library.circuits().values());
    }

    /** From now on a class of this circuit runs, so many milliseconds after its start. */
    void classRuns(Circuit circuit, long positionMs) {
        state = StateKit.inClass(state.settings(), circuit, positionMs, NOW);
    }

    /** The plan of a date from now on. */
    void plan(LocalDate day, DayKind kind, Optional<Circuit> circuit) {
        published.put(day, new Decision(day, Repeat.ONCE, kind, circuit, Boundary.NEXT_CLASS));
    }

    Optional<Circuit> draft(LocalDate day) {
        return Optional.ofNullable(drafts.get(day));
    }

    @Override
    public State look() {
        return state;
    }

    @Override
    public String who() {
        return "Dana, coach";
    }

    @Override
    public List<String> screens() {
        return List.of("Wall", "Stations", "Progress");
    }

    @Override
    public Collection<Exercise> exercises() {
        return library.exercises().values();
    }

    @Override
    public CompletableFuture<Optional<List<DayPlan>>> week(LocalDate monday) {
        return CompletableFuture.completedFuture(
                Optional.of(monday.datesUntil(monday.plusDays(7)).map(this::day).toList()));
    }

    private DayPlan day(LocalDate date) {
        Decision decision = published.get(date);
        Optional<Circuit> draft = Optional.ofNullable(drafts.get(date));
        if (decision != null && decision.kind() != DayKind.STANDARD) {
            return new DayPlan(date, decision.kind(), decision.circuit(), Optional.of(new UUID(1, 1)), draft);
        }
        boolean sunday = date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new DayPlan(
                date,
                sunday ? DayKind.CLOSED : DayKind.CIRCUIT,
                sunday ? Optional.empty() : library.circuitFor(date.getDayOfWeek()),
                Optional.empty(),
                draft);
    }

    @Override
    public CompletableFuture<Optional<List<PlanVersion>>> versions(LocalDate day) {
        return CompletableFuture.completedFuture(Optional.of(
                versions.stream().filter(version -> version.day().equals(day)).toList()));
    }

    @Override
    public CompletableFuture<Optional<List<Circuit>>> templates() {
        return CompletableFuture.completedFuture(Optional.of(List.copyOf(templates)));
    }

    @Override
    public CompletableFuture<Optional<Set<String>>> outOfOrder() {
        return CompletableFuture.completedFuture(Optional.of(Set.copyOf(broken)));
    }

    private static CompletableFuture<Outcome> done() {
        return CompletableFuture.completedFuture(new Outcome.Done());
    }

    @Override
    public CompletableFuture<Outcome> saveDraft(LocalDate day, Circuit circuit) {
        drafts.put(day, circuit);
        return done();
    }

    @Override
    public CompletableFuture<Outcome> dropDraft(LocalDate day) {
        drafts.remove(day);
        return done();
    }

    @Override
    public CompletableFuture<Outcome> publish(Decision decision) {
        decisions.add(decision);
        published.put(decision.day(), decision);
        drafts.remove(decision.day());
        versions.add(
                0,
                new PlanVersion(
                        new UUID(2, versions.size()),
                        decision.day(),
                        decision.repeat(),
                        decision.kind(),
                        decision.circuit(),
                        "Dana",
                        NOW));
        return done();
    }

    @Override
    public CompletableFuture<Outcome> saveTemplate(Circuit circuit) {
        templates.add(circuit);
        return done();
    }

    @Override
    public CompletableFuture<Outcome> mark(String equipment, boolean outOfOrder) {
        if (outOfOrder) {
            broken.add(equipment);
        } else {
            broken.remove(equipment);
        }
        return done();
    }
}
