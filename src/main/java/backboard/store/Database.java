package backboard.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection: where transactions begin and end, and where the errors of SQL turn into sentences. For one thread. */
final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Handle handle;
    private boolean inTransaction;
    private boolean emptyAfterwards;

    private Database(Connection connection) {
        handle = Jdbi.open(connection);
        // Our SQL is used as written: "<" is a comparison, not a template's bracket.
        handle.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        // What was bound may be a name or the number of a card, and must not get into the log with an error.
        handle.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    static Database forWriting(Path file) {
        return new Database(Sqlite.forWriting(file));
    }

    static Database forReading(Path file) {
        return new Database(Sqlite.forReading(file));
    }

    /** For a copy that nobody else has open; with one file and no write-ahead log beside it. */
    static Database forPreparing(Path file) {
        return new Database(Sqlite.forPreparing(file));
    }

    Handle handle() {
        return handle;
    }

    /** @throws StoreException for whatever SQL throws */
    <T> T read(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException failure) {
            throw Trouble.told(failure);
        }
    }

    /**
     * Does the work in one transaction, or within the one that is under way. When this returns, the disk has the data; when it throws,
     * nothing of the work is left.
     *
     * @throws StoreException for whatever SQL throws; other exceptions of the work pass unchanged
     */
    <T> T inTransaction(Supplier<T> work) {
        if (inTransaction) {
            return read(work);
        }
        emptyAfterwards = false;
        T result = outermost(work);
        if (emptyAfterwards) {
            emptyWriteAheadLog();
        }
        return result;
    }

    private <T> T outermost(Supplier<T> work) {
        // IMMEDIATE takes the write lock first: a transaction never fails half-way because another program writes.
        read(() -> handle.execute("BEGIN IMMEDIATE"));
        inTransaction = true;
        try {
            T result = read(work);
            read(() -> handle.execute("COMMIT"));
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        } finally {
            inTransaction = false;
        }
    }

    /** SQLite has rolled back by itself after some errors and then refuses a second time, which the first failure carries along. */
    private void rollBack(Throwable failure) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException second) {
            failure.addSuppressed(second);
        }
    }

    /**
     * Leaves nothing in the write-ahead log of what has been overwritten: now, or after the transaction that is under way, or where somebody
     * else reads the file at this moment, at the latest when it is closed. What was committed stays so either way.
     */
    void emptyWriteAheadLog() {
        if (inTransaction) {
            emptyAfterwards = true;
            return;
        }
        try {
            boolean busy = read(() -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .map((row, context) -> row.getInt("busy") != 0)
                    .one());
            if (busy) {
                LOG.info("the write-ahead log is in use and is emptied later");
            }
        } catch (StoreException later) {
            LOG.warn("the write-ahead log could not be emptied", later);
        }
    }

    /** Writes all that is in it to a new file; what was deleted is not in there. Others may write meanwhile. */
    void vacuumInto(Path file) {
        try {
            read(() -> handle.execute("VACUUM INTO ?", file.toString()));
        } catch (StoreException failure) {
            boolean there = failure.trouble() != Trouble.CLOSED && failure.trouble() != Trouble.READ_ONLY;
            throw there ? failure : new StoreException(Trouble.NOT_WRITABLE, failure);
        }
    }

    /**
     * Puts its content in place of that of another database, as one transaction: a program that is killed meanwhile finds the one or the
     * other. Others may have that one open, and its write-ahead log has to be emptied afterwards. Whatever fails, that one is as it was.
     *
     * <p>From here and not from the other's own connection: the driver's way back asks the wrong side what went wrong, and a full disk looks
     * like success.
     */
    void copyOver(Path file) {
        try {
            int code = handle.getConnection()
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup("main", file.toString(), null);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                SQLiteErrorCode known = SQLiteErrorCode.getErrorCode(code);
                throw new SQLiteException("a copy ended with " + known, known);
            }
        } catch (SQLException failure) {
            throw Trouble.told(failure);
        }
    }

    /**
     * Asks again whether data is kept safe here.
     *
     * @throws StoreException if it is not
     */
    void refuseBroken(Map<String, String> promises, Path file) {
        try {
            Sqlite.refuseBroken(handle.getConnection(), promises, file);
        } catch (SQLException failure) {
            throw Trouble.told(failure);
        }
    }

    /** What SQLite finds wrong with the file; empty if nothing is. */
    List<String> complaints() {
        try {
            return read(() -> handle.createQuery("PRAGMA integrity_check")
                    .mapTo(String.class)
                    .filter(line -> !line.equals("ok"))
                    .list());
        } catch (StoreException unreadable) {
            return List.of(unreadable.sentence());
        }
    }

    @Override
    public void close() {
        read(() -> {
            handle.close();
            return true;
        });
    }
}
