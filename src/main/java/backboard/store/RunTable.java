package backboard.store;

import backboard.training.Boundary;
import backboard.training.Control;
import backboard.training.Keyed;
import backboard.training.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Runs and what happened to them. */
final class RunTable {

    private final Handle handle;

    RunTable(Handle handle) {
        this.handle = handle;
    }

    boolean start(StoredRun run) {
        boolean isNew = handle.createUpdate(
                                "INSERT INTO run (id, circuit, version, parts, scheduled_for, started_at, started_on)"
                                        + " VALUES (:id, :circuit, :version, :parts, :scheduled, :at, :on)"
                                        + " ON CONFLICT (id) DO NOTHING")
                        .bind("id", run.id().toString())
                        .bind("circuit", run.circuitId())
                        .bind("version", run.version().map(UUID::toString))
                        .bind("parts", run.parts().name().toLowerCase(Locale.ROOT))
                        .bind("scheduled", run.scheduledFor().map(Instant::toString))
                        .bind("at", run.startedAt().toString())
                        .bind("on", run.on().toString())
                        .execute()
                > 0;
        run.events().forEach(this::record);
        return isNew;
    }

    boolean record(RunEvent event) {
        return handle.createUpdate(
                                "INSERT INTO run_event (id, run, kind, at, position_ms, paused, extended_interval, version, boundary)"
                                        + " VALUES (:id, :run, :kind, :at, :position, :paused, :extended, :version, :boundary)"
                                        + " ON CONFLICT (id) DO NOTHING")
                        .bind("id", event.id().toString())
                        .bind("run", event.run().toString())
                        .bind("kind", event.kind().key())
                        .bind("at", event.at().toString())
                        .bind("position", event.positionMs())
                        .bind("paused", event.paused())
                        .bind("extended", Columns.orNull(event.extended()))
                        .bind(
                                "version",
                                event.change().map(change -> change.version().toString()))
                        .bind(
                                "boundary",
                                event.change().map(change -> change.boundary().key()))
                        .execute()
                > 0;
    }

    Optional<StoredRun> latest() {
        return handle.createQuery("SELECT * FROM run ORDER BY seq DESC LIMIT 1")
                .map((row, context) -> run(row))
                .findOne()
                .map(this::withEvents);
    }

    List<StoredRun> since(LocalDate day) {
        return handle
                .createQuery("SELECT * FROM run WHERE started_on >= :day ORDER BY seq")
                .bind("day", day.toString())
                .map((row, context) -> run(row))
                .list()
                .stream()
                .map(this::withEvents)
                .toList();
    }

    private StoredRun withEvents(StoredRun run) {
        List<RunEvent> events = handle.createQuery("SELECT * FROM run_event WHERE run = :run ORDER BY seq")
                .bind("run", run.id().toString())
                .map((row, context) -> event(row))
                .list();
        return new StoredRun(
                run.id(),
                run.circuitId(),
                run.version(),
                run.parts(),
                run.scheduledFor(),
                run.startedAt(),
                run.on(),
                events);
    }

    private static StoredRun run(ResultSet row) throws SQLException {
        return StoredRun.started(
                UUID.fromString(row.getString("id")),
                row.getString("circuit"),
                Optional.ofNullable(row.getString("version")).map(UUID::fromString),
                Timeline.Parts.valueOf(row.getString("parts").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("scheduled_for")).map(Instant::parse),
                Instant.parse(row.getString("started_at")),
                LocalDate.parse(row.getString("started_on")));
    }

    private static RunEvent event(ResultSet row) throws SQLException {
        return new RunEvent(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("run")),
                kind(row.getString("kind")),
                Instant.parse(row.getString("at")),
                row.getLong("position_ms"),
                row.getBoolean("paused"),
                Columns.optionalInt(row, "extended_interval"),
                change(row));
    }

    private static Optional<RunEvent.Change> change(ResultSet row) throws SQLException {
        String version = row.getString("version");
        return version == null
                ? Optional.empty()
                : Optional.of(new RunEvent.Change(
                        UUID.fromString(version),
                        Keyed.find(Boundary.class, row.getString("boundary")).orElseThrow()));
    }

    private static Keyed kind(String key) {
        return Keyed.find(Control.class, key)
                .<Keyed>map(control -> control)
                .or(() -> Keyed.find(RunEvent.Mark.class, key))
                .orElseThrow(() -> new StoreException("The data file tells of an unknown event '" + key + "'."));
    }
}
