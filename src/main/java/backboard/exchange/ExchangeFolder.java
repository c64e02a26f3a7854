package backboard.exchange;

import backboard.exchange.ExchangeException.Trouble;
import backboard.files.HiddenCharacters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One folder and the files that lie in it. Links that lead out of it count as not there. Every method touches the disk, which may be a slow
 * stick or a share: not for a thread that people wait for.
 */
public final class ExchangeFolder {

    private static final int MOST_LOOKED_AT = 10_000;

    private final Path root;

    /** @param root absolute; need not exist before something is written */
    public ExchangeFolder(Path root) {
        this.root = root;
    }

    /** Where people put files and find them. */
    public Path path() {
        return root;
    }

    /**
     * A file that lies there.
     *
     * @param name with its ending
     * @param bytes how large it is
     * @param changed when it was written last
     */
    public record Listed(String name, long bytes, Instant changed) {}

    /**
     * The files with this ending in any case, newest first; none where there is no folder.
     *
     * @param ending without the dot, such as {@code csv}
     * @param most of them, from 1 up
     * @throws ExchangeException if the folder cannot be read
     */
    public List<Listed> list(String ending, int most) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root)) {
            List<Listed> found = new ArrayList<>();
            files.limit(MOST_LOOKED_AT)
                    .filter(file -> hasEnding(file, ending))
                    .forEach(file -> listed(file).ifPresent(found::add));
            return found.stream()
                    .sorted(Comparator.comparing(Listed::changed).reversed().thenComparing(Listed::name))
                    .limit(most)
                    .toList();
        } catch (IOException | java.io.UncheckedIOException failure) {
            throw new ExchangeException(Trouble.UNREADABLE, root, failure);
        }
    }

    private static boolean hasEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) && isName(name);
    }

    /** What begins with a dot is hidden, and may be a draft of ours. */
    private static boolean isName(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && name.indexOf('/') < 0
                && name.indexOf('\\') < 0
                && name.codePoints().noneMatch(HiddenCharacters::isHidden);
    }

    /** Empty for what is no file, leads elsewhere or goes away at this moment. */
    private Optional<Listed> listed(Path file) {
        try {
            if (!Files.isRegularFile(file) || !isInside(file)) {
                return Optional.empty();
            }
            return Optional.of(new Listed(
                    String.valueOf(file.getFileName()),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private boolean isInside(Path file) throws IOException {
        return file.toRealPath().startsWith(root.toRealPath());
    }

    /**
     * The text of a file that {@link #list} named.
     *
     * @param mostBytes a multiple of 1024
     * @throws ExchangeException as {@link BoundedText#read}, and if it is no file of this folder
     */
    public String read(String name, int mostBytes) {
        Path file = place(name);
        try {
            if (!Files.isRegularFile(file) || !isInside(file)) {
                throw new ExchangeException(Trouble.GONE, file, 0);
            }
        } catch (IOException gone) {
            throw new ExchangeException(Trouble.GONE, file, gone);
        }
        return BoundedText.read(file, mostBytes);
    }

    /**
     * Where a file of this name is or would be, for who writes it by themselves; the folder is there afterwards.
     *
     * @throws ExchangeException if it is no plain name, or the folder cannot be made
     */
    public Path placeFor(String name) {
        Path file = place(name);
        try {
            Files.createDirectories(root);
            // A link must not lead what is written out of the folder.
            if (Files.isSymbolicLink(file)) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new ExchangeException(Trouble.UNWRITABLE, file, failure);
        }
        return file;
    }

    /**
     * Writes a file over what was there: whole, or nothing is changed.
     *
     * @throws ExchangeException if it is no plain name or cannot be written
     */
    public Path write(String name, byte[] content) {
        Path file = placeFor(name);
        Path draft = root.resolve(".backboard-" + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failure) {
            deleteQuietly(draft, failure);
            throw new ExchangeException(Trouble.UNWRITABLE, file, failure);
        }
    }

    private static void deleteQuietly(Path draft, IOException failure) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    /**
     * Takes a file away, if it is there.
     *
     * @return whether it was
     * @throws ExchangeException if it is no plain name or stays
     */
    public boolean delete(String name) {
        Path file = place(name);
        try {
            return Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new ExchangeException(Trouble.UNWRITABLE, file, failure);
        }
    }

    private Path place(String name) {
        try {
            if (isName(name)) {
                return root.resolve(name);
            }
            throw new ExchangeException(Trouble.NO_NAME, Path.of("?"), 0);
        } catch (InvalidPathException nowhere) {
            throw new ExchangeException(Trouble.NO_NAME, Path.of("?"), nowhere);
        }
    }
}
