package backboard.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.kiosk.Stills;
import backboard.kiosk.TestGym;
import backboard.library.Library;
import backboard.look.Theme;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets a coach looks at after editing figures. */
class FigureSheetTest {

    private static final int PER_SHEET = 12;

    @TempDir
    Path folder;

    private final Library library = TestGym.LIBRARY;
    private final Gallery gallery = new Gallery(
            Stills.of(TestGym.settings(), library, Path.of("no-data-here"), TestGym.at("2026-11-23T18:00")), library);

    private List<String> drawn() {
        return library.exercises().values().stream()
                .filter(exercise -> exercise.figure().isPresent())
                .map(exercise -> exercise.id())
                .toList();
    }

    @Test
    void allFiguresAreOnNumberedSheetsOfTwelve() {
        int sheets = (drawn().size() + PER_SHEET - 1) / PER_SHEET;

        assertThat(gallery.matching("figures"))
                .isEqualTo(IntStream.rangeClosed(1, sheets)
                        .mapToObj(number -> "figures-" + number)
                        .toList());
        assertThat(gallery.names()).containsAll(gallery.matching("figures"));
    }

    @Test
    void everyExerciseWithAFigureHasALargeSheetOfItsOwnThatIsOnlyDrawnWhenAsked() {
        for (String id : drawn()) {
            assertThat(gallery.matching("figure-" + id)).containsExactly("figure-" + id);
        }
        assertThat(gallery.names()).noneMatch(name -> name.startsWith("figure-"));
    }

    @Test
    void aWordThatIsNoScreenMatchesNothing() {
        assertThat(gallery.matching("figure-handstand")).isEmpty();
        assertThat(gallery.matching("figures-99")).isEmpty();
        assertThat(gallery.matching("fig")).isEmpty();
        assertThatThrownBy(() -> gallery.draw(folder, new Dimension(640, 360), List.of("figure-handstand")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no screen figure-handstand");
    }

    @Test
    void theLargeSheetShowsTheFigureInItsPoses() throws IOException {
        BufferedImage image = picture("figure-pull-up", 1280, 720);

        for (int third = 0; third < 3; third++) {
            int[] part = image.getRGB(third * 426, 100, 426, 600, null, 0, 426);
            assertThat(count(part, Theme.FIGURE.getRGB()))
                    .as("light pixels in third %d", third)
                    .isGreaterThan(300);
            assertThat(count(part, Theme.MUSCLE_MAIN.getRGB()))
                    .as("tint in third %d", third)
                    .isGreaterThan(20);
        }
    }

    @Test
    void aSheetShowsTwelveCards() throws IOException {
        BufferedImage image = picture("figures-1", 1920, 1080);

        int[] all = image.getRGB(0, 0, 1920, 1080, null, 0, 1920);
        assertThat(count(all, Theme.FIGURE.getRGB())).isGreaterThan(5000);
        assertThat(count(all, Theme.SURFACE_1.getRGB())).isGreaterThan(500_000);
    }

    private BufferedImage picture(String screen, int width, int height) throws IOException {
        List<Path> files = gallery.draw(folder, new Dimension(width, height), List.of(screen));
        assertThat(files).containsExactly(folder.resolve(screen + ".png"));
        return ImageIO.read(files.get(0).toFile());
    }

    private static long count(int[] pixels, int rgb) {
        return Arrays.stream(pixels).filter(pixel -> pixel == rgb).count();
    }
}
