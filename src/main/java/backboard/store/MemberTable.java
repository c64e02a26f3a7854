package backboard.store;

import backboard.training.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Members and guests. */
final class MemberTable {

    private static final int FIRST_NUMBER = 101;
    private static final String COLUMNS = "id, number, first_name, last_initial, guest, on_wall";

    private final Handle handle;

    MemberTable(Handle handle) {
        this.handle = handle;
    }

    boolean add(Member member, Instant at, LocalDate on) {
        if (member.number().isPresent()) {
            refuseTaken(member.number().getAsInt(), member.id());
        }
        return handle.createUpdate("INSERT INTO member (" + COLUMNS + ", joined_at, joined_on)"
                                + " VALUES (:id, :number, :first, :last, :guest, :wall, :at, :on)"
                                + " ON CONFLICT (id) DO NOTHING")
                        .bind("id", member.id().toString())
                        .bind("number", Columns.orNull(member.number()))
                        .bind("first", member.firstName())
                        .bind("last", member.lastInitial())
                        .bind("guest", member.guest())
                        .bind("wall", member.onWall())
                        .bind("at", at.toString())
                        .bind("on", on.toString())
                        .execute()
                > 0;
    }

    private void refuseTaken(int number, UUID id) {
        byNumber(number).filter(holder -> !holder.id().equals(id)).ifPresent(holder -> {
            throw new StoreException("Member number " + number + " is already taken; choose another.");
        });
    }

    /** By name as people sort names, not by code point: Émile comes before Zoe. */
    List<Member> all() {
        Collator names = Collator.getInstance(Locale.ROOT);
        return read(select("guest = 0")).stream()
                .sorted(Comparator.comparing(Member::displayName, names)
                        .thenComparing(member -> member.number().orElse(0)))
                .toList();
    }

    List<Member> guestsOn(LocalDate day) {
        return read(select("guest = 1 AND joined_on = :day ORDER BY seq").bind("day", day.toString()));
    }

    Optional<Member> byNumber(int number) {
        return read(select("number = :number").bind("number", number)).stream().findFirst();
    }

    int nextNumber() {
        int highest = handle.createQuery("SELECT coalesce(max(number), 0) FROM member")
                .mapTo(Integer.class)
                .one();
        return Math.max(FIRST_NUMBER, highest + 1);
    }

    private Query select(String where) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM member WHERE " + where);
    }

    private static List<Member> read(Query query) {
        return query.map((row, context) -> member(row)).list();
    }

    private static Member member(ResultSet row) throws SQLException {
        OptionalInt number = Columns.optionalInt(row, "number");
        return new Member(
                UUID.fromString(row.getString("id")),
                number,
                row.getString("first_name"),
                row.getString("last_initial"),
                row.getBoolean("guest"),
                row.getBoolean("on_wall"));
    }
}
