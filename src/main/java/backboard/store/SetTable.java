package backboard.store;

import backboard.training.LoggedSet;
import backboard.training.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The log of sets: rows are added, never changed, and read as the sets that stand. */
final class SetTable {

    /** Ids of version 4 (RFC 9562); materialized, or each use of the luck would be another. */
    private static final String HAND_OVER = """
            WITH luck AS MATERIALIZED (
                SELECT standing_set.*, lower(hex(randomblob(16))) AS hex FROM standing_set WHERE member = :from)
            INSERT INTO set_log (id, kind, set_id, replaces, member, exercise, at, local_date, local_time, zone, reps, seconds,
                weight, unit, weight_kg, assistance, assistance_unit, band, rpe, concern, volume_kg, run, station, round, hard, recorded_at)
            SELECT substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || '-4' || substr(hex, 14, 3) || '-8' || substr(hex, 18, 3) || '-'
                    || substr(hex, 21, 12),
                'edit', set_id, seq, :to, exercise, at, local_date, local_time, zone, reps, seconds,
                weight, unit, weight_kg, assistance, assistance_unit, band, rpe, concern, volume_kg, run, station, round, hard, :recorded
            FROM luck ORDER BY done
            """;

    private final Handle handle;

    SetTable(Handle handle) {
        this.handle = handle;
    }

    boolean log(LoggedSet set, ZoneId zone, Instant recordedAt) {
        return new SetLine(set.id(), "log", set, zone, Optional.empty(), recordedAt).write(handle);
    }

    /** Nothing of who and when may change: a late correction must not move a set to another day or person. */
    boolean edit(UUID rowId, LoggedSet changed, Instant recordedAt) {
        if (isWritten(rowId)) {
            return false;
        }
        Standing before = standing(changed.id()).orElseThrow(() -> new StoreException(Trouble.NO_SET_TO_CHANGE));
        LoggedSet first = before.set();
        LoggedSet after = new LoggedSet(
                first.id(),
                first.member(),
                changed.exerciseId(),
                changed.effort(),
                first.at(),
                first.local(),
                changed.place(),
                changed.hard(),
                changed.volumeKg());
        return new SetLine(rowId, "edit", after, before.zone(), Optional.of(before.seq()), recordedAt).write(handle);
    }

    boolean undo(UUID rowId, UUID setId, Instant recordedAt) {
        Optional<Standing> before = standing(setId);
        if (before.isEmpty() && !isWritten(setId)) {
            throw new StoreException(Trouble.NO_SET_TO_UNDO);
        }
        return before.isPresent()
                && new SetLine(
                                rowId,
                                "undo",
                                before.get().set(),
                                before.get().zone(),
                                Optional.of(before.get().seq()),
                                recordedAt)
                        .write(handle);
    }

    /**
     * Makes the standing sets of one member those of another, each by a row of its own as an edit does; what was taken back stays whose it
     * was. The only rows that say anything of whose a set is.
     *
     * @return how many sets there were
     */
    int handOver(UUID from, UUID to, Instant recordedAt) {
        return handle.createUpdate(HAND_OVER)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .bind("recorded", recordedAt.toString())
                .execute();
    }

    /** How many sets the member has in all. */
    int count(UUID member) {
        return handle.createQuery("SELECT count(*) FROM standing_set WHERE member = :member")
                .bind("member", member.toString())
                .mapTo(Integer.class)
                .one();
    }

