package backboard.store;

import backboard.training.Appearance;
import backboard.training.Keyed;
import backboard.training.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Members and guests. */
final class MemberTable {

    private static final int FIRST_NUMBER = 101;
    private static final String COLUMNS = "id, number, first_name, last_name, guest, appearance, alias";

    private final Handle handle;

    MemberTable(Handle handle) {
        this.handle = handle;
    }

    boolean add(Member member, Instant at, LocalDate on) {
        if (isWritten(member.id())) {
            return false;
        }
        member.number().ifPresent(this::refuseTaken);
        return handle.createUpdate("INSERT INTO member (" + COLUMNS + ", joined_at, joined_on)"
                                + " VALUES (:id, :number, :first, :last, :guest, :appearance, :alias, :at, :on)")
                        .bind("id", member.id().toString())
                        .bind("number", Columns.orNull(member.number()))
                        .bind("first", member.firstName())
                        .bind("last", member.lastName())
                        .bind("guest", member.guest())
                        .bind("appearance", member.appearance().key())
                        .bind("alias", member.alias())
                        .bind("at", at.toString())
                        .bind("on", on.toString())
                        .execute()
                > 0;
    }

    /** Whether somebody has or had this id. */
    private boolean isWritten(UUID id) {
        return exists("member WHERE id = :it", id.toString());
    }

    /** Whether there is such a member or guest to change. */
    boolean isKnown(UUID id) {
        return exists("member WHERE id = :it AND erased_at IS NULL", id.toString());
    }

    private void refuseTaken(int number) {
        if (exists("number_given WHERE number = :it", number)) {
            throw new StoreException("Member number " + number + " is already taken; choose another.");
        }
    }

    private boolean exists(String where, Object it) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + where + ")")
                .bind("it", it)
                .mapTo(Boolean.class)
                .one();
    }

    /** By name as people sort names, not by code point: Émile comes before Zoe. */
    List<Member> all() {
        Collator names = Collator.getInstance(Locale.ROOT);
        return read(select("guest = 0 AND erased_at IS NULL")).stream()
                .sorted(Comparator.comparing(Member::fullName, names)
                        .thenComparing(member -> member.number().orElse(0)))
                .toList();
    }

    List<Member> guestsOn(LocalDate day) {
        return read(select("guest = 1 AND joined_on = :day ORDER BY seq").bind("day", day.toString()));
    }

    /** Returns whether there was such a member or guest to change. */
    boolean appear(UUID id, Appearance appearance, String alias) {
        return handle.createUpdate("UPDATE member SET appearance = :appearance, alias = :alias"
                                + " WHERE id = :id AND erased_at IS NULL")
                        .bind("appearance", appearance.key())
                        .bind("alias", alias)
                        .bind("id", id.toString())
                        .execute()
                > 0;
    }

    /** Overwrites the name; returns whether there was such a member to change. */
    boolean rename(UUID id, String firstName, String lastName) {
        handle.execute("PRAGMA secure_delete = ON");
        return handle.createUpdate("UPDATE member SET first_name = :first, last_name = :last"
                                + " WHERE id = :id AND guest = 0 AND erased_at IS NULL")
                        .bind("first", firstName)
                        .bind("last", lastName)
                        .bind("id", id.toString())
                        .execute()
                > 0;
    }

    /** Gives a number that was another's until now, or still is the member's own. */
    void renumber(UUID id, OptionalInt number) {
        handle.createUpdate("UPDATE member SET number = :number WHERE id = :id")
                .bind("number", Columns.orNull(number))
                .bind("id", id.toString())
                .execute();
    }

    /** Returns whether the card was this member's. */
    boolean unlink(String card, UUID member) {
        handle.execute("PRAGMA secure_delete = ON");
        return handle.createUpdate("DELETE FROM card WHERE card = :card AND member = :member")
                        .bind("card", card)
                        .bind("member", member.toString())
                        .execute()
                > 0;
    }

    void handOverCards(UUID from, UUID to) {
        handle.createUpdate("UPDATE card SET member = :to WHERE member = :from")
                .bind("from", from.toString())
                .bind("to", to.toString())
                .execute();
    }

    Map<String, UUID> holders() {
        Map<String, UUID> holders = new HashMap<>();
        handle.createQuery("SELECT card, member FROM card")
                .map((row, context) -> holders.put(row.getString("card"), UUID.fromString(row.getString("member"))))
                .list();
        return holders;
    }

    Set<Integer> numbersGiven() {
        return handle.createQuery("SELECT number FROM number_given")
                .mapTo(Integer.class)
                .collectIntoSet();
    }

    void link(String card, UUID member, Instant at) {
        handle.createUpdate("INSERT INTO card (card, member, linked_at) VALUES (:card, :member, :at)"
                        + " ON CONFLICT (card) DO UPDATE SET member = excluded.member, linked_at = excluded.linked_at")
                .bind("card", card)
                .bind("member", member.toString())
                .bind("at", at.toString())
                .execute();
    }

    Optional<UUID> holder(String card) {
        return handle.createQuery("SELECT member FROM card WHERE card = :card")
                .bind("card", card)
                .mapTo(String.class)
                .findOne()
                .map(UUID::fromString);
    }

    List<String> cards(UUID member) {
        return handle.createQuery("SELECT card FROM card WHERE member = :member ORDER BY linked_at, card")
                .bind("member", member.toString())
                .mapTo(String.class)
                .list();
    }

    /** Overwrites what says who it was; sets stay, and belong to nobody. */
    boolean erase(UUID id, Instant at) {
        handle.execute("PRAGMA secure_delete = ON");
        handle.createUpdate("DELETE FROM card WHERE member = :id")
                .bind("id", id.toString())
                .execute();
        return handle.createUpdate("UPDATE member SET number = NULL, first_name = '', last_name = '', alias = '',"
                                + " appearance = 'invisible', erased_at = :at WHERE id = :id AND erased_at IS NULL")
                        .bind("at", at.toString())
                        .bind("id", id.toString())
                        .execute()
                > 0;
    }

    Optional<Member> find(UUID id) {
        return read(select("id = :id AND guest = 0 AND erased_at IS NULL").bind("id", id.toString())).stream()
                .findFirst();
    }

    /** Remembers who somebody was made one with. */
    void mergeInto(UUID gone, UUID stays) {
        handle.createUpdate("UPDATE member SET merged_into = :stays WHERE id = :gone")
                .bind("stays", stays.toString())
                .bind("gone", gone.toString())
                .execute();
    }

    Optional<Member> byNumber(int number) {
        return read(select("number = :number").bind("number", number)).stream().findFirst();
    }

    int nextNumber() {
        int highest = handle.createQuery("SELECT coalesce(max(number), 0) FROM number_given")
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
                row.getString("last_name"),
                row.getBoolean("guest"),
                Keyed.find(Appearance.class, row.getString("appearance")).orElseThrow(),
                row.getString("alias"));
    }
}
