package backboard.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/**
 * A copy of the data in the folder {@code backups}.
 *
 * @param name of the file
 * @param at when it was made, to the second
 */
public record Backup(String name, Kind kind, Instant at, long bytes) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String EXTENSION = ".db";

    /** Why it was made. */
    public enum Kind {
        /** Somebody wanted one. */
        MADE("backboard-"),
        /** What was there when another copy was put in its place. */
        BEFORE_RESTORE("before-restore-");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** What a copy made at this instant is called. */
    static String name(Kind kind, Instant at) {
        return kind.prefix + STAMP.format(at) + EXTENSION;
    }

    /** A file of the folder; empty if it is not one of the copies. */
    static Optional<Backup> of(String name, long bytes) {
        return Arrays.stream(Kind.values())
                .filter(kind -> name.startsWith(kind.prefix) && name.endsWith(EXTENSION))
                .flatMap(kind -> stamp(name.substring(kind.prefix.length(), name.length() - EXTENSION.length()))
                        .map(at -> new Backup(name, kind, at, bytes))
                        .stream())
                .findFirst();
    }

    private static Optional<Instant> stamp(String text) {
        try {
            return Optional.of(STAMP.parse(text, Instant::from));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
