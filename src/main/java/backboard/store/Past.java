package backboard.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Lets a connection see the data as it was at an instant. */
final class Past {

    private Past() {}

    /**
     * Puts shorter tables in front of the real ones, for this connection alone, and the view of standing sets over them. A set whose member
     * is not seen, because somebody turned the clock in between, is not seen either.
     */
    static void lookBack(Database database, Instant asOf) {
        Handle handle = database.handle();
        database.read(() -> {
            String standing = handle.createQuery("SELECT sql FROM main.sqlite_schema WHERE name = 'standing_set'")
                    .mapTo(String.class)
                    .one();
            shorten(handle, "member", notAfter("joined_at", asOf));
            shorten(handle, "set_log", notAfter("recorded_at", asOf) + " AND member IN (SELECT id FROM member)");
            shorten(handle, "published", notAfter("at", asOf));
            shorten(handle, "body_weight", notAfter("given_at", asOf));
            return handle.execute(standing.replaceFirst("CREATE VIEW", "CREATE TEMP VIEW"));
        });
    }

    private static void shorten(Handle handle, String table, String where) {
        handle.execute("CREATE TEMP VIEW " + table + " AS SELECT * FROM main." + table + " WHERE " + where);
    }

    /** Instants sort as text once the Z is gone: with it, half a second past 12:00:30 would come before 12:00:30. */
    private static String notAfter(String column, Instant asOf) {
        return "rtrim(" + column + ", 'Z') <= rtrim('" + asOf + "', 'Z')";
    }
}
