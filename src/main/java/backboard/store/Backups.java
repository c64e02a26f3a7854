package backboard.store;

import backboard.store.Backup.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The copies of a data folder, in its folder {@code backups}, and what can be learned of the data without holding anybody up. Works on
 * connections of its own, so it may be used beside an open {@link Store}, of this process or another; for one thread at a time.
 *
 * <p>A copy that is there is whole: it is written under another name, checked, synced and then renamed.
 */
public final class Backups {

    /** Of each kind. */
    public static final int KEPT = 7;

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final String FOLDER = "backups";
    private static final String UNFINISHED = ".part";
    /** A copy takes seconds: what is older was left behind by a program that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path data;
    private final Path folder;

    private Backups(Path data) {
        this.data = data;
        this.folder = data.resolve(FOLDER);
    }

    /** Those of this data folder; nothing is created before the first copy. */
    public static Backups of(Path dataFolder) {
        return new Backups(dataFolder.toAbsolutePath());
    }

    /** Newest first; empty if the folder cannot be read. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Backup.of(file.getFileName().toString(), bytes(file)).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("the copies cannot be listed", unreadable);
            return List.of();
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The file of one of the copies; empty if there is no such copy. */
    Optional<Path> file(String name) {
        return all().stream()
                .filter(backup -> backup.name().equals(name))
                .findFirst()
                .map(backup -> folder.resolve(backup.name()));
    }

    /**
     * Copies the data as it is now; the oldest beyond {@link #KEPT} goes. Writers go on meanwhile.
     *
     * @throws StoreException if the disk is full or cannot be written, or the data is damaged; then there is no new copy, and the others
     *     are as they were
     */
    public Backup make(Instant now) {
        Backup made = write(Kind.MADE, now);
        prune(made);
        return made;
    }

    /** One more, whatever there is. */
    Backup write(Kind kind, Instant now) {
        createFolder();
        Instant at = now;
        while (Files.exists(folder.resolve(Backup.name(kind, at)))) {
            at = at.plusSeconds(1);
        }
        Path file = folder.resolve(Backup.name(kind, at));
        copyTo(file);
        return Backup.of(file.getFileName().toString(), bytes(file)).orElseThrow();
    }

    /**
     * Copies the data as it is now to a file, which is replaced if it exists.
     *
     * @throws StoreException as {@link #make}
     */
    public void copyTo(Path file) {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            refuseLive(target);
            delete(unfinished);
            try (Database live = Database.forReading(live())) {
                live.vacuumInto(unfinished);
            }
            refuseDamaged(unfinished);
            sync(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolderOf(target);
        } catch (IOException failure) {
            throw unwritable(failure);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    private static void refuseDamaged(Path copy) {
        try (Database written = Database.forReading(copy)) {
            List<String> complaints = written.complaints();
            if (!complaints.isEmpty()) {
                LOG.error("a copy that was just written is damaged: {}", complaints);
                throw new StoreException(Trouble.DAMAGED);
            }
        }
    }

    /** @throws StoreException if a file is the data itself, or what SQLite keeps beside it */
    void refuseLive(Path file) {
        try {
            Path target = file.toAbsolutePath();
            Path parent = target.getParent();
            boolean beside = parent != null
                    && Files.isDirectory(parent)
                    && Files.isDirectory(data)
                    && Files.isSameFile(parent, data)
                    && String.valueOf(target.getFileName())
                            .startsWith(live().getFileName().toString());
            if (beside || Files.exists(target) && Files.exists(live()) && Files.isSameFile(target, live())) {
                throw new StoreException(file + " is the data itself; name another file.");
            }
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** The database itself. */
    Path live() {
        return DataFolder.database(data);
    }

    /** A name in the folder for what is not finished. */
    Path unfinished(String name) {
        createFolder();
        return folder.resolve(name + UNFINISHED);
    }

    /** Where something is to be put away. */
    Path aside(String name) {
        createFolder();
        return folder.resolve(name);
    }

    private void createFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** Those of the same kind; the one that was just made stays, whatever its date: the clock may have been set. */
    void prune(Backup made) {
        all().stream()
                .filter(backup -> backup.kind() == made.kind() && !backup.equals(made))
                .skip(KEPT - 1L)
                .forEach(old -> deleteQuietly(folder.resolve(old.name())));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(UNFINISHED))
                    .filter(file -> isLeftBehind(file, made.at()))
                    .forEach(Backups::deleteQuietly);
        } catch (IOException unreadable) {
            LOG.warn("what was left behind in {} stays there", folder, unreadable);
        }
    }

    private static boolean isLeftBehind(Path file, Instant now) {
        try {
            return Files.getLastModifiedTime(file).toInstant().plus(LEFT_BEHIND).isBefore(now);
        } catch (IOException gone) {
            return false;
        }
    }

    // ---- what can be learned

    /**
     * What the data holds.
     *
     * @param schema the version of its tables
     * @param sqlite version of SQLite
     * @param bytes of all its files, the write-ahead log included
     * @param free bytes left on its disk
     */
    public record Figures(long sets, long members, int schema, String sqlite, long bytes, long free) {}

    /** @throws StoreException if the data cannot be read */
    public Figures figures() {
        try (Database live = Database.forReading(live())) {
            return new Figures(
                    count(live, "standing_set"),
                    count(live, "member WHERE guest = 0 AND erased_at IS NULL"),
                    Migrations.version(live),
                    live.read(() -> live.handle()
                            .createQuery("SELECT sqlite_version()")
                            .mapTo(String.class)
                            .one()),
                    bytes(live()) + bytes(live().resolveSibling(live().getFileName() + "-wal")),
                    Files.getFileStore(data).getUsableSpace());
        } catch (IOException failure) {
            throw new StoreException(Trouble.FAULTY, failure);
        }
    }

    private static long count(Database live, String of) {
        return live.read(() -> live.handle()
                .createQuery("SELECT count(*) FROM " + of)
                .mapTo(Long.class)
                .one());
    }

    /** What is wrong with the data; empty if nothing is. Reads all of it. */
    public List<String> checkIntegrity() {
        try (Database live = Database.forReading(live())) {
            return live.complaints();
        } catch (StoreException unreadable) {
            return List.of(unreadable.sentence());
        }
    }

    // ---- files

    static StoreException unwritable(IOException failure) {
        LOG.warn("a copy cannot be written", failure);
        return new StoreException(Trouble.NOT_WRITABLE, failure);
    }

    /** Not for the live database: closing a channel on it would free SQLite's locks. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** So that a rename is there after a power cut; where the system cannot open folders it sees to that by itself. */
    static void syncFolderOf(Path file) {
        try (FileChannel channel = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            LOG.debug("a folder that cannot be synced", notHere);
        }
    }

    /** A database file and what SQLite keeps beside it. */
    static void delete(Path file) throws IOException {
        for (String beside : List.of("", "-journal", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + beside));
        }
    }

    static void deleteQuietly(Path file) {
        try {
            delete(file);
        } catch (IOException stays) {
            LOG.warn("{} cannot be deleted", file.getFileName(), stays);
        }
    }
}
