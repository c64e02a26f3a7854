package backboard.store;

import java.nio.file.Path;

/** The data folder belongs to another running copy of the program, here or in another process. */
public final class StoreInUseException extends StoreException {

    private static final long serialVersionUID = 1L;

    StoreInUseException(Path folder) {
        super("Backboard is already running on the data folder " + folder
                + "; close it there first or choose another folder.");
    }
}
