package backboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one measurement, gone afterwards as far as the system lets it go. */
record ScratchFolder(Path path, Removal removal) implements AutoCloseable {

    /** How one file or empty folder is deleted. */
    interface Removal {
        void remove(Path path) throws IOException;
    }

    static ScratchFolder create() throws IOException {
        return new ScratchFolder(Files.createTempDirectory("backboard-bench"), Files::deleteIfExists);
    }

    /** Leaves what cannot be deleted: Windows keeps open files, and the log and the native library stay open to the end. */
    @Override
    public void close() {
        for (Path file : deepestFirst()) {
            try {
                removal.remove(file);
            } catch (IOException stillOpen) {
                // A few files in the temporary folder are no reason to fail after good figures.
            }
        }
    }

    private List<Path> deepestFirst() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
