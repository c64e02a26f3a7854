package backboard.store;

import java.util.Locale;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What can be wrong with the data, as SQLite tells it apart and as people are told. */
@SuppressWarnings("ImmutableEnumChecker") // the codes are a copy that cannot be changed
public enum Trouble {
    FULL("The disk is full.", SQLiteErrorCode.SQLITE_FULL),
    READ_ONLY(
            "The data can be read here but not written.", SQLiteErrorCode.SQLITE_READONLY, SQLiteErrorCode.SQLITE_PERM),
    BUSY("Another program holds the data.", SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_LOCKED),
    DAMAGED("The data file is damaged.", SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB),
    FAULTY("The disk does not read or write as it should.", SQLiteErrorCode.SQLITE_IOERR),
    CLOSED("The data file cannot be opened.", SQLiteErrorCode.SQLITE_CANTOPEN),
    NO_MEMBER("There is no such member any more, so nothing was changed."),
    NO_SET_TO_CHANGE("This set is no longer in the log, so it cannot be changed."),
    NO_SET_TO_UNDO("This set is not in the log, so it cannot be taken back."),
    NOT_WRITABLE("The folder for the copy cannot be written to."),
    COPY_GONE("This copy is no longer there."),
    COPY_DAMAGED("The copy is damaged."),
    COPY_STRANGE("The file is not a copy of Backboard’s data."),
    COPY_NEWER("The copy is of a newer Backboard; put it back with that version."),
    OTHER("The data could not be read or written.");

    /** An extended result code carries its primary code in the lowest byte. */
    private static final int PRIMARY = 0xFF;

    private final String sentence;
    private final Set<SQLiteErrorCode> codes;

    Trouble(String sentence, SQLiteErrorCode... codes) {
        this.sentence = sentence;
        this.codes = Set.of(codes);
    }

    /** What people are told, in English. */
    public String sentence() {
        return sentence;
    }

    /** By which those who speak other languages find their own sentence: small letters, digits and {@code -}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The failure as it leaves this room; the original stays its cause. */
    static StoreException told(Exception failure) {
        return new StoreException(of(failure), failure);
    }

    private static Trouble of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException told) {
                return of(told.getResultCode());
            }
        }
        return OTHER;
    }

    private static Trouble of(SQLiteErrorCode result) {
        for (Trouble trouble : values()) {
            for (SQLiteErrorCode code : trouble.codes) {
                if (code.code == (result.code & PRIMARY)) {
                    return trouble;
                }
            }
        }
        return OTHER;
    }
}
