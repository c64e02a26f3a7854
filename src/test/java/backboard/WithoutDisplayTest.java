package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that paint, in processes of their own without a display. */
class WithoutDisplayTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--require-display",
                "--require-display run",
                "run --require-display",
                "bench start",
                "bench wall"
            })
    void whatNeedsADisplaySaysSo(String line) throws Exception {
        Told told = Told.withoutDisplay(folder, line.split(" "));

        assertThat(told)
                .isEqualTo(new Told(
                        3,
                        "",
                        "There is no display to show the wall on; start it on a machine with a screen."
                                + System.lineSeparator()));
        assertThat(folder.resolve("backboard/pictures")).doesNotExist();
    }

    @Test
    void theWallIsDrawnToPicturesInstead() throws Exception {
        Told told = Told.withoutDisplay(folder, "--data", folder.resolve("gym").toString());

        Path pictures = folder.resolve("gym/pictures");
        try (Stream<Path> drawn = Files.list(pictures)) {
            assertThat(told)
                    .isEqualTo(new Told(
                            0,
                            "There is no display, so " + drawn.count() + " screens were drawn to " + pictures
                                    + System.lineSeparator(),
                            ""));
        }
        assertThat(pictures.resolve("wall.png")).isNotEmptyFile();
        assertThat(pictures.resolve("progress.png")).isNotEmptyFile();
        assertThat(folder.resolve("backboard")).as("the folder of the settings").doesNotExist();
    }

    @Test
    void aDisplayThatIsNamedAndNotThereIsNone() throws Exception {
        Told told = Told.withDeadDisplay(folder, "--window", "1280x720");

        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("There is no display, so");
    }

    @Test
    void aSnapshotSaysHowManyScreensItDrew() throws Exception {
        Told told = Told.withoutDisplay(
                folder,
                "snapshot",
                "--out",
                "out",
                "--size",
                "640x360",
                "--at",
                "2026-11-20T18:42",
                "--screen",
                "wall");

        assertThat(told).isEqualTo(new Told(0, "Drew 1 screen to out" + System.lineSeparator(), ""));
        try (Stream<Path> drawn = Files.list(folder.resolve("out"))) {
            assertThat(drawn).containsExactly(folder.resolve("out/wall.png"));
        }
    }

    @Test
    void aScreenThatThereIsNotIsToldWithThoseThereAre() throws Exception {
        Told told = Told.withoutDisplay(folder, "snapshot", "--out", "out", "--screen", "poster");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err())
                .hasLineCount(1)
                .startsWith("There is no screen 'poster' at that time; there are: wall, ")
                .contains(", progress, ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file/pictures", "taken"})
    void picturesThatCannotBeWrittenAreNoBug(String out) throws IOException, InterruptedException {
        Files.createFile(folder.resolve("file"));
        Files.createDirectories(folder.resolve("taken/wall.png"));

        Told told = Told.withoutDisplay(folder, "snapshot", "--out", out, "--screen", "wall");

        assertThat(told)
                .isEqualTo(new Told(
                        2,
                        "",
                        Path.of(out, "wall.png") + " cannot be written: the disk must have room and "
                                + Path.of(out) + " must be a folder this user may write to."
                                + System.lineSeparator()));
    }
}
