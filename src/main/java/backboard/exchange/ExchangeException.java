package backboard.exchange;

import java.nio.file.Path;
import java.util.Locale;

/** A file that could not be read or written; nothing has changed. */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Trouble {
        /** There is no such file, or it is none. */
        GONE("it is not there; check its name and folder"),
        TOO_LARGE("it is larger than %d KiB; split it"),
        NOT_UTF_8("line %d is not UTF-8 text; save it again with UTF-8 encoding"),
        UNREADABLE("it cannot be read; check that the account Backboard runs under may read it"),
        UNWRITABLE("it cannot be written; the disk must have room and the folder be one this account may write to"),
        /** Not the plain name of a file in the folder. */
        NO_NAME("this is no name of a file in the exchange folder");

        private final String sentence;

        Trouble(String sentence) {
            this.sentence = sentence;
        }

        /** By which screens find their own sentence: small letters, digits and {@code -}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Trouble trouble;
    private final String file;
    private final long number;

    ExchangeException(Trouble trouble, Path file, long number) {
        super(file + ": " + trouble.sentence.formatted(number));
        this.trouble = trouble;
        this.file = String.valueOf(file.getFileName());
        this.number = number;
    }

    ExchangeException(Trouble trouble, Path file, Throwable cause) {
        this(trouble, file, 0);
        initCause(cause);
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Name of the file, without its folder. */
    public String file() {
        return file;
    }

    /** The most KiB of a file that is too large, the line of one that is not UTF-8, else 0. */
    public long number() {
        return number;
    }

    /** What went wrong and what to do, in English, for the command line and the log. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
