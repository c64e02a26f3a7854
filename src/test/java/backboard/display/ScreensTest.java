package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Phase;
import backboard.training.Timeline;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreensTest {

    private static final String WALL = "backboard";
    private static final String STATION = "backboard-station";
    private static final String PROGRESS = "backboard-progress";
    private static final String STATIONS = "backboard-stations";

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00:30"));
    private final Ui ui = new Ui();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private Kiosk kiosk;
    private Screens screens;

    private void open(Optional<Dimension> window, String... lines) {
        Settings settings = TestGym.settings(lines);
        kiosk = Kiosk.open(settings, TestGym.LIBRARY, data, clock);
        screens = onUi(() -> {
            Screens made = new Screens(kiosk, StayAwake.never(), closed::incrementAndGet);
            made.whenServed(served::incrementAndGet);
            made.open(settings, window, () -> {});
            return made;
        });
    }

    @AfterEach
    void close() {
        onUi(() -> {
            screens.close();
            return true;
        });
        ui.close();
        kiosk.close();
    }

    @Test
    void theWallFillsItsMonitorAndWhatHasNoMonitorIsNotSeen() {
        open(Optional.empty(), "station.display = 15", "progress.display = 16");

        assertThat(onUi(() -> frame(WALL).getSize()))
                .isEqualTo(Toolkit.getDefaultToolkit().getScreenSize());
        assertThat(visible()).containsExactly(WALL);
    }

    @Test
    void aWallWhoseMonitorIsMissingIsOnTheFirstOneAndTheStationKeepsOffIt() {
        open(Optional.empty(), "wall.display = 9", "station.display = 1");

        assertThat(onUi(() -> frame(WALL).getLocation()))
                .isEqualTo(Monitors.bounds().get(0).getLocation());
        assertThat(visible()).containsExactly(WALL);
    }

    @Test
    void aWindowThatHasLostItsPlaceFollowsTheMonitorWithinASecond() {
        open(Optional.empty());
        onUi(() -> {
            frame(WALL).setBounds(10, 10, 300, 200);
            return true;
        });

        eventually(() -> assertThat(onUi(() -> frame(WALL).getSize()))
                .isEqualTo(Toolkit.getDefaultToolkit().getScreenSize()));
    }

    @Test
    void theProgressCanHaveAWindowOfItsOwnWhateverTheWallShows() {
        open(Optional.of(new Dimension(640, 360)), "progress.display = window", "station.display = window");

        assertThat(visible()).containsExactlyInAnyOrder(WALL, STATION, PROGRESS);
        eventually(() -> assertThat(says(PROGRESS)).contains("Sets by hour"));
        eventually(() -> assertThat(says(STATION)).contains("Nobody has joined yet"));
    }

    @Test
    void allStationsCanHaveAWindowOfTheirOwnWhileTheWallShowsOneExercise() {
        open(Optional.of(new Dimension(640, 360)), "stations.display = window");
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        Circuit circuit = kiosk.look().circuit().orElseThrow();
        long work = Timeline.of(circuit, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == Phase.WORK)
                .findFirst()
                .orElseThrow()
                .startMs();
        clock.advance(Duration.ofMillis(work + 1_000));

        eventually(() -> assertThat(says(STATIONS)).contains("All stations", "WORK"));
        eventually(() -> assertThat(says(WALL)).contains("WORK").doesNotContain("All stations"));
    }

    @Test
    void atNightAKeyBringsThePictureBackAndDoesNothingElse() {
        open(Optional.of(new Dimension(640, 360)), "wall.black.minutes = 30");
        clock.advance(Duration.ofHours(6));
        eventually(() -> assertThat(brightness()).isZero());

        ui.press(KeyEvent.VK_SPACE);
        eventually(() -> assertThat(brightness()).isPositive());
        assertThat(kiosk.look().live()).isEmpty();

        ui.press(KeyEvent.VK_SPACE);
        eventually(() -> assertThat(kiosk.look().live()).isPresent());
        assertThat(closed).hasValue(0);
    }

    @Test
    void atNightATouchBringsThePictureBackForAMinute() {
        open(Optional.of(new Dimension(640, 360)), "wall.black.minutes = 30");
        clock.advance(Duration.ofHours(6));
        eventually(() -> assertThat(brightness()).isZero());

        ui.touch(onUi(() -> frame(WALL).getContentPane()));
        eventually(() -> assertThat(brightness()).isPositive());
        assertThat(ui.shows("show-progress"))
                .as("the touch that brought it back brought no buttons")
                .isFalse();

        clock.advance(Duration.ofSeconds(61));
        eventually(() -> assertThat(brightness()).isZero());
    }

    @Test
    void theProgramCanBeClosedInTheDark() {
        open(Optional.of(new Dimension(640, 360)), "wall.black.minutes = 0");
        clock.advance(Duration.ofHours(6));
        eventually(() -> assertThat(brightness()).isZero());

        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);

        eventually(() -> assertThat(closed).hasPositiveValue());
    }

    @Test
    void aFrameIsServedWhenAllThatChangedHasBeenPainted() {
        open(Optional.of(new Dimension(640, 360)));
        eventually(() -> assertThat(says(WALL)).contains("17:00"));
        onUi(() -> {
            screens.whenServed(() -> {
                served.incrementAndGet();
                seen = says17();
            });
            return true;
        });

        clock.advance(Duration.ofMinutes(1));
        eventually(() -> assertThat(onUi(() -> seen)).isTrue());
        assertThat(served).hasPositiveValue();
    }

    private boolean seen;

    private boolean says17() {
        return Words.now(frame(WALL).getContentPane()).stream()
                .anyMatch(word -> word.text().equals("17:01"));
    }

    private String says(String name) {
        return onUi(() -> Words.now(frame(name).getContentPane()).stream()
                .map(Words::text)
                .collect(Collectors.joining(" | ")));
    }

    /** Of the brightest pixel of the wall, as the display shows it. */
    private int brightness() throws Exception {
        Rectangle bounds = onUi(() -> new Rectangle(
                frame(WALL).getContentPane().getLocationOnScreen(),
                frame(WALL).getContentPane().getSize()));
        BufferedImage image = new Robot().createScreenCapture(bounds);
        int brightest = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                brightest = Math.max(brightest, image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return brightest;
    }

    private static List<String> visible() {
        return onUi(
                () -> frames().filter(Window::isVisible).map(Window::getName).toList());
    }

    private static JFrame frame(String name) {
        return frames().filter(frame -> frame.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JFrame> frames() {
        return Stream.of(Window.getWindows())
                .filter(Window::isDisplayable)
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .filter(frame -> frame.getName().startsWith(WALL));
    }
}
