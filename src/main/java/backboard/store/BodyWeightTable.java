package backboard.store;

import backboard.training.Keyed;
import backboard.training.Unit;
import backboard.training.Weight;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What members weigh, as far as they have told. What is changed or taken back is overwritten. */
final class BodyWeightTable {

    private final Handle handle;

    BodyWeightTable(Handle handle) {
        this.handle = handle;
    }

    Optional<Weight> of(UUID member) {
        return handle.createQuery("SELECT weight, unit FROM body_weight WHERE member = :member")
                .bind("member", member.toString())
                .map((row, context) -> new Weight(
                        row.getDouble("weight"),
                        Keyed.find(Unit.class, row.getString("unit")).orElseThrow()))
                .findOne();
    }

    boolean isSince(UUID member, Instant since) {
        return toldAt(member).filter(told -> !told.isBefore(since)).isPresent();
    }

    private Optional<Instant> toldAt(UUID member) {
        return handle.createQuery("SELECT given_at FROM body_weight WHERE member = :member")
                .bind("member", member.toString())
                .map((row, context) -> Instant.parse(row.getString("given_at")))
                .findOne();
    }

    void put(UUID member, Weight weight, Instant at) {
        forget(member);
        handle.createUpdate("INSERT INTO body_weight (member, weight, unit, weight_kg, given_at)"
                        + " VALUES (:member, :weight, :unit, :kilograms, :at)")
                .bind("member", member.toString())
                .bind("weight", weight.value())
                .bind("unit", weight.unit().key())
                .bind("kilograms", weight.kilograms())
                .bind("at", at.toString())
                .execute();
    }

    /** Makes what one member has told another's, unless that one has told it later; the first has told nothing afterwards. */
    void handOver(UUID from, UUID to) {
        Optional<Instant> theirs = toldAt(from);
        Optional<Instant> own = toldAt(to);
        if (theirs.isPresent()
                && own.filter(told -> !told.isBefore(theirs.get())).isEmpty()) {
            put(to, of(from).orElseThrow(), theirs.get());
        }
        forget(from);
    }

    void forget(UUID member) {
        handle.execute("PRAGMA secure_delete = ON");
        handle.createUpdate("DELETE FROM body_weight WHERE member = :member")
                .bind("member", member.toString())
                .execute();
    }
}
