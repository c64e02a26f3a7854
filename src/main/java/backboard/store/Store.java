package backboard.store;

import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that is remembered, in one data folder. For one thread only, and nothing in here locks: the thread that opens it is the one
 * that uses and closes it.
 *
 * <p>When a writing method returns, the data is on the disk. Writing the same id again changes nothing and returns false, so whoever is
 * unsure may simply repeat. Every method throws {@link StoreException} when the data cannot be read or written; nothing of a failed write
 * is left, and the store can be used further.
 *
 * <p>While a store is open, nothing else in this process may open {@code backboard.db} as a file: on POSIX systems that frees its locks.
 */
public final class Store implements AutoCloseable {

    /** Not SQLite's own sequences: those also move when a row with a known id is passed over. */
    private static final String REVISION = """
            SELECT (SELECT coalesce(max(seq), 0) FROM member) + (SELECT coalesce(max(seq), 0) FROM set_log)
                + (SELECT coalesce(max(seq), 0) FROM run) + (SELECT coalesce(max(seq), 0) FROM run_event)
                + (SELECT coalesce(max(seq), 0) FROM journal) + (SELECT coalesce(max(seq), 0) FROM published)
            """;

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Database database;
    private final Runnable givesFolderBack;
    private final Members members;
    private final StaffRecords staff;
    private final SetTable sets;
    private final ProgressQuery progress;
    private final RunTable runs;
    private final PlanRecords plans;

    Store(Database database, Runnable givesFolderBack) {
        this.database = database;
        this.givesFolderBack = givesFolderBack;
        this.members = new Members(database);
        this.staff = new StaffRecords(database);
        this.sets = new SetTable(database.handle());
        this.progress = new ProgressQuery(database.handle());
        this.runs = new RunTable(database.handle());
        this.plans = new PlanRecords(database);
    }

    /**
     * Owns the folder, creates what is missing and brings the data up to date.
     *
     * @throws StoreInUseException if another copy of the program has the folder
     * @throws StoreException if the folder cannot be used, or its data is damaged or of a newer program
     */
    public static Store open(Path dataFolder) {
        DataFolder folder = DataFolder.take(dataFolder);
        try {
            folder.keepNativeLibrary();
            Migrations migrations = new Migrations(Migrations.ALL);
            if (Files.exists(folder.database())) {
                try (Database before = Database.forReading(folder.database())) {
                    migrations.refuseNewer(dataFolder, Migrations.version(before));
                }
            }
            return new Store(migrations.upToDate(folder.database()), folder::close);
        } catch (RuntimeException | Error failure) {
            folder.close();
            throw failure;
        }
    }

