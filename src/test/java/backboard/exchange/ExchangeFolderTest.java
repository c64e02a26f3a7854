package backboard.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.exchange.ExchangeException.Trouble;
import backboard.exchange.ExchangeFolder.Listed;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that anybody may have put anything into. */
class ExchangeFolderTest {

    private static final int MOST = 1024;
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path parent;

    private Path root;
    private ExchangeFolder folder;

    @BeforeEach
    void open() throws IOException {
        root = Files.createDirectory(parent.resolve("exchange"));
        folder = new ExchangeFolder(root);
    }

    private Path file(String name, String content, int secondsAfterNoon) throws IOException {
        Path file = Files.writeString(root.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(secondsAfterNoon)));
        return file;
    }

    private static void refuses(Runnable work, Trouble trouble, long number) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(ExchangeException.class, failure -> {
            assertThat(failure.trouble()).isEqualTo(trouble);
            assertThat(failure.number()).isEqualTo(number);
            assertThat(failure.sentence()).doesNotContain("%");
        });
    }

    @Test
    void filesOfAnEndingAreListedNewestFirst() throws IOException {
        file("old.csv", "12345", 1);
        file("new.CSV", "1", 3);
        file("between.csv", "", 2);
        file("other.txt", "", 4);
        file(".hidden.csv", "", 5);
        Files.createDirectory(root.resolve("folder.csv"));
        assertThat(folder.list("csv", 9))
                .containsExactly(
                        new Listed("new.CSV", 1, NOON.plusSeconds(3)),
                        new Listed("between.csv", 0, NOON.plusSeconds(2)),
                        new Listed("old.csv", 5, NOON.plusSeconds(1)));
        assertThat(folder.list("csv", 2)).hasSize(2);
    }

    @Test
    void aFolderThatIsNotThereHasNoFilesAndIsMadeByTheFirstThatIsWritten() throws IOException {
        ExchangeFolder later = new ExchangeFolder(parent.resolve("a/b"));
        assertThat(later.list("csv", 9)).isEmpty();
        Path written = later.write("poster.svg", "<svg/>".getBytes(UTF_8));
        assertThat(written).hasContent("<svg/>");
        assertThat(later.list("svg", 9)).extracting(Listed::name).containsExactly("poster.svg");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotThere() throws IOException {
        Path secret = Files.writeString(parent.resolve("secret.csv"), "name\nMia");
        Files.createSymbolicLink(root.resolve("link.csv"), secret);
        Files.createSymbolicLink(root.resolve("nowhere.csv"), parent.resolve("nowhere"));
        file("here.csv", "name", 1);
        Files.createSymbolicLink(root.resolve("inside.csv"), root.resolve("here.csv"));
        assertThat(folder.list("csv", 9)).extracting(Listed::name).containsExactly("here.csv", "inside.csv");
        refuses(() -> folder.read("link.csv", MOST), Trouble.GONE, 0);
        refuses(() -> folder.read("nowhere.csv", MOST), Trouble.GONE, 0);
        assertThat(folder.read("inside.csv", MOST)).isEqualTo("name");
        folder.write("link.csv", "mine".getBytes(UTF_8));
        assertThat(secret).hasContent("name\nMia");
        assertThat(root.resolve("link.csv")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../secret.csv",
                "a/b.csv",
                "/etc/passwd",
                "a\\b.csv",
                "a\u0000.csv",
                "a\n.csv",
                "\u202Ea.csv"
            })
    void aNameThatIsAPathOrHoldsWhatCannotBeSeenIsNone(String name) {
        refuses(() -> folder.read(name, MOST), Trouble.NO_NAME, 0);
        refuses(() -> folder.write(name, new byte[0]), Trouble.NO_NAME, 0);
        refuses(() -> folder.delete(name), Trouble.NO_NAME, 0);
        refuses(() -> folder.placeFor(name), Trouble.NO_NAME, 0);
    }

    @Test
    void aFileLargerThanAllowedIsNotReadHoweverLarge() throws IOException {
        file("just.csv", "x".repeat(MOST), 1);
        file("over.csv", "x".repeat(MOST + 1), 1);
        try (RandomAccessFile huge =
                new RandomAccessFile(root.resolve("huge.csv").toFile(), "rw")) {
            huge.setLength(1L << 30);
        }
        assertThat(folder.read("just.csv", MOST)).hasSize(MOST);
        refuses(() -> folder.read("over.csv", MOST), Trouble.TOO_LARGE, 1);
        refuses(() -> folder.read("huge.csv", MOST), Trouble.TOO_LARGE, 1);
    }

    @Test
    void textIsUtf8OrRefusedWithItsLine() throws IOException {
        Files.write(root.resolve("latin.csv"), new byte[] {'a', '\n', 'b', '\n', (byte) 0xE9, 'x'});
        Files.write(root.resolve("cut.csv"), new byte[] {'a', (byte) 0xC3});
        file("marked.csv", "\uFEFFname", 1);
        refuses(() -> folder.read("latin.csv", MOST), Trouble.NOT_UTF_8, 3);
        refuses(() -> folder.read("cut.csv", MOST), Trouble.NOT_UTF_8, 1);
        assertThat(folder.read("marked.csv", MOST)).isEqualTo("name");
    }

    @Test
    void aFileIsReplacedWholeAndLeavesNoDraft() throws IOException {
        file("poster.pdf", "old", 1);
        folder.write("poster.pdf", "new".getBytes(UTF_8));
        assertThat(root.resolve("poster.pdf")).hasContent("new");
        Files.createDirectory(root.resolve("full.csv"));
        Files.writeString(root.resolve("full.csv/x"), "x");
        refuses(() -> folder.write("full.csv", new byte[3]), Trouble.UNWRITABLE, 0);
        try (Stream<Path> all = Files.list(root)) {
            assertThat(all)
                    .extracting(path -> path.getFileName().toString())
                    .containsExactlyInAnyOrder("poster.pdf", "full.csv");
        }
        assertThat(folder.delete("poster.pdf")).isTrue();
        assertThat(folder.delete("poster.pdf")).isFalse();
    }
}
