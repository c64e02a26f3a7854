package backboard.kiosk;

import backboard.files.Problems;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.store.PlanRecords;
import backboard.store.Store;
import backboard.store.StoredPlan;
import backboard.store.StoredPlan.CircuitText;
import backboard.store.StoredRun;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Staff;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was published for the gym's days, what is begun, and what does not work. Store thread only. */
final class Plans {

    private static final Logger LOG = LoggerFactory.getLogger(Plans.class);

    /** The wall asks about today, a class that began yesterday, and the next class and opening. */
    private static final int DAYS_BACK = 1;

    private static final int DAYS_AHEAD = 60;
    private static final int MOST_VERSIONS = 30;
    private static final int MOST_REMEMBERED = 200;

    private final Settings settings;
    private final Supplier<Library> library;
    private final Store store;
    private final PlanRecords records;
    /** What was published never changes, so it is read once. */
    private final Map<CircuitText, Optional<Circuit>> remembered = new LinkedHashMap<>();

    Plans(Settings settings, Supplier<Library> library, Store store) {
        this.settings = settings;
        this.library = library;
        this.store = store;
        this.records = store.plans();
    }

    /** The data is other data now. */
    void forget() {
        remembered.clear();
    }

    // ---- what is planned

    /** The days around one. */
    Plan around(LocalDate today) {
        LocalDate first = today.minusDays(DAYS_BACK);
        Map<LocalDate, DayPlan> days = new HashMap<>();
        IntStream.rangeClosed(0, DAYS_BACK + DAYS_AHEAD)
                .mapToObj(first::plusDays)
                .forEach(date -> published(date).ifPresent(day -> days.put(date, day)));
        return new Plan(settings, library.get(), today, days);
    }

    /** One day as it is now. */
    DayPlan on(LocalDate date) {
        return published(date)
                .orElseGet(() -> Plan.filed(settings, library.get()).on(date));
    }

    /** Of what cannot be shown any more the one before it counts. */
    private Optional<DayPlan> published(LocalDate date) {
        Optional<StoredPlan> counts = records.on(date);
        if (counts.isPresent() && !isReadable(counts.get())) {
            counts = records.applying(date, MOST_VERSIONS).stream()
                    .filter(this::isReadable)
                    .findFirst();
        }
        return counts.filter(plan -> plan.kind() != DayKind.STANDARD).map(plan -> day(date, plan, circuit(plan)));
    }

    private boolean isReadable(StoredPlan plan) {
        return plan.kind() != DayKind.CIRCUIT || circuit(plan).isPresent();
    }

    private static DayPlan day(LocalDate date, StoredPlan plan, Optional<Circuit> circuit) {
        return new DayPlan(date, plan.kind(), circuit, Optional.of(plan.id()), Optional.empty());
    }

    /** A circuit that was published; empty if nobody knows the version, or its exercises have left the library. */
    Optional<Circuit> version(UUID version) {
        return records.find(version).flatMap(this::circuit);
    }

    private Optional<Circuit> circuit(StoredPlan plan) {
        return plan.circuit().flatMap(text -> read(text, "published " + plan.id()));
    }