    private boolean isWritten(UUID rowId) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM set_log WHERE id = :id)")
                .bind("id", rowId.toString())
                .mapTo(Boolean.class)
                .one();
    }

    Optional<LoggedSet> set(UUID id) {
        return standing(id).map(Standing::set);
    }

    private Optional<Standing> standing(UUID id) {
        return standing("set_id = :id")
                .bind("id", id.toString())
                .map((row, context) -> new Standing(row.getLong("seq"), SetLine.set(row), SetLine.zone(row)))
                .findOne();
    }

    Optional<LoggedSet> at(UUID member, Place place) {
        return sets(standing(
                                "run = :run AND member = :member AND station = :station AND round = :round ORDER BY done DESC LIMIT 1")
                        .bind("run", place.run().toString())
                        .bind("member", member.toString())
                        .bind("station", place.station())
                        .bind("round", place.round()))
                .stream()
                .findFirst();
    }

    Optional<LoggedSet> last(UUID member, String exerciseId) {
        return sets(standing("member = :member AND exercise = :exercise ORDER BY done DESC LIMIT 1")
                        .bind("member", member.toString())
                        .bind("exercise", exerciseId))
                .stream()
                .findFirst();
    }

    List<LoggedSet> ofExercise(UUID member, String exerciseId) {
        return sets(standing("member = :member AND exercise = :exercise ORDER BY done")
                .bind("member", member.toString())
                .bind("exercise", exerciseId));
    }

    List<LoggedSet> since(UUID member, LocalDate day) {
        return sets(standing("member = :member AND local_date >= :day ORDER BY done")
                .bind("member", member.toString())
                .bind("day", day.toString()));
    }

    List<LoggedSet> on(LocalDate day, int most) {
        return sets(standing("local_date = :day ORDER BY done DESC LIMIT :most")
                .bind("day", day.toString())
                .bind("most", most));
    }

    int count(UUID member, String exerciseId, LocalDate day) {
        return handle.createQuery("SELECT count(*) FROM standing_set"
                        + " WHERE member = :member AND exercise = :exercise AND local_date = :day")
                .bind("member", member.toString())
                .bind("exercise", exerciseId)
                .bind("day", day.toString())
                .mapTo(Integer.class)
                .one();
    }

    /** Beside max(), SQLite takes the other columns from the row that has the maximum. */
    Map<UUID, Instant> membersOn(LocalDate day) {
        Map<UUID, Instant> latest = new LinkedHashMap<>();
        handle.createQuery("SELECT member, at, max(done) AS latest FROM standing_set"
                        + " WHERE local_date = :day GROUP BY member ORDER BY latest DESC")
                .bind("day", day.toString())
                .map((row, context) ->
                        Map.entry(UUID.fromString(row.getString("member")), Instant.parse(row.getString("at"))))
                .forEach(entry -> latest.put(entry.getKey(), entry.getValue()));
        return latest;
    }

    Map<UUID, Map<String, Integer>> doneOn(LocalDate day) {
        Map<UUID, Map<String, Integer>> done = new HashMap<>();
        handle.createQuery("SELECT member, exercise, count(*) AS sets FROM standing_set WHERE local_date = :day"
                        + " GROUP BY member, exercise")
                .bind("day", day.toString())
                .map((row, context) -> done.computeIfAbsent(
                                UUID.fromString(row.getString("member")), member -> new HashMap<>())
                        .put(row.getString("exercise"), row.getInt("sets")))
                .list();
        return done;
    }

    Store.ClassTotals classTotals(UUID run) {
        return handle.createQuery("SELECT count(*) AS sets, count(DISTINCT member) AS members FROM standing_set"
                        + " WHERE run = :run")
                .bind("run", run.toString())
                .map((row, context) -> new Store.ClassTotals(row.getInt("sets"), row.getInt("members")))
                .one();
    }

    /** Beside max(), SQLite takes all other columns from the row that has the maximum; a member's first row is at the latest station. */
    List<Store.Standing> standings(UUID run) {
        Map<UUID, Store.Standing> latest = new LinkedHashMap<>();
        handle.createQuery("SELECT *, max(done) AS latest, count(*) AS sets FROM standing_set"
                        + " WHERE run = :run GROUP BY member, station ORDER BY latest DESC")
                .bind("run", run.toString())
                .map((row, context) -> new Store.Standing(SetLine.set(row), row.getInt("sets")))
                .forEach(standing -> latest.putIfAbsent(standing.latest().member(), standing));
        return List.copyOf(latest.values());
    }

    /** Led by the rows that logged the sets, which come in order, so that nothing has to be sorted or held. */
    void forEach(Consumer<SetRow> consumer) {
        handle.createQuery("SELECT standing_set.*, member.number FROM set_log AS first"
                        + " CROSS JOIN standing_set ON standing_set.set_id = first.id"
                        + " CROSS JOIN member ON member.id = standing_set.member"
                        + " WHERE first.kind = 'log' ORDER BY first.seq")
                .map((row, context) ->
                        new SetRow(SetLine.set(row), SetLine.zone(row), Columns.optionalInt(row, "number")))
                .forEach(consumer);
    }

    private Query standing(String where) {
        return handle.createQuery("SELECT * FROM standing_set WHERE " + where);
    }

    private static List<LoggedSet> sets(Query query) {
        return query.map((row, context) -> SetLine.set(row)).list();
    }

    /** A set with the row that speaks for it. */
    private record Standing(long seq, LoggedSet set, ZoneId zone) {}
}