    /**
     * Opens for reading only, also while a wall is running on the folder; its newest sets are seen. Writing methods throw.
     *
     * @throws StoreException if there is no data ({@link #holdsData}), or it is damaged or of another version
     */
    public static Store openReadOnly(Path dataFolder) {
        if (!holdsData(dataFolder)) {
            throw new StoreException(
                    "There is no data in " + dataFolder + " yet; start the wall once or name another folder.");
        }
        Database database = Database.forReading(DataFolder.database(dataFolder));
        try {
            Migrations migrations = new Migrations(Migrations.ALL);
            migrations.refuseNewer(dataFolder, Migrations.version(database));
            migrations.refuseOlder(dataFolder, Migrations.version(database));
            return new Store(database, () -> {});
        } catch (RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
    }

    /**
     * The same as it was at an instant: who joined later and what was recorded later is not seen.
     *
     * @throws StoreException as {@link #openReadOnly(Path)}
     */
    public static Store openReadOnly(Path dataFolder, Instant asOf) {
        Store store = openReadOnly(dataFolder);
        try {
            Past.lookBack(store.database, asOf);
            return store;
        } catch (RuntimeException | Error failure) {
            store.close();
            throw failure;
        }
    }

    /** Whether a store has ever been opened in this folder. */
    public static boolean holdsData(Path dataFolder) {
        return Files.exists(DataFolder.database(dataFolder));
    }

    /** Members, guests and their cards. */
    public Members members() {
        return members;
    }

    /** Staff, what was tried to get in as one of them, and the journal. */
    public StaffRecords staff() {
        return staff;
    }

    /** What is planned for the gym's days. */
    public PlanRecords plans() {
        return plans;
    }

    /**
     * Logs a set.
     *
     * @param zone the gym's, which {@link LoggedSet#local()} is in
     * @param recordedAt when it reached the store, for the record
     * @return whether the set is new
     */
    public boolean log(LoggedSet set, ZoneId zone, Instant recordedAt) {
        return database.inTransaction(() -> sets.log(set, zone, recordedAt));
    }

    /**
     * Corrects a set. Who and when stay as they were logged, whatever the changed set says.
     *
     * @param rowId the correction's own id, made at the tap
     * @param changed the set with the id it was logged with
     * @return whether the correction is new
     * @throws StoreException also if the set is unknown or was taken back
     */
    public boolean edit(UUID rowId, LoggedSet changed, Instant recordedAt) {
        return database.inTransaction(() -> sets.edit(rowId, changed, recordedAt));
    }

    /**
     * Takes a set back.
     *
     * @param rowId the undo's own id, made at the tap
     * @return false if the set had been taken back before
     * @throws StoreException also if the set is unknown
     */
    public boolean undo(UUID rowId, UUID setId, Instant recordedAt) {
        return database.inTransaction(() -> sets.undo(rowId, setId, recordedAt));
    }

    /** The set as it stands; empty if it is unknown or was taken back. */
    public Optional<LoggedSet> set(UUID id) {
        return database.read(() -> sets.set(id));
    }

    /** What the member has logged at this place; of several the latest. */
    public Optional<LoggedSet> setAt(UUID member, Place place) {
        return database.read(() -> sets.at(member, place));
    }

    /** The member's latest set of the exercise. */
    public Optional<LoggedSet> lastSet(UUID member, String exerciseId) {
        return database.read(() -> sets.last(member, exerciseId));
    }

    /** The member's sets of the exercise in the order logged. */
    public List<LoggedSet> setsOf(UUID member, String exerciseId) {
        return database.read(() -> sets.ofExercise(member, exerciseId));
    }

    /** The member's sets from this day on, in the order logged. */
    public List<LoggedSet> setsSince(UUID member, LocalDate day) {
        return database.read(() -> sets.since(member, day));
    }

    /** The day's sets in the order logged, newest first. */
    public List<LoggedSet> setsOn(LocalDate day, int most) {
        return database.read(() -> sets.on(day, most));
    }

    /** How many sets of the exercise the member has that day. */
    public int countOf(UUID member, String exerciseId, LocalDate day) {
        return database.read(() -> sets.count(member, exerciseId, day));
    }

    /** How many sets the member has in all. */
    public int countOf(UUID member) {
        return database.read(() -> sets.count(member));
    }

    /** Who has sets that day, with the instant of each one's latest; most recent first. */
    public Map<UUID, Instant> membersOn(LocalDate day) {
        return database.read(() -> sets.membersOn(day));
    }

    /** How many sets of each exercise everybody has that day. */
    public Map<UUID, Map<String, Integer>> doneOn(LocalDate day) {
        return database.read(() -> sets.doneOn(day));
    }

    /** What a class has logged; its sets that were taken back do not count. */
    public record ClassTotals(int sets, int members) {

        public static final ClassTotals NONE = new ClassTotals(0, 0);
    }

    public ClassTotals classTotals(UUID run) {
        return database.read(() -> sets.classTotals(run));
    }

    /**
     * Where somebody logged sets in a class.
     *
     * @param latest the latest set, which has a place
     * @param sets logged at its station in the class
     */
    public record Standing(LoggedSet latest, int sets) {}

    /** Everyone who logged a set in the class, at the station of each one's latest; who logged last comes first. */
    public List<Standing> standings(UUID run) {
        return database.read(() -> sets.standings(run));
    }

    /** Hands over every set in the order logged, one at a time; the consumer must not use this store. */
    public void forEachSet(Consumer<SetRow> consumer) {
        database.read(() -> {
            sets.forEach(consumer);
            return true;
        });
    }

    /** @param now time of day up to which last week's sets are compared */
    public Progress progress(LocalDate today, LocalTime now) {
        return database.read(() -> progress.progress(today, now));
    }

    /** Remembers that a run began, with its events if it has any. Returns whether it is new. */
    public boolean start(StoredRun run) {
        return database.inTransaction(() -> runs.start(run));
    }

    /**
     * Remembers an event of a run.
     *
     * @return whether the event is new
     * @throws StoreException also if the run is unknown
     */
    public boolean record(RunEvent event) {
        return database.inTransaction(() -> runs.record(event));
    }

    /** The run started last, with its events. */
    public Optional<StoredRun> latestRun() {
        return database.read(runs::latest);
    }

    /** The runs that started on this day or later, in order, with their events. */
    public List<StoredRun> runsSince(LocalDate day) {
        return database.read(() -> runs.since(day));
    }

    /** A number that grows with everything written; 0 while nothing ever was. */
    public long revision() {
        return database.read(
                () -> database.handle().createQuery(REVISION).mapTo(Long.class).one());
    }

    /** What is wrong with the file; empty if nothing is. Reads all of it. Damage so great that SQLite gives up is told as well. */
    public List<String> checkIntegrity() {
        return database.complaints();
    }

    /** Does many writes as one: all of them or, if the work throws, none. */
    public void inBulk(Runnable work) {
        database.inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Puts a copy in place of all that is remembered; what was there is kept as a copy itself. Whoever has been erased since stays erased,
     * how people appear and who may come in as staff stays as it is now. Not within {@link #inBulk}.
     *
     * @param entry writes down what was done, in the data as it is afterwards
     * @return what was there
     * @throws StoreException if the copy cannot be used or something cannot be written; then everything is as it was
     */
    public Backup restore(Backups backups, String name, Instant now, Consumer<StaffRecords> entry) {
        Path copy = backups.file(name).orElseThrow(() -> new StoreException(Trouble.COPY_GONE));
        return new Restoring(backups, Sqlite.PROMISES).into(database, copy, now, entry);
    }

    /**
     * What was in place of a copy before.
     *
     * @param name in the folder of the copies
     * @param read false if it could not be read, being damaged or of a newer program: then whoever has been erased since the copy was made
     *     is back
     */
    public record PutAside(String name, boolean read) {}

    /**
     * The same with any file, where no store is open, also if the data there cannot be read: it is put aside then as it is.
     *
     * @throws StoreInUseException if another copy of the program has the folder
     */
    public static PutAside restoreClosed(Path dataFolder, Path copy, Instant now, Consumer<StaffRecords> entry) {
        Backups backups = Backups.of(dataFolder);
        Restoring restoring = new Restoring(backups, Sqlite.PROMISES);
        try (DataFolder folder = DataFolder.take(dataFolder)) {
            folder.keepNativeLibrary();
            backups.refuseLive(copy);
            Migrations migrations = new Migrations(Migrations.ALL);
            try (Database live = migrations.upToDate(folder.database())) {
                if (Migrations.version(live) == Migrations.ALL.size()) {
                    return new PutAside(restoring.into(live, copy, now, entry).name(), true);
                }
            } catch (StoreException failure) {
                if (failure.trouble() != Trouble.DAMAGED) {
                    throw failure;
                }
                LOG.warn("the data is damaged and put aside", failure);
            }
            return new PutAside(restoring.inPlaceOfUnreadable(copy, now, entry), false);
        }
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            givesFolderBack.run();
        }
    }
}
