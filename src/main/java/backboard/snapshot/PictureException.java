package backboard.snapshot;

import java.nio.file.Path;

/** A picture that could not be written; the message is one sentence for the user. */
public final class PictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PictureException(Path file, Throwable cause) {
        super(
                file + " cannot be written: the disk must have room and " + file.resolveSibling("")
                        + " must be a folder this user may write to.",
                cause);
    }
}
