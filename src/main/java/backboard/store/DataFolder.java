package backboard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The data folder while this program owns it: {@code backboard.db}, {@code backboard.lock} and a folder for the native library.
 *
 * <p>The lock file is only ever opened once in this process, which is what the set of taken folders is for: on POSIX systems closing any
 * channel on a file frees every lock the process has on it, so a second try that merely failed would let other processes in.
 */
final class DataFolder implements AutoCloseable {

    private static final String DATABASE = "backboard.db";
    private static final String LOCK = "backboard.lock";
    private static final String NATIVE = "native";
    private static final String NATIVE_FOLDER_OF_DRIVER = "org.sqlite.tmpdir";

    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The database file of a data folder, whether it exists or not. */
    static Path database(Path folder) {
        return folder.resolve(DATABASE);
    }

    /**
     * Creates the folder if need be and owns it until closed.
     *
     * @throws StoreInUseException if it is owned already, by this process or another
     */
    static DataFolder take(Path folder) {
        try {
            Path path = Files.createDirectories(folder.toAbsolutePath()).toRealPath();
            if (!TAKEN.add(path)) {
                throw new StoreInUseException(folder);
            }
            try {
                return new DataFolder(path, lock(path));
            } catch (IOException | RuntimeException failure) {
                TAKEN.remove(path);
                throw failure;
            }
        } catch (IOException failure) {
            throw new StoreException(
                    "The data folder " + folder + " cannot be used: it must be a folder this user may write to.",
                    failure);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldInThisProcess) {
            // Stays open: closing it would free the lock of whoever holds it.
            throw new StoreInUseException(folder);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        throw new StoreInUseException(folder);
    }

    /** The database file. */
    Path database() {
        return database(path);
    }

    /**
     * Has the driver unpack its native library here and removes what killed processes left behind. The first folder decides for the whole
     * process, because the library is loaded once; a folder set from outside is respected.
     */
    void keepNativeLibrary() {
        if (System.getProperty(NATIVE_FOLDER_OF_DRIVER) != null) {
            return;
        }
        try {
            Path folder = Files.createDirectories(path.resolve(NATIVE));
            for (Path stale : listed(folder)) {
                Files.deleteIfExists(stale);
            }
            System.setProperty(NATIVE_FOLDER_OF_DRIVER, folder.toString());
        } catch (IOException failure) {
            throw new StoreException("The folder " + path.resolve(NATIVE) + " cannot be written.", failure);
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Closing again does nothing, so it cannot free a folder that someone else has taken since. */
    @Override
    public void close() {
        if (!lock.isOpen()) {
            return;
        }
        try {
            lock.close();
        } catch (IOException failure) {
            throw new StoreException("The lock of the data folder " + path + " cannot be given back.", failure);
        } finally {
            TAKEN.remove(path);
        }
    }
}