    /** What is kept is read once for as long as the exercises stay the same. */
    private Optional<Circuit> read(CircuitText text, String shown) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(text, unread -> {
            Problems problems = new Problems();
            Optional<Circuit> circuit = library.get().readCircuit(text.id(), shown, text.content(), problems);
            problems.all().forEach(problem -> LOG.warn("a circuit cannot be shown any more: {}", problem));
            return circuit;
        });
    }

    /** The circuit that a run began with. */
    Optional<Circuit> begunWith(StoredRun run) {
        return run.version().isPresent()
                ? version(run.version().get())
                : library.get().circuit(run.circuitId());
    }

    // ---- what the staff ask

    /** Seven days with what is begun for them from today on. */
    List<DayPlan> week(LocalDate first, LocalDate today) {
        return IntStream.range(0, 7)
                .mapToObj(first::plusDays)
                .map(date -> {
                    DayPlan day = on(date);
                    Optional<Circuit> draft = date.isBefore(today)
                            ? Optional.empty()
                            : records.draft(date).flatMap(text -> read(text, "the draft for " + date));
                    return new DayPlan(date, day.kind(), day.circuit(), day.version(), draft);
                })
                .toList();
    }

    List<PlanVersion> versions(LocalDate day) {
        Map<UUID, String> names = store.staff().allEver().stream().collect(Collectors.toMap(Staff::id, Staff::name));
        return records.applying(day, MOST_VERSIONS).stream()
                .map(plan -> new PlanVersion(
                        plan.id(),
                        plan.day(),
                        plan.repeat(),
                        plan.kind(),
                        circuit(plan),
                        plan.by().map(id -> names.getOrDefault(id, "")).orElse(""),
                        plan.at()))
                .toList();
    }

    List<Circuit> templates() {
        List<Circuit> all = new ArrayList<>(library.get().circuits().values());
        records.templates().stream()
                .flatMap(text -> read(text, "a kept circuit").stream())
                .forEach(all::add);
        Collator names = Collator.getInstance(settings.language().locale());
        all.sort(Comparator.comparing(Circuit::name, names));
        return List.copyOf(all);
    }

    Set<String> outOfOrder() {
        return records.outOfOrder();
    }

    // ---- changes

    /**
     * Publishes a plan.
     *
     * @return whether it is new
     * @throws Refusal if it is for a day that has passed, or a text in it cannot be kept
     */
    boolean publish(Command.Publish publish, Staff by, LocalDate today, Instant at) {
        if (publish.day().isBefore(today)) {
            throw Refusal.of("plan-past");
        }
        if ((publish.kind() == DayKind.CIRCUIT) != publish.circuit().isPresent()) {
            throw Refusal.of("plan-empty");
        }
        Optional<CircuitText> text = publish.circuit().map(this::text);
        boolean isNew = records.publish(new StoredPlan(
                publish.id(), publish.day(), publish.repeat(), publish.kind(), text, Optional.of(by.id()), at));
        if (isNew) {
            dropDraft(publish.day(), text);
            String what = publish.circuit().map(Circuit::name).orElse("");
            note(
                    by,
                    "plan." + publish.kind().key().replace(' ', '-'),
                    at,
                    what,
                    publish.day().toString());
        }
        return isNew;
    }

    /** What was published is no draft any more; another circuit that was begun for the day stays one. */
    private void dropDraft(LocalDate day, Optional<CircuitText> published) {
        if (published.isEmpty() || records.draft(day).equals(published)) {
            records.dropDraft(day);
        }
    }

    /** What was begun for a day and not published before it came is forgotten when it has passed. */
    void forgetOldDrafts(LocalDate today) {
        records.dropDraftsBefore(today);
    }

    /** @throws Refusal if a text in it cannot be kept */
    void saveDraft(Command.SaveDraft draft, Staff by, Instant at) {
        records.keepDraft(draft.day(), text(draft.circuit()), by.id(), at);
    }

    void dropDraft(Command.DropDraft draft) {
        records.dropDraft(draft.day());
    }

    /** @throws Refusal if a text in it cannot be kept */
    void saveTemplate(Command.SaveTemplate template, Staff by, Instant at) {
        Circuit circuit = template.circuit();
        records.keepTemplate(circuit.name(), text(circuit), by.id(), at);
        note(by, "plan.template", at, circuit.name());
    }

    /** @throws Refusal if no exercise needs such a thing */
    void mark(Command.MarkEquipment mark, Staff by, Instant at) {
        String word = mark.equipment();
        String name = library.get().exercises().values().stream()
                .filter(exercise -> exercise.equipment().contains(word))
                .map(exercise ->
                        exercise.equipmentNames().get(exercise.equipment().indexOf(word)))
                .findFirst()
                .orElseThrow(() -> Refusal.of("no-equipment"));
        boolean changed = mark.outOfOrder() ? records.breaks(word, by.id(), at) : records.works(word);
        if (changed) {
            note(by, mark.outOfOrder() ? "equipment.out" : "equipment.back", at, name);
        }
    }

    private void note(Staff by, String what, Instant at, String... arguments) {
        store.staff().note(Optional.of(by.id()), what, List.of(arguments), at);
    }

    /** What was written is read back before it is kept, so that nothing is kept that cannot be shown. */
    private CircuitText text(Circuit circuit) {
        CircuitText text = new CircuitText(circuit.id(), Library.text(circuit));
        Problems problems = new Problems();
        if (library.get()
                .readCircuit(text.id(), circuit.name(), text.content(), problems)
                .isEmpty()) {
            throw Refusal.of(
                    "plan-mistake",
                    problems.all().stream()
                            .findFirst()
                            .map(problem -> problem.sentence())
                            .orElse(""));
        }
        return text;
    }
}
