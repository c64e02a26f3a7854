package backboard.store;

import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Unit;
import backboard.training.Weight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * One row of the log of sets, to columns and back.
 *
 * @param id the row's own
 * @param kind {@code log}, {@code edit} or {@code undo}
 * @param set what the set is from this row on, or was until an undo
 * @param replaces the row this one takes the place of; empty in a {@code log}
 */
record SetLine(UUID id, String kind, LoggedSet set, ZoneId zone, Optional<Long> replaces, Instant recordedAt) {

    private static final String INSERT = """
            INSERT INTO set_log (id, kind, set_id, replaces, member, exercise, at, local_date, local_time, zone, reps, seconds,
                weight, unit, weight_kg, assistance, assistance_unit, band, rpe, concern, volume_kg, run, station, round, hard, recorded_at)
            VALUES (:id, :kind, :set, :replaces, :member, :exercise, :at, :date, :time, :zone, :reps, :seconds,
                :weight, :unit, :kilograms, :assistance, :assistanceUnit, :band, :rpe, :concern, :volume, :run, :station, :round, :hard, :recorded)
            """;

    /** Whether the row is new; the schema passes over one whose id has been written before. */
    boolean write(Handle handle) {
        Effort effort = set.effort();
        Optional<Weight> weight = effort.weight();
        Optional<Place> place = set.place();
        return handle.createUpdate(INSERT)
                        .bind("id", id.toString())
                        .bind("kind", kind)
                        .bind("set", set.id().toString())
                        .bind("replaces", replaces)
                        .bind("member", set.member().toString())
                        .bind("exercise", set.exerciseId())
                        .bind("at", set.at().toString())
                        .bind("date", set.local().toLocalDate().toString())
                        .bind("time", set.local().toLocalTime().toString())
                        .bind("zone", zone.getId())
                        .bind("reps", Columns.orNull(effort.reps()))
                        .bind("seconds", Columns.orNull(effort.seconds()))
                        .bind("weight", weight.map(Weight::value))
                        .bind("unit", weight.map(load -> load.unit().key()))
                        .bind("kilograms", weight.map(Weight::kilograms))
                        .bind("assistance", effort.assistance().map(Weight::value))
                        .bind(
                                "assistanceUnit",
                                effort.assistance().map(help -> help.unit().key()))
                        .bind("band", effort.band().map(Band::key))
                        .bind("rpe", Columns.orNull(effort.rpe()))
                        .bind("concern", effort.concern().map(Concern::key))
                        .bind("volume", set.volumeKg())
                        .bind("run", place.map(Place::run).map(UUID::toString))
                        .bind("station", place.map(Place::station))
                        .bind("round", place.map(Place::round))
                        .bind("hard", set.hard())
                        .bind("recorded", recordedAt.toString())
                        .execute()
                > 0;
    }

    static LoggedSet set(ResultSet row) throws SQLException {
        return new LoggedSet(
                UUID.fromString(row.getString("set_id")),
                UUID.fromString(row.getString("member")),
                row.getString("exercise"),
                effort(row),
                Instant.parse(row.getString("at")),
                LocalDateTime.of(
                        LocalDate.parse(row.getString("local_date")), LocalTime.parse(row.getString("local_time"))),
                place(row),
                row.getBoolean("hard"),
                row.getDouble("volume_kg"));
    }

    private static Effort effort(ResultSet row) throws SQLException {
        return new Effort(
                Columns.optionalInt(row, "reps"),
                Columns.optionalInt(row, "seconds"),
                weight(row, "weight", "unit"),
                weight(row, "assistance", "assistance_unit"),
                Columns.optionalWord(row, "band", Band.class),
                Columns.optionalDouble(row, "rpe"),
                Columns.optionalWord(row, "concern", Concern.class));
    }

    static ZoneId zone(ResultSet row) throws SQLException {
        return ZoneId.of(row.getString("zone"));
    }

    private static Optional<Weight> weight(ResultSet row, String column, String unit) throws SQLException {
        double value = row.getDouble(column);
        if (row.wasNull()) {
            return Optional.empty();
        }
        return Columns.optionalWord(row, unit, Unit.class).map(known -> new Weight(value, known));
    }

    private static Optional<Place> place(ResultSet row) throws SQLException {
        String run = row.getString("run");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Place(UUID.fromString(run), row.getInt("station"), row.getInt("round")));
    }
}
