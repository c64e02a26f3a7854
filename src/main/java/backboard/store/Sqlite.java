package backboard.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/** Opens connections to a database file and makes sure that they keep what they promise. */
final class Sqlite {

    /** Older ones have a race between writers and checkpoints that can damage the file. Source: sqlite.org, WAL-reset bug. */
    static final String OLDEST = "3.51.3";

    /** How long a write waits for another program's lock, in milliseconds, before the tap is refused. */
    private static final int PATIENCE_MS = 2_000;

    /** What the pragmas must say; 2 is FULL: the disk has the data before a commit returns. */
    static final Map<String, String> PROMISES = Map.of(
            "journal_mode", "wal",
            "synchronous", "2",
            "foreign_keys", "1",
            "busy_timeout", String.valueOf(PATIENCE_MS));

    private Sqlite() {}

    /** @throws StoreException if the file cannot be opened or the database would not keep data safe */
    static Connection forWriting(Path file) {
        return opened(safe(), file, PROMISES);
    }

    static SQLiteConfig safe() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config;
    }

    /** Sees everything committed so far, also what a running wall has not yet moved out of its write-ahead log. */
    static Connection forReading(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return opened(config, file, Map.of());
    }

    /** A file that is whole by itself whenever it is closed. */
    static Connection forPreparing(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return opened(config, file, Map.of("journal_mode", "delete", "synchronous", "2", "foreign_keys", "1"));
    }

    /** Opens and then asks SQLite itself, because a pragma that does not take is no error to it. */
    static Connection opened(SQLiteConfig config, Path file, Map<String, String> promises) {
        config.setBusyTimeout(PATIENCE_MS);
        try {
            // As a URI, because the driver would cut a plain path at a question mark.
            Connection connection =
                    config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString());
            try {
                refuseOld(answer(connection, "SELECT sqlite_version()"));
                refuseBroken(connection, promises, file);
                return connection;
            } catch (SQLException | RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw Trouble.told(failure);
        }
    }

    /** @throws StoreException if a pragma does not say what is promised */
    static void refuseBroken(Connection connection, Map<String, String> promises, Path file) throws SQLException {
        for (Map.Entry<String, String> promise : promises.entrySet()) {
            refuseBroken(promise, answer(connection, "PRAGMA " + promise.getKey()), file);
        }
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.getString(1);
        }
    }

    /** @throws StoreException for a version before {@link #OLDEST} */
    static void refuseOld(String version) {
        if (Arrays.compare(numbers(version), numbers(OLDEST)) < 0) {
            throw new StoreException("SQLite " + version + " can lose data; Backboard needs " + OLDEST + " or newer.");
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static void refuseBroken(Map.Entry<String, String> promise, String answer, Path file) {
        if (!promise.getValue().equals(answer)) {
            throw new StoreException("The data file " + file + " cannot be kept safe here: SQLite's " + promise.getKey()
                    + " is " + answer + " instead of " + promise.getValue() + "; use a folder on a local disk.");
        }
    }
}
