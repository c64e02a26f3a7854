package backboard.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.demo.InventedGym;
import backboard.kiosk.State;
import backboard.kiosk.Stills;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.training.Phase;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen can be drawn at any moment, with what the gym knew then. */
class GalleryTest {

    private static final Settings SETTINGS = TestGym.settings("classes.monday = 18:00");

    @TempDir
    Path folder;

    @Test
    void everyScreenIsDrawnAtTheSizeAskedFor() throws IOException {
        Gallery gallery = new Gallery(stills("2026-11-23T18:12:30"), TestGym.LIBRARY);

        List<Path> files = gallery.draw(folder.resolve("out"), new Dimension(640, 360), gallery.names());

        assertThat(files).hasSameSizeAs(gallery.names()).allSatisfy(file -> {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(640);
            assertThat(image.getHeight()).isEqualTo(360);
            assertThat(colours(image)).as("%s is not empty", file).isGreaterThan(20);
        });
        assertThat(gallery.names())
                .contains(
                        "wall",
                        "wall-idle",
                        "wall-work",
                        "wall-rest",
                        "wall-transition",
                        "wall-ready",
                        "wall-paused",
                        "wall-warm-up",
                        "wall-cool-down",
                        "wall-done",
                        "wall-stations",
                        "wall-stations-rest",
                        "progress",
                        "station-find",
                        "station-set");
    }

    @Test
    void theWallIsInTheClassThatTheTimetableHasRunningThen() {
        State state = stills("2026-11-23T18:12:30").asScheduled();

        // 12:30 into Pull Power: 7:15 warm-up and 10 s get ready leave 5:05 of the circuit: the fifth station of round
        // one
        assertThat(state.live().orElseThrow().moment().phase()).isEqualTo(Phase.WORK);
        assertThat(state.live().orElseThrow().moment().interval().position()).isEqualTo(5);
        assertThat(stills("2026-11-23T17:59:59").asScheduled().live()).isEmpty();
    }

    @Test
    void aPictureOfYesterdayKnowsNothingOfToday() throws IOException {
        Path data = folder.resolve("data");
        LocalDate monday = LocalDate.parse("2026-11-23");
        try (Store store = Store.open(data)) {
            new InventedGym(SETTINGS, TestGym.LIBRARY, 40, 10, 1).fill(store, monday, LocalTime.of(21, 0));
        }
        byte[] before = Files.readAllBytes(data.resolve("backboard.db"));

        Instant noon = TestGym.at("2026-11-23T18:20");
        State state = Stills.of(SETTINGS, TestGym.LIBRARY, data, noon).asScheduled();

        assertThat(state.floor().progress().sets()).isPositive();
        assertThat(state.floor().recent())
                .isNotEmpty()
                .allSatisfy(recent -> assertThat(recent.set().at()).isBeforeOrEqualTo(noon));
        State evening = Stills.of(SETTINGS, TestGym.LIBRARY, data, TestGym.at("2026-11-23T20:59"))
                .asScheduled();
        assertThat(evening.floor().progress().sets())
                .isGreaterThan(state.floor().progress().sets());
        assertThat(Files.readAllBytes(data.resolve("backboard.db"))).isEqualTo(before);
    }

    private Stills stills(String at) {
        return Stills.of(SETTINGS, TestGym.LIBRARY, folder.resolve("none"), TestGym.at(at));
    }

    private static long colours(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
