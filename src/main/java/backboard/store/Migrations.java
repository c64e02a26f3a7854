package backboard.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings a database file to the schema this program knows. The file's {@code user_version} says how many scripts it has had. */
final class Migrations {

    /** All scripts in order, resources beside this class; one that has been released is never changed. */
    static final List<String> ALL = List.of(
            "V001__members_sets_runs.sql",
            "V002__appearance_cards_efforts.sql",
            "V003__body_weight_numbers.sql",
            "V004__staff_journal.sql",
            "V005__plan_of_days.sql",
            "V006__merged_members.sql");

    private final List<String> scripts;

    Migrations(List<String> scripts) {
        this.scripts = scripts;
    }

    /**
     * Looks before anything is written.
     *
     * @throws StoreException if a newer program has written the file
     */
    void refuseNewer(Path folder, int version) {
        if (version > scripts.size()) {
            throw new StoreException("The data in " + folder + " is of a newer Backboard (" + version
                    + ", this one knows " + scripts.size() + "); start that version or choose another data folder.");
        }
    }

    /** @throws StoreException if a start of the wall has to bring the file up to date first */
    void refuseOlder(Path folder, int version) {
        if (version < scripts.size()) {
            throw new StoreException(
                    "The data in " + folder + " is of an older Backboard; start the wall once to bring it up to date.");
        }
    }

    /** Runs the scripts that are missing, each in a transaction of its own together with its number. */
    void apply(Database database) {
        for (int version = version(database) + 1; version <= scripts.size(); version++) {
            int reached = version;
            String script = text(scripts.get(version - 1));
            database.inTransaction(() -> {
                run(database, script);
                return database.handle().execute("PRAGMA user_version = " + reached);
            });
        }
    }

    /** The file, opened for writing and brought up to date. */
    Database upToDate(Path file) {
        Database database = Database.forWriting(file);
        try {
            apply(database);
            return database;
        } catch (RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
    }

    static int version(Database database) {
        return database.read(() -> database.handle()
                .createQuery("PRAGMA user_version")
                .mapTo(Integer.class)
                .one());
    }

    /** Through a plain statement, because SQLite itself knows best where a statement with a trigger's body ends. */
    private static void run(Database database, String script) {
        try (Statement statement = database.handle().getConnection().createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException failure) {
            throw Trouble.told(failure);
        }
    }

    private static String text(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("no migration script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
