package backboard.store;

import backboard.store.StoredPlan.CircuitText;
import backboard.training.DayKind;
import backboard.training.Keyed;
import backboard.training.Repeat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/**
 * What is planned for the gym's days, what somebody has begun, what is kept to plan with, and what does not work. A part of the {@link
 * Store}: what holds there holds here.
 */
public final class PlanRecords {

    private static final String APPLIES =
            "weekday = :weekday AND (day = :day OR repeat = 'weekly' AND day < :day) ORDER BY day DESC, seq DESC";

    private final Database database;

    PlanRecords(Database database) {
        this.database = database;
    }

    // ---- published

    /** Publishes a plan. Returns whether it is new. */
    public boolean publish(StoredPlan plan) {
        return database.inTransaction(() -> database.handle()
                        .createUpdate("INSERT INTO published"
                                + " (id, day, weekday, repeat, kind, circuit, content, by, at) VALUES"
                                + " (:id, :day, :weekday, :repeat, :kind, :circuit, :content, :by, :at)"
                                + " ON CONFLICT (id) DO NOTHING")
                        .bind("id", plan.id().toString())
                        .bind("day", plan.day().toString())
                        .bind("weekday", plan.day().getDayOfWeek().getValue())
                        .bind("repeat", plan.repeat().key())
                        .bind("kind", plan.kind().key())
                        .bind("circuit", plan.circuit().map(CircuitText::id))
                        .bind("content", plan.circuit().map(CircuitText::content))
                        .bind("by", plan.by().map(UUID::toString))
                        .bind("at", plan.at().toString())
                        .execute()
                > 0);
    }

    /** What counts for a date: of all that apply to it the one of the latest day, and of those the one published last. */
    public Optional<StoredPlan> on(LocalDate date) {
        return applying(date, 1).stream().findFirst();
    }

    /** All that was published for a date, what counts first. */
    public List<StoredPlan> applying(LocalDate date, int most) {
        return database.read(() -> plans(database.handle()
                .createQuery("SELECT * FROM published WHERE " + APPLIES + " LIMIT :most")
                .bind("weekday", date.getDayOfWeek().getValue())
                .bind("day", date.toString())
                .bind("most", most)));
    }

    public Optional<StoredPlan> find(UUID id) {
        return database
                .read(() -> plans(database.handle()
                        .createQuery("SELECT * FROM published WHERE id = :id")
                        .bind("id", id.toString())))
                .stream()
                .findFirst();
    }

    /** The circuits that count on a date from here on, those that are begun for one, and the templates. */
    public List<CircuitText> toCome(LocalDate from) {
        List<CircuitText> all = new ArrayList<>(templates());
        all.addAll(database.read(() -> texts(database.handle()
                .createQuery("SELECT * FROM draft WHERE day >= :day ORDER BY day")
                .bind("day", from.toString()))));
        LocalDate last = lastDay().filter(day -> day.isAfter(from)).orElse(from);
        // What repeats counts again in the week after all that was published for once.
        Stream.iterate(from.minusDays(1), day -> day.plusDays(1))
                .takeWhile(day -> !day.isAfter(last.plusDays(7)))
                .forEach(day -> on(day).flatMap(StoredPlan::circuit).ifPresent(all::add));
        return all;
    }

    /** The last day that something was published for. */
    private Optional<LocalDate> lastDay() {
        return database.read(() -> database.handle()
                .createQuery("SELECT max(day) AS last FROM published")
                .map((row, context) ->
                        Optional.ofNullable(row.getString("last")).map(LocalDate::parse))
                .one());
    }

    private static List<StoredPlan> plans(Query query) {
        return query.map((row, context) -> plan(row)).list();
    }

    private static StoredPlan plan(ResultSet row) throws SQLException {
        return new StoredPlan(
                UUID.fromString(row.getString("id")),
                LocalDate.parse(row.getString("day")),
                Keyed.find(Repeat.class, row.getString("repeat")).orElseThrow(),
                Keyed.find(DayKind.class, row.getString("kind")).orElseThrow(),
                Optional.ofNullable(row.getString("content")).map(content -> new CircuitText(circuit(row), content)),
                Optional.ofNullable(row.getString("by")).map(UUID::fromString),
                Instant.parse(row.getString("at")));
    }

    private static String circuit(ResultSet row) {
        try {
            return row.getString("circuit");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    // ---- drafts

    /** Keeps what somebody has begun for a date in place of what was begun before. */
    public void keepDraft(LocalDate day, CircuitText circuit, UUID by, Instant at) {
        keep("draft", "day", day.toString(), circuit, by, at);
    }

    /** Forgets what was begun for a date, if anything was. */
    public void dropDraft(LocalDate day) {
        database.inTransaction(() -> database.handle().execute("DELETE FROM draft WHERE day = ?", day.toString()));
    }

    /** Forgets what was begun for days before this one and never published. */
    public void dropDraftsBefore(LocalDate day) {
        database.inTransaction(() -> database.handle().execute("DELETE FROM draft WHERE day < ?", day.toString()));
    }

    public Optional<CircuitText> draft(LocalDate day) {
        return database
                .read(() -> texts(database.handle()
                        .createQuery("SELECT * FROM draft WHERE day = :day")
                        .bind("day", day.toString())))
                .stream()
                .findFirst();
    }

    // ---- templates

    /** Keeps a circuit under its name in place of one that has it. */
    public void keepTemplate(String name, CircuitText circuit, UUID by, Instant at) {
        keep("template", "name", name, circuit, by, at);
    }

    public List<CircuitText> templates() {
        return database.read(() -> texts(database.handle().createQuery("SELECT * FROM template ORDER BY name")));
    }

    private void keep(String table, String column, String key, CircuitText circuit, UUID by, Instant at) {
        database.inTransaction(() -> database.handle()
                .createUpdate("INSERT INTO " + table + " (" + column + ", circuit, content, by, at)"
                        + " VALUES (:key, :circuit, :content, :by, :at) ON CONFLICT (" + column + ") DO UPDATE SET"
                        + " circuit = excluded.circuit, content = excluded.content, by = excluded.by, at = excluded.at")
                .bind("key", key)
                .bind("circuit", circuit.id())
                .bind("content", circuit.content())
                .bind("by", by.toString())
                .bind("at", at.toString())
                .execute());
    }

    private static List<CircuitText> texts(Query query) {
        return query.map((row, context) -> new CircuitText(row.getString("circuit"), row.getString("content")))
                .list();
    }

    // ---- equipment

    /** Words of what does not work. */
    public Set<String> outOfOrder() {
        return new TreeSet<>(database.read(() -> database.handle()
                .createQuery("SELECT equipment FROM out_of_order")
                .mapTo(String.class)
                .list()));
    }

    /** From now on the equipment does not work. Returns whether that is new. */
    public boolean breaks(String equipment, UUID by, Instant since) {
        return database.inTransaction(() -> database.handle()
                        .createUpdate("INSERT INTO out_of_order (equipment, by, since) VALUES (:equipment, :by, :since)"
                                + " ON CONFLICT (equipment) DO NOTHING")
                        .bind("equipment", equipment)
                        .bind("by", by.toString())
                        .bind("since", since.toString())
                        .execute()
                > 0);
    }

    /** From now on the equipment works. Returns whether that is new. */
    public boolean works(String equipment) {
        return database.inTransaction(
                () -> database.handle().execute("DELETE FROM out_of_order WHERE equipment = ?", equipment) > 0);
    }
}
