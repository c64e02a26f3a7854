package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wall that is killed again and again leaves no copies of its fonts behind. */
class FontsInTheDataFolderTest {

    @TempDir
    Path folder;

    @Test
    void killedProgramsLeaveOneCopyOfEachFontAndNothingInTheTemporaryFolder() throws Exception {
        killed();
        Path damaged = folder.resolve("gym/fonts/BarlowCondensed-Bold.ttf");
        Files.writeString(damaged, "half a fo");
        killed();

        assertThat(files("tmp")).isEmpty();
        assertThat(files("gym/fonts"))
                .hasSize(5)
                .allSatisfy(file -> assertThat(file)
                        .hasSameBinaryContentAs(Path.of("assets/fonts").resolve(file.getFileName())));
    }

    @Test
    void aFolderThatCannotBeWrittenStillLeavesTheWallItsLetters() throws Exception {
        Files.createFile(folder.resolve("gym"));

        killed();
    }

    private void killed() throws IOException, InterruptedException {
        Told told = Told.byProgram(LoadsFonts.class, Told.classPath(), folder, "gym");
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).hasLineCount(5).contains("BarlowCondensed-Bold");
        assertThat(told.code()).isEqualTo(137);
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
