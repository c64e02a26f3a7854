package backboard.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * What holds on when an older copy is put back: whoever was erased stays erased, who was made one
 * with somebody stays so, what people decided about being seen stays decided, and
 * whoever may come in as staff is who may today, with the PINs of today. A copy brings back what happened, not what was agreed to.
 */
final class Outlasting {

    /** A person who has no body weight now but had one then has taken it back. */
    private static final List<String> DECISIONS = List.of(
            """
            UPDATE member SET appearance = present.appearance, alias = present.alias
            FROM present.member AS present WHERE present.id = main.member.id AND present.erased_at IS NULL
            """,
            """
            DELETE FROM body_weight WHERE member IN (SELECT id FROM present.member)
                AND member NOT IN (SELECT member FROM present.body_weight)
            """,
            "INSERT OR IGNORE INTO number_given (number) SELECT number FROM present.number_given",
            """
            INSERT INTO staff (id, name, role, pin, failed, added_at, retired_at)
            SELECT id, name, role, pin, failed, added_at, retired_at FROM present.staff WHERE true ORDER BY seq
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, pin = excluded.pin,
                failed = excluded.failed, retired_at = excluded.retired_at
            """,
            "UPDATE pin_wait SET owed = (SELECT owed FROM present.pin_wait)");

    private Outlasting() {}

    /**
     * Carries it over in one transaction.
     *
     * @param copy of the present schema; no transaction is under way
     * @param live the data that the copy is going to replace, of the same schema
     */
    static void carryOver(Database copy, Path live, Instant now) {
        Handle handle = copy.handle();
        copy.read(() -> handle.execute("ATTACH ? AS present", live.toUri().toASCIIString() + "?mode=ro"));
        copy.inTransaction(() -> {
            handle.execute("PRAGMA secure_delete = ON");
            Members members = new Members(copy);
            merged(handle).forEach((gone, stays) -> {
                if (members.isHere(gone) && members.isHere(stays)) {
                    members.handOver(gone, stays, now);
                }
            });
            handle.createQuery("SELECT id FROM present.member WHERE erased_at IS NOT NULL")
                    .mapTo(String.class)
                    .list()
                    .forEach(id -> members.forget(UUID.fromString(id), now));
            DECISIONS.forEach(handle::execute);
            return true;
        });
        copy.read(() -> handle.execute("DETACH present"));
    }

    /** Who was made one with whom; of several in a row the last. In the order in which they joined. */
    private static Map<UUID, UUID> merged(Handle handle) {
        Map<UUID, UUID> into = new LinkedHashMap<>();
        handle.createQuery("SELECT id, merged_into FROM present.member WHERE merged_into IS NOT NULL ORDER BY seq")
                .map((row, context) ->
                        into.put(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("merged_into"))))
                .list();
        into.replaceAll((gone, stays) -> last(into, stays));
        return into;
    }

    private static UUID last(Map<UUID, UUID> into, UUID member) {
        UUID next = into.get(member);
        return next == null ? member : last(into, next);
    }
}
