package backboard.store;

import backboard.training.JournalEntry;
import backboard.training.Keyed;
import backboard.training.Staff;
import backboard.training.StaffRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Staff in service, the hashes of their PINs, the tries that failed, and the journal. A part of the {@link Store}: what holds there holds
 * here. What belongs together is written together with {@link Store#inBulk}.
 */
public final class StaffRecords {

    private static final String IN_SERVICE = " AND retired_at IS NULL";

    private final Database database;

    StaffRecords(Database database) {
        this.database = database;
    }

    /** Everyone in service, in the order they were added. */
    public List<Staff> all() {
        return database.read(() -> database.handle()
                .createQuery("SELECT id, name, role FROM staff WHERE retired_at IS NULL ORDER BY seq")
                .map((row, context) -> staff(row))
                .list());
    }

    /** Everyone who is or was in service, in the order they were added. */
    public List<Staff> allEver() {
        return database.read(() -> database.handle()
                .createQuery("SELECT id, name, role FROM staff ORDER BY seq")
                .map((row, context) -> staff(row))
                .list());
    }

    /** Somebody in service. */
    public Optional<Staff> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Staff staff(ResultSet row) throws SQLException {
        return new Staff(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                Keyed.find(StaffRole.class, row.getString("role")).orElseThrow());
    }

    /**
     * Takes somebody into service.
     *
     * @param pin the hash, never the PIN
     * @return whether the person is new
     */
    public boolean add(Staff staff, String pin, Instant at) {
        return database.inTransaction(() -> database.handle()
                        .createUpdate("INSERT INTO staff (id, name, role, pin, added_at)"
                                + " VALUES (:id, :name, :role, :pin, :at) ON CONFLICT (id) DO NOTHING")
                        .bind("id", staff.id().toString())
                        .bind("name", staff.name())
                        .bind("role", staff.role().key())
                        .bind("pin", pin)
                        .bind("at", at.toString())
                        .execute()
                > 0);
    }

    /** The hash of a person's PIN; empty for who is not in service. */
    public Optional<String> pin(UUID id) {
        return database.read(() -> database.handle()
                .createQuery("SELECT pin FROM staff WHERE id = :id" + IN_SERVICE)
                .bind("id", id.toString())
                .mapTo(String.class)
                .findOne());
    }

    /** From now on this is the hash of the person's PIN; the old one is overwritten, and what failed to guess it forgotten. */
    public void changePin(UUID id, String pin) {
        overwrite(id, "pin = :value, failed = 0", pin);
    }

    /** Takes somebody out of service; the hash of the PIN is overwritten. */
    public void retire(UUID id, Instant at) {
        overwrite(id, "pin = '', failed = 0, retired_at = :value", at.toString());
    }

    private void overwrite(UUID id, String columns, String value) {
        database.inTransaction(() -> {
            database.handle().execute("PRAGMA secure_delete = ON");
            return database.handle()
                    .createUpdate("UPDATE staff SET " + columns + " WHERE id = :id" + IN_SERVICE)
                    .bind("value", value)
                    .bind("id", id.toString())
                    .execute();
        });
    }

    /** Leaves no hash that has been overwritten in the write-ahead log; not within {@link Store#inBulk}. */
    public void forgetOldPins() {
        database.emptyWriteAheadLog();
    }

    // ---- tries

    /** One more try that has failed, or may yet; whether a wait is owed for it. */
    public void countTry(UUID id, boolean waitOwed) {
        database.inTransaction(() -> {
            database.handle()
                    .createUpdate("UPDATE staff SET failed = failed + 1 WHERE id = :id")
                    .bind("id", id.toString())
                    .execute();
            return owe(waitOwed);
        });
    }

    /** The person has typed the right PIN. What was tried with others stays. */
    public void forgetTries(UUID id) {
        database.inTransaction(() -> {
            database.handle()
                    .createUpdate("UPDATE staff SET failed = 0 WHERE id = :id")
                    .bind("id", id.toString())
                    .execute();
            return owe(false);
        });
    }

    /** The wait has been served. */
    public void waitServed() {
        database.inTransaction(() -> owe(false));
    }

    private int owe(boolean owed) {
        return database.handle().execute("UPDATE pin_wait SET owed = ? WHERE id = 1", owed ? 1 : 0);
    }

    /** Whether the wait after the latest failed try was not served to its end. */
    public boolean isWaitOwed() {
        return database.read(() -> database.handle()
                .createQuery("SELECT owed FROM pin_wait")
                .mapTo(Boolean.class)
                .one());
    }

    /** Failed tries with everybody in service, for each since their last right one. */
    public int failedTries() {
        return database.read(() -> database.handle()
                .createQuery("SELECT coalesce(sum(failed), 0) FROM staff WHERE retired_at IS NULL")
                .mapTo(Integer.class)
                .one());
    }

    // ---- journal

    /**
     * Writes down what somebody did.
     *
     * @param who empty where nobody is known
     * @param what as in {@link JournalEntry}
     */
    public void note(Optional<UUID> who, String what, List<String> arguments, Instant at) {
        database.inTransaction(() -> database.handle()
                .createUpdate("INSERT INTO journal (at, who, what, arguments) VALUES (:at, :who, :what, :arguments)")
                .bind("at", at.toString())
                .bind("who", who.map(UUID::toString).orElse(null))
                .bind("what", what)
                .bind("arguments", String.join("\n", arguments))
                .execute());
    }

    /** The latest entries, newest first. */
    public List<JournalEntry> journal(int most) {
        return database.read(() -> database.handle()
                .createQuery("SELECT at, coalesce(name, '') AS name, what, arguments FROM journal"
                        + " LEFT JOIN staff ON staff.id = who ORDER BY journal.seq DESC LIMIT :most")
                .bind("most", most)
                .map((row, context) -> new JournalEntry(
                        Instant.parse(row.getString("at")),
                        row.getString("name"),
                        row.getString("what"),
                        arguments(row.getString("arguments"))))
                .list());
    }

    private static List<String> arguments(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
    }
}
