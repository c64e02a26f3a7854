package backboard.kiosk;

import backboard.files.HiddenCharacters;
import backboard.settings.Settings;
import backboard.store.StaffRecords;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Exercise;
import backboard.training.JournalEntry;
import backboard.training.Staff;
import backboard.training.StaffRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is let in as one of the staff, and who they are. PINs are hashed on a thread of their own, between two turns of the store thread, so
 * that no tap of a member waits for one; everything else here is for the store thread.
 */
final class Access implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Access.class);

    private final Settings settings;
    private final Store store;
    private final StaffRecords records;
    private final TimeSource time;
    private final PinHash pins;
    private final PinWait wait;
    private final Executor storeThread;
    private final BiFunction<Command, Supplier<Outcome>, Outcome> answer;
    private final Map<UUID, UUID> passes = new HashMap<>();
    private final ExecutorService hashing = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "pin");
        made.setDaemon(true);
        return made;
    });

    /** @param answer turns what goes wrong into an answer, on the store thread */
    Access(
            Settings settings,
            Store store,
            TimeSource time,
            PinHash pins,
            Executor storeThread,
            BiFunction<Command, Supplier<Outcome>, Outcome> answer) {
        this.settings = settings;
        this.store = store;
        this.records = store.staff();
        this.time = time;
        this.pins = pins;
        this.wait = new PinWait(records, time);
        this.storeThread = storeThread;
        this.answer = answer;
    }

    /** For any thread; the answer never comes exceptionally. */
    CompletableFuture<Outcome> submit(Command.OfStaff command) {
        if (command instanceof Command.Unlock unlock) {
            return inTurns(
                    unlock,
                    new Aside<Boolean>(unlock.pin()),
                    aside -> begin(unlock, aside),
                    right -> finish(unlock, right));
        }
        if (command instanceof Command.AddStaff add) {
            return inTurns(add, new Aside<String>(add.pin()), aside -> begin(add, aside), hash -> add(add, hash));
        }
        if (command instanceof Command.ChangePin change) {
            return inTurns(
                    change,
                    new Aside<String>(change.pin()),
                    aside -> begin(change, aside),
                    hash -> changePin(change, hash));
        }
        return CompletableFuture.supplyAsync(() -> answer.apply(command, () -> carryOut(command)), storeThread);
    }

    private Outcome carryOut(Command.OfStaff command) {
        if (command instanceof Command.Lock lock) {
            passes.remove(lock.pass());
            return new Outcome.Done();
        }
        if (command instanceof Command.RetireStaff retire) {
            return retire(retire);
        }
        throw new IllegalStateException("unknown command " + command.getClass());
    }

    // ---- being let in

    /** The try counts as a failed one until the PIN has turned out to be right. */
    private Outcome begin(Command.Unlock unlock, Aside<Boolean> aside) {
        String hash = records.pin(unlock.staff()).orElseThrow(() -> Refusal.of("staff-gone"));
        if (!wait.left().isZero()) {
            return new Outcome.NotUnlocked(false, wait.secondsLeft());
        }
        wait.count(unlock.staff());
        return aside.ask(pin -> PinHash.matches(pin, hash));
    }

    private Outcome finish(Command.Unlock unlock, boolean right) {
        UUID id = unlock.staff();
        // Somebody may have been retired while the PIN was looked at.
        Staff staff = serving(id);
        if (!right) {
            records.note(Optional.empty(), "wrong", List.of(staff.name()), time.wall());
            return new Outcome.NotUnlocked(true, wait.secondsLeft());
        }
        store.inBulk(() -> {
            records.forgetTries(id);
            records.note(Optional.of(id), "unlocked", List.of(), time.wall());
        });
        wait.forgive();
        return letIn(staff);
    }

    private Outcome letIn(Staff staff) {
        UUID pass = UUID.randomUUID();
        passes.put(pass, staff.id());
        return new Outcome.Unlocked(pass, staff);
    }

    // ---- who is in

    private Optional<Staff> holder(Optional<UUID> pass) {
        return pass.flatMap(shown -> Optional.ofNullable(passes.get(shown))).flatMap(records::find);
    }

    private Staff serving(UUID id) {
        return records.find(id).orElseThrow(() -> Refusal.of("staff-gone"));
    }

    /** @throws Refusal if this is not the pass of a manager */
    Staff manager(Optional<UUID> pass) {
        Staff staff = holder(pass).orElseThrow(() -> Refusal.of("staff-locked"));
        if (!staff.isManager()) {
            throw Refusal.of("managers-only");
        }
        return staff;
    }

    /** @throws Refusal if this is not the pass of anybody */
    Staff member(UUID pass) {
        return holder(Optional.of(pass)).orElseThrow(() -> Refusal.of("staff-locked"));
    }

    /** Whether this is somebody's pass. */
    boolean isIn(UUID pass) {
        return holder(Optional.of(pass)).isPresent();
    }

    /** @throws Refusal if the gym asks for a PIN and this is not the pass of anybody */
    void refuseStrangers(Optional<UUID> pass) {
        if (settings.staff().pin() && holder(pass).isEmpty()) {
            throw Refusal.of("staff-locked");
        }
    }

    boolean isManager(UUID pass) {
        return holder(Optional.of(pass)).filter(Staff::isManager).isPresent();
    }

    /** Writes down what somebody did; in the transaction of what it was, where one is under way. */
    void note(Staff by, String what, List<String> arguments) {
        records.note(Optional.of(by.id()), what, arguments, time.wall());
    }

    /** Writes down who steered. A class that was steered is not steered back because that cannot be written. */
    void noteSteered(Optional<UUID> pass, String what, Optional<Live> then) {
        try {
            holder(pass)
                    .ifPresent(staff -> records.note(
                            Optional.of(staff.id()),
                            "class." + what,
                            List.of(then.map(Access::running).orElse("")),
                            time.wall()));
        } catch (StoreException failed) {
            LOG.warn("who steered is not in the journal", failed);
        }
    }

    private static String running(Live live) {
        return live.moment()
                .interval()
                .exercise()
                .map(Exercise::shortName)
                .orElse(live.circuit().name());
    }

    // ---- the staff itself

    private Outcome begin(Command.AddStaff add, Aside<String> aside) {
        refuseToAdd(add);
        String name = HiddenCharacters.removed(add.name()).strip();
        if (name.isEmpty()) {
            throw Refusal.of("no-staff-name");
        }
        if (name.codePointCount(0, name.length()) > Staff.LONGEST_NAME) {
            throw Refusal.of("name-too-long", Staff.LONGEST_NAME);
        }
        add.pin().refuseWeak();
        return aside.ask(pins::of);
    }

    /** Checked on both turns: two people may be first at two screens. */
    private void refuseToAdd(Command.AddStaff add) {
        if (crew().hasManager()) {
            manager(add.pass());
        } else if (add.role() != StaffRole.MANAGER) {
            throw Refusal.of("manager-first");
        }
    }

    private Outcome add(Command.AddStaff add, String hash) {
        refuseToAdd(add);
        boolean first = !crew().hasManager();
        Staff staff = new Staff(add.id(), HiddenCharacters.removed(add.name()).strip(), add.role());
        store.inBulk(() -> {
            if (records.add(staff, hash, time.wall())) {
                Optional<UUID> by =
                        first ? Optional.of(staff.id()) : holder(add.pass()).map(Staff::id);
                records.note(by, first ? "first" : "added", List.of(staff.name()), time.wall());
            }
        });
        return first ? letIn(staff) : new Outcome.Done();
    }

    private Outcome begin(Command.ChangePin change, Aside<String> aside) {
        mayChange(change);
        change.pin().refuseWeak();
        return aside.ask(pins::of);
    }

    /** Who changes it. */
    private Staff mayChange(Command.ChangePin change) {
        Staff by = holder(Optional.of(change.pass())).orElseThrow(() -> Refusal.of("staff-locked"));
        return by.id().equals(change.staff()) ? by : manager(Optional.of(change.pass()));
    }

    private Outcome changePin(Command.ChangePin change, String hash) {
        Staff by = mayChange(change);
        Staff whose = serving(change.staff());
        store.inBulk(() -> {
            records.changePin(whose.id(), hash);
            records.note(Optional.of(by.id()), "pin", List.of(whose.name()), time.wall());
        });
        if (!by.id().equals(whose.id())) {
            passes.values().removeIf(whose.id()::equals);
        }
        records.forgetOldPins();
        return new Outcome.Done();
    }

    private Outcome retire(Command.RetireStaff retire) {
        Staff by = manager(Optional.of(retire.pass()));
        Staff whom = serving(retire.staff());
        boolean last = crew().people().stream().noneMatch(one -> one.isManager() && !one.equals(whom));
        if (last) {
            throw Refusal.of("last-manager");
        }
        store.inBulk(() -> {
            records.retire(whom.id(), time.wall());
            records.note(Optional.of(by.id()), "retired", List.of(whom.name()), time.wall());
        });
        passes.values().removeIf(whom.id()::equals);
        records.forgetOldPins();
        return new Outcome.Done();
    }

    // ---- what the pages ask

    Crew crew() {
        return new Crew(records.all(), wait.secondsLeft());
    }

    /** Newest first; empty for strangers. */
    Optional<List<JournalEntry>> journal(UUID pass, int most) {
        return holder(Optional.of(pass)).map(staff -> records.journal(most));
    }

    /** The data is other data now: nobody is let in any more, and what is owed for failed tries is read anew. */
    void lockOut() {
        passes.clear();
        wait.read();
    }

    /** Looks at the clock. */
    void tick() {
        wait.tick();
    }

    // ---- turns

    /** Begins on the store thread, works on the PIN apart if the begin asks for it, and then ends on the store thread. */
    private <T> CompletableFuture<Outcome> inTurns(
            Command command, Aside<T> aside, Function<Aside<T>, Outcome> begin, Function<T, Outcome> end) {
        return CompletableFuture.supplyAsync(() -> answer.apply(command, () -> begin.apply(aside)), storeThread)
                .thenApplyAsync(
                        begun -> {
                            aside.run();
                            return begun;
                        },
                        hashing)
                .thenApplyAsync(
                        begun -> aside.isAsked() ? answer.apply(command, () -> end.apply(aside.result())) : begun,
                        storeThread);
    }

    /** Finishes what is being hashed, so that its last turn is in line before the store is closed. */
    @Override
    public void close() {
        hashing.shutdown();
        try {
            if (!hashing.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("a PIN was still being looked at");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
