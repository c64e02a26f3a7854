package backboard.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictTextTest {

    private final Path file;
    private final Problems problems = new Problems();

    StrictTextTest(@TempDir Path folder) {
        this.file = folder.resolve("some.txt");
    }

    @Test
    void readsTextInAnyScript() throws IOException {
        Files.writeString(file, "Rücken\n背中\n💪");
        assertThat(read()).contains("Rücken\n背中\n💪");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void leavesOutTheByteOrderMarkThatSomeEditorsWrite() throws IOException {
        Files.writeString(file, "\uFEFFname");
        assertThat(read()).contains("name");
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        Files.write(file, "one\r\ntwo\r\nR\u00fccken\nfour".getBytes(ISO_8859_1));
        assertRefused(3, "UTF-8");
    }

    @Test
    void refusesACharacterCutOffAtTheEnd() throws IOException {
        byte[] whole = "one\n\u00fc".getBytes(UTF_8);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertRefused(2, "UTF-8");
    }

    @Test
    void readsUpToTheLimitAndNoByteMore() throws IOException {
        Files.writeString(file, "x".repeat(StrictText.MOST_BYTES));
        assertThat(read().orElseThrow()).hasSize(StrictText.MOST_BYTES);
        Files.writeString(file, "x".repeat(StrictText.MOST_BYTES + 1));
        assertRefused(0, "larger than 256 KiB");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertRefused(0, "not there");
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(file);
        assertRefused(0, "not a file");
    }

    private Optional<String> read() {
        return StrictText.read(file, problems);
    }

    private void assertRefused(int line, String words) {
        assertThat(read()).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file.toString());
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.sentence()).contains(words);
        });
    }
}
