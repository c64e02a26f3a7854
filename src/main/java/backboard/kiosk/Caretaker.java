package backboard.kiosk;

import backboard.kiosk.Condition.Checked;
import backboard.kiosk.Known.Running;
import backboard.store.Backup;
import backboard.store.Backups;
import backboard.store.StaffRecords;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Staff;
import backboard.training.Timeline.Parts;
import backboard.words.Phrase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to the data as a whole: copies of it, putting one back, and how it is kept. What reads all of it is done on a thread and a connection
 * of its own, so that no tap waits; only putting a copy back has the store thread to itself.
 */
final class Caretaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    /** A copy of a large store on a slow disk. */
    private static final int PATIENCE_SECONDS = 20;

    private final Path folder;
    private final ZoneId zone;
    private final Store store;
    private final Backups backups;
    private final TimeSource time;
    private final SteadyClock steady;
    private final Access access;
    private final Executor storeThread;
    private final BiFunction<Command, Supplier<Outcome>, Outcome> answer;
    private final ExecutorService apart = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "copies");
        made.setDaemon(true);
        return made;
    });
    private volatile Optional<Checked> checked = Optional.empty();

    /** @param answer turns what goes wrong into an answer, on the store thread */
    Caretaker(
            Path folder,
            ZoneId zone,
            Store store,
            TimeSource time,
            SteadyClock steady,
            Access access,
            Executor storeThread,
            BiFunction<Command, Supplier<Outcome>, Outcome> answer) {
        this.folder = folder;
        this.zone = zone;
        this.store = store;
        this.backups = Backups.of(folder);
        this.time = time;
        this.steady = steady;
        this.access = access;
        this.storeThread = storeThread;
        this.answer = answer;
    }

    // ---- copies

    /** For any thread; the answer never comes exceptionally. */
    CompletableFuture<Outcome> submit(Command.BackUp command) {
        Staff[] by = new Staff[1];
        return CompletableFuture.supplyAsync(
                        () -> answer.apply(command, () -> {
                            by[0] = access.member(command.pass());
                            return new Outcome.Done();
                        }),
                        storeThread)
                .thenApplyAsync(begun -> begun instanceof Outcome.Done ? copy() : begun, apart)
                .thenApplyAsync(
                        made -> {
                            if (made instanceof Outcome.Done) {
                                note(by[0]);
                            }
                            return made;
                        },
                        storeThread);
    }

    private Outcome copy() {
        try {
            Backup made = backups.make(time.wall());
            LOG.info("the data is copied to {}", made.name());
            return new Outcome.Done();
        } catch (StoreException failed) {
            LOG.error("no copy", failed);
            return new Outcome.Refused(Phrase.of("kiosk.refused.not-copied", Kiosk.told(failed)));
        } catch (RuntimeException bug) {
            LOG.error("a fault while copying", bug);
            return new Outcome.Refused(Phrase.of("kiosk.refused.fault"));
        }
    }

    /** The copy is there, whether or not that can be written down. */
    private void note(Staff by) {
        try {
            store.staff().note(Optional.of(by.id()), "data.copied", List.of(), time.wall());
        } catch (StoreException failed) {
            LOG.warn("who made a copy is not in the journal", failed);
        }
    }

    /**
     * Puts a copy back, on the store thread. Whatever is remembered of the data elsewhere is out of date then.
     *
     * @throws Refusal if a class runs, the copy cannot be used or something cannot be written; then nothing has changed
     */
    void restore(Command.Restore command, Optional<Running> running) {
        Staff by = access.manager(Optional.of(command.pass()));
        if (running.filter(on -> on.parts() == Parts.CLASS)
                .filter(on -> !on.run().at(steady.now()).isDone())
                .isPresent()) {
            throw Refusal.of("restore-in-class");
        }
        Instant now = time.wall();
        try {
            Backup before =
                    store.restore(backups, command.name(), now, journal -> note(journal, by, command.name(), now));
            checked = Optional.empty();
            LOG.info("{} is put back; what was there is {}", command.name(), before.name());
        } catch (StoreException failed) {
            LOG.error("not put back: {}", command.name(), failed);
            throw new Refusal(Phrase.of("kiosk.refused.not-restored", Kiosk.told(failed)));
        }
    }

    /** Of the copy, its day. */
    private void note(StaffRecords journal, Staff by, String name, Instant now) {
        String day = backups.all().stream()
                .filter(copy -> copy.name().equals(name))
                .findFirst()
                .map(copy -> copy.at().atZone(zone).toLocalDate().toString())
                .orElseThrow();
        journal.note(Optional.of(by.id()), "data.restored", List.of(name, day), now);
    }

    // ---- how the data is kept

    /**
     * How the data is kept; empty for strangers, or if it cannot be read.
     *
     * @param all whether to look at every page of it first
     */
    CompletableFuture<Optional<Condition>> condition(
            UUID pass,
            boolean all,
            Supplier<Optional<Condition.ClockSet>> clockSet,
            Supplier<Optional<Phrase>> notice) {
        return CompletableFuture.supplyAsync(() -> access.isIn(pass), storeThread)
                .thenApplyAsync(
                        in -> {
                            if (!in) {
                                return Optional.<Condition>empty();
                            }
                            if (all) {
                                check();
                            }
                            return Optional.of(now(clockSet.get(), notice.get()));
                        },
                        apart)
                .exceptionally(failed -> {
                    LOG.warn("how the data is kept cannot be told", failed);
                    return Optional.empty();
                });
    }

    private void check() {
        List<String> complaints = backups.checkIntegrity();
        checked = Optional.of(new Checked(time.wall(), complaints));
        if (!complaints.isEmpty()) {
            LOG.error("the data is damaged: {}", complaints.get(0));
        }
    }

    private Condition now(Optional<Condition.ClockSet> clockSet, Optional<Phrase> notice) {
        Backups.Figures figures = backups.figures();
        return new Condition(
                folder,
                figures.bytes(),
                figures.free(),
                figures.sets(),
                figures.members(),
                figures.schema(),
                figures.sqlite(),
                checked,
                backups.all().stream().map(Caretaker::copy).toList(),
                time.wall().atZone(zone),
                clockSet,
                notice);
    }

    private static Condition.Copy copy(Backup backup) {
        return new Condition.Copy(
                backup.name(), backup.kind() == Backup.Kind.BEFORE_RESTORE, backup.at(), backup.bytes());
    }

    /** Finishes what is being copied, so that its last turn is in line before the store is closed. */
    @Override
    public void close() {
        apart.shutdown();
        try {
            if (!apart.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a copy was still being made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
