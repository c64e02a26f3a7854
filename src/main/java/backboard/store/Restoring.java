package backboard.store;

import backboard.store.Backup.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a copy in place of the data. All that can go wrong goes wrong before: the copy is checked, written out anew, brought up to date and
 * given what has to outlast it, and only then taken over as a whole, in one transaction.
 */
final class Restoring {

    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
    private static final String PREPARED = "restoring";

    private final Backups backups;
    private final Migrations migrations = new Migrations(Migrations.ALL);
    private final Map<String, String> promises;

    /** @param promises what the pragmas must say afterwards */
    Restoring(Backups backups, Map<String, String> promises) {
        this.backups = backups;
        this.promises = promises;
    }

    /**
     * In place of the data of an open database. What is there now is kept as a copy first.
     *
     * @param entry writes down what was done, in what is put in place
     * @return what was there
     * @throws StoreException if the copy cannot be used or something cannot be written; then the data is as it was
     */
    Backup into(Database live, Path copy, Instant now, Consumer<StaffRecords> entry) {
        Path prepared = backups.unfinished(PREPARED);
        try {
            writeOut(copy, prepared);
            Backup before = backups.write(Kind.BEFORE_RESTORE, now);
            Path old = backups.aside(before.name());
            try {
                finish(prepared, true, now, entry);
                copyOver(prepared);
            } catch (RuntimeException | Error failure) {
                Backups.deleteQuietly(old);
                throw failure;
            }
            try {
                live.refuseBroken(promises, backups.live());
            } catch (RuntimeException broken) {
                copyOver(old);
                throw broken;
            }
            live.emptyWriteAheadLog();
            backups.prune(before);
            return before;
        } finally {
            Backups.deleteQuietly(prepared);
        }
    }

    /**
     * In place of data that cannot be read, which is put aside as it is. Nobody may have it open.
     *
     * @return what the old data is called now
     */
    String inPlaceOfUnreadable(Path copy, Instant now, Consumer<StaffRecords> entry) {
        Path prepared = backups.unfinished(PREPARED);
        String name = Backup.name(Kind.BEFORE_RESTORE, now) + ".unreadable";
        Path live = backups.live();
        try {
            writeOut(copy, prepared);
            finish(prepared, false, now, entry);
            Backups.sync(prepared);
            keepUnreadable(live, backups.aside(name));
            // A log left beside another database would be taken for its own.
            Files.deleteIfExists(live.resolveSibling(live.getFileName() + "-wal"));
            Files.deleteIfExists(live.resolveSibling(live.getFileName() + "-shm"));
            Files.move(prepared, live, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Backups.syncFolderOf(live);
            return name;
        } catch (IOException failure) {
            throw Backups.unwritable(failure);
        } finally {
            Backups.deleteQuietly(prepared);
        }
    }

    private static void keepUnreadable(Path live, Path aside) throws IOException {
        for (String beside : List.of("", "-wal")) {
            Path file = live.resolveSibling(live.getFileName() + beside);
            if (Files.exists(file)) {
                Files.copy(
                        file, aside.resolveSibling(aside.getFileName() + beside), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void copyOver(Path file) {
        try (Database read = Database.forReading(file)) {
            read.copyOver(backups.live());
        }
    }

    /** The copy itself is only read. */
    private void writeOut(Path copy, Path prepared) {
        if (!Files.isRegularFile(copy)) {
            throw new StoreException(Trouble.COPY_GONE);
        }
        Backups.deleteQuietly(prepared);
        try (Database read = Database.forReading(copy)) {
            refuseUnusable(read);
            read.vacuumInto(prepared);
        } catch (StoreException failure) {
            throw unusable(failure);
        }
    }

    private static StoreException unusable(StoreException failure) {
        return failure.trouble() == Trouble.DAMAGED ? new StoreException(Trouble.COPY_DAMAGED, failure) : failure;
    }

    private void refuseUnusable(Database copy) {
        if (!holdsMembersAndSets(copy)) {
            throw new StoreException(Trouble.COPY_STRANGE);
        }
        if (Migrations.version(copy) > Migrations.ALL.size()) {
            throw new StoreException(Trouble.COPY_NEWER);
        }
        List<String> complaints = copy.complaints();
        if (!complaints.isEmpty()) {
            LOG.warn("a copy is damaged: {}", complaints.get(0));
            throw new StoreException(Trouble.COPY_DAMAGED);
        }
    }

    private static boolean holdsMembersAndSets(Database copy) {
        return copy.read(() -> copy.handle()
                        .createQuery("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
                                + " AND name IN ('member', 'set_log', 'run', 'run_event')")
                        .mapTo(Integer.class)
                        .one())
                == 4;
    }

    /** @param outlasting whether there is data whose later decisions hold on */
    private void finish(Path prepared, boolean outlasting, Instant now, Consumer<StaffRecords> entry) {
        try (Database database = Database.forPreparing(prepared)) {
            migrations.apply(database);
            if (outlasting) {
                Outlasting.carryOver(database, backups.live(), now);
            }
            entry.accept(new StaffRecords(database));
            if (!database.complaints().isEmpty()) {
                throw new StoreException(Trouble.COPY_DAMAGED);
            }
        }
    }
}
