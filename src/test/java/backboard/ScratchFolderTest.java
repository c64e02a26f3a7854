package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchFolderTest {

    @Test
    void nothingOfItIsLeft() throws IOException {
        ScratchFolder scratch = ScratchFolder.create();
        Files.createFile(
                Files.createDirectories(scratch.path().resolve("log/old")).resolve("backboard.log"));

        scratch.close();

        assertThat(scratch.path()).doesNotExist();
    }

    @Test
    void whatIsStillOpenIsLeftAndTheRestGoes() throws IOException {
        Path folder = ScratchFolder.create().path();
        Path open = Files.createFile(folder.resolve("backboard.log"));
        Path free =
                Files.createFile(Files.createDirectory(folder.resolve("native")).resolve("library.so"));
        ScratchFolder onWindows = new ScratchFolder(folder, path -> {
            if (path.equals(open)) {
                throw new FileSystemException(path.toString(), null, "in use by another process");
            }
            Files.deleteIfExists(path);
        });

        onWindows.close();

        assertThat(open).exists();
        assertThat(free.getParent()).doesNotExist();
        new ScratchFolder(folder, Files::deleteIfExists).close();
    }

    @Test
    void aFolderThatIsGoneAlreadyIsFine() throws IOException {
        ScratchFolder scratch = ScratchFolder.create();
        Files.delete(scratch.path());

        scratch.close();

        assertThat(scratch.path()).doesNotExist();
    }
}
