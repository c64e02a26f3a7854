package backboard.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/** The files of one folder, each of which is replaced as a whole or not at all, also when the power goes meanwhile. */
final class OwnFiles {

    private final Path root;

    OwnFiles(Path root) {
        this.root = root;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    boolean exists(String file) {
        return Files.exists(root.resolve(file));
    }

    /** @throws UncheckedIOException if it is there and cannot be read */
    Optional<byte[]> bytes(String file) {
        Path path = root.resolve(file);
        try {
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Puts a file there, or takes it away.
     *
     * @throws UncheckedIOException if that cannot be done; the file is as it was then
     */
    void put(String file, Optional<byte[]> bytes) {
        Path path = root.resolve(file);
        try {
            if (bytes.isPresent()) {
                replace(path, bytes.get());
            } else {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void replace(Path path, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(path.getParent());
        Files.createDirectories(folder);
        // What begins with a dot is passed over by whoever reads the folder.
        Path beside = folder.resolve("." + path.getFileName() + ".new");
        try {
            try (FileChannel out = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
