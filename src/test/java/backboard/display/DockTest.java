package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.look.Placed;
import backboard.look.Role;
import backboard.look.Sheet;
import backboard.slab.Slab;
import backboard.staff.SampleMachine;
import backboard.training.Control;
import backboard.training.Phase;
import backboard.ui.Canvas;
import backboard.ui.Ui;
import backboard.wall.WallPanel;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check-in on a touch wall, in a real window: whoever trains meanwhile misses nothing. */
class DockTest {

    private static final Dimension SMALL = new Dimension(1280, 720);
    /** Warm-up, get ready and three seconds of the first work. */
    private static final String INTO_WORK = "PT448S";

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00:30"));
    private final Ui ui = new Ui();
    private Kiosk kiosk;
    private WallStage stage;
    private Canvas canvas;
    private Dimension size;

    private void open(Dimension wall, String... settings) {
        size = wall;
        kiosk = Kiosk.open(TestGym.settings(settings), TestGym.LIBRARY, data, clock);
        canvas = ui.open(size, () -> {
            stage = new WallStage(kiosk, new SampleMachine());
            return new Canvas(size, stage);
        });
        eventually(() -> assertThat(onUi(() -> stage.getSize())).isEqualTo(size));
        frame();
    }

    @AfterEach
    void close() {
        ui.close();
        kiosk.close();
    }

    /** One look at the clock, painted at once as the ticker does it. */
    private void frame() {
        kiosk.tick().join();
        onUi(() -> {
            stage.show(kiosk.look());
            RepaintManager.currentManager(stage).paintDirtyRegions();
            return true;
        });
    }

    private void pass(String time) {
        clock.advance(Duration.parse(time));
        frame();
    }

    private void startClass() {
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        frame();
    }

    private void steer(Control control) {
        kiosk.submit(new Command.Steer(control)).join();
        frame();
    }

    private void openDock() {
        ui.press(KeyEvent.VK_C);
        eventually(() -> assertThat(isOpen()).isTrue());
        frame();
    }

    private boolean isOpen() {
        return onUi(() -> child("dock").isVisible());
    }

    private Component child(String name) {
        return Stream.of(stage.getComponents())
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .orElseThrow();
    }

    private Rectangle dock() {
        return onUi(() -> child("dock").getBounds());
    }

    private Optional<Placed> text(Role role) {
        return onUi(() -> ((WallPanel) child("wall"))
                .texts().stream().filter(text -> text.role() == role).findFirst());
    }

    private Rectangle slab() {
        State state = kiosk.look();
        Sheet sheet = new Sheet(size.width, size.height);
        return sheet.pixels(
                WallPanel.slab(state, state.settings().screens().view(), sheet).orElseThrow());
    }

    private int[] pixels(Rectangle of) {
        return onUi(() -> canvas.pixels(of));
    }

    /** What was painted piece by piece must look as if all of it had been painted now. */
    private void assertNoTrace(String when) {
        int[] inParts = onUi(() -> canvas.pixels());
        onUi(() -> {
            canvas.paintImmediately(0, 0, size.width, size.height);
            return true;
        });
        int differs = Arrays.mismatch(inParts, onUi(() -> canvas.pixels()));
        assertThat(differs)
                .as("pixel that differs %s: x %d, y %d", when, differs % size.width, differs / size.width)
                .isEqualTo(-1);
    }

    /** What is seen of the dock is what it looks like by itself. */
    private void assertNothingOverTheDock() {
        Rectangle place = dock();
        BufferedImage alone = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_RGB);
        onUi(() -> {
            Graphics2D g = alone.createGraphics();
            child("dock").paint(g);
            g.dispose();
            return true;
        });
        int[] seen = pixels(place);
        int differs = Arrays.mismatch(alone.getRGB(0, 0, place.width, place.height, null, 0, place.width), seen);
        assertThat(differs)
                .as("pixel of something over the dock: x %d, y %d", differs % place.width, differs / place.width)
                .isEqualTo(-1);
    }

    private void press(int x, int y) {
        onUi(() -> {
            Window window = SwingUtilities.getWindowAncestor(stage);
            Point at = SwingUtilities.convertPoint(stage, x, y, window);
            for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
                int down = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
                window.dispatchEvent(new MouseEvent(
                        window, id, clock.wall().toEpochMilli(), down, at.x, at.y, 1, false, MouseEvent.BUTTON1));
            }
            return true;
        });
        frame();
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080", "3840, 2160", "1080, 1920", "2560, 1080"})
    void atWorkTheCountdownRunsOnAndTheNameStays(int width, int height) {
        open(new Dimension(width, height));
        startClass();
        pass(INTO_WORK);
        assertThat(kiosk.look().live().orElseThrow().moment().phase()).isEqualTo(Phase.WORK);
        openDock();

        Placed name = text(Role.EXERCISE).orElseThrow();
        assertThat(name.text()).isEqualTo("Pull-up");
        assertThat(dock().intersects(name.bounds())).isFalse();
        assertThat(dock().intersects(slab())).isFalse();
        assertThat(dock().width * (double) dock().height / (width * height)).isGreaterThan(.45);
        int[] nameBefore = pixels(name.bounds().getBounds());
        for (int i = 0; i < 8; i++) {
            int[] slabBefore = pixels(slab());
            pass("PT0.6S");
            assertThat(text(Role.COUNTDOWN).orElseThrow().text())
                    .isEqualTo(Slab.of(kiosk.look()).orElseThrow().count());
            assertThat(Arrays.equals(pixels(slab()), slabBefore))
                    .as("the slab stands")
                    .isFalse();
            assertNothingOverTheDock();
        }
        assertThat(Arrays.equals(pixels(name.bounds().getBounds()), nameBefore))
                .as("the name stays")
                .isTrue();
        assertNoTrace("at work");
        pass("PT40S");
        assertThat(text(Role.PHASE).orElseThrow().text()).isEqualTo("REST");
        assertThat(text(Role.EXERCISE).orElseThrow().text()).startsWith("Next:");
        assertNoTrace("after a change of phase");
        ui.press(KeyEvent.VK_ESCAPE);
        frame();
        assertThat(isOpen()).isFalse();
        assertNoTrace("after it was closed");
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080", "1080, 1920", "2560, 1080"})
    void amongAllStationsTheSlabStays(int width, int height) {
        open(new Dimension(width, height), "wall.view = stations");
        startClass();
        pass(INTO_WORK);
        openDock();

        assertThat(dock().intersects(slab())).isFalse();
        assertThat(dock().intersects(text(Role.HEADER).orElseThrow().bounds())).isFalse();
        for (int i = 0; i < 6; i++) {
            pass("PT0.6S");
            assertNothingOverTheDock();
            assertThat(text(Role.COUNTDOWN).orElseThrow().text())
                    .isEqualTo(Slab.of(kiosk.look()).orElseThrow().count());
        }
        assertNoTrace("among all stations");
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080", "1080, 1920", "2560, 1080"})
    void beforeAClassTheCountdownToItStays(int width, int height) {
        open(new Dimension(width, height), "classes.monday = 17:30");
        openDock();

        for (int i = 0; i < 4; i++) {
            Placed left = texts(Role.NEXT).stream()
                    .filter(text -> text.text().matches("\\d+:\\d\\d"))
                    .findFirst()
                    .orElseThrow();
            long seconds = Duration.between(clock.wall(), TestGym.at("2026-11-23T17:30"))
                    .toSeconds();
            assertThat(left.text()).isEqualTo(String.format("%d:%02d", seconds / 60, seconds % 60));
            assertThat(dock().intersects(left.bounds())).isFalse();
            pass("PT1S");
        }
        assertThat(dock().intersects(text(Role.TITLE).orElseThrow().bounds())).isFalse();
        assertNoTrace("before a class");
    }

    private List<Placed> texts(Role role) {
        return onUi(() -> ((WallPanel) child("wall"))
                .texts().stream().filter(text -> text.role() == role).toList());
    }

    @Test
    void aClassMayStartAndEndWhileItIsOpen() {
        open(SMALL);
        openDock();
        Rectangle idle = dock();

        startClass();
        assertThat(isOpen()).isTrue();
        assertThat(dock()).isNotEqualTo(idle);
        assertThat(dock().intersects(slab())).isFalse();
        assertThat(text(Role.COUNTDOWN)).isPresent();
        assertNoTrace("when a class has begun");

        steer(Control.END);
        assertThat(isOpen()).isTrue();
        assertThat(dock().intersects(slab())).isFalse();
        assertNoTrace("when it has ended");
        touchTheDock();
        for (int i = 0; i < 70; i++) {
            pass("PT5S");
            touchTheDock();
        }
        assertThat(kiosk.look().live()).isEmpty();
        assertThat(isOpen()).isTrue();
        assertThat(dock()).isEqualTo(idle);
        assertNoTrace("when it is over");
    }

    private void touchTheDock() {
        press(dock().x + dock().width / 2, dock().y + 6);
    }

    @Test
    void underAFingerItStaysWhereItIs() {
        open(SMALL);
        openDock();
        Rectangle idle = dock();

        AbstractButton key = ui.button("digit-1");
        finger(key, MouseEvent.MOUSE_PRESSED);
        startClass();
        assertThat(dock()).isEqualTo(idle);
        finger(key, MouseEvent.MOUSE_RELEASED);
        frame();

        assertThat(dock()).isNotEqualTo(idle);
        assertNoTrace("when it has moved");
    }

    private void finger(AbstractButton button, int id) {
        onUi(() -> {
            int down = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
            button.dispatchEvent(
                    new MouseEvent(button, id, clock.wall().toEpochMilli(), down, 9, 9, 1, false, MouseEvent.BUTTON1));
            return true;
        });
    }

    @Test
    void aTouchBesideItClosesItAndBringsTheButtonsAndATouchInItDoesNeither() {
        open(SMALL);
        startClass();
        openDock();

        press(dock().x + 1, dock().y + 1);
        press(dock().x + dock().width / 2, dock().y + 1);
        assertThat(isOpen()).isTrue();
        assertThat(onUi(() -> child("control-bar").isVisible())).isFalse();

        press(60, 60);
        assertThat(isOpen()).isFalse();
        assertThat(onUi(() -> child("control-bar").isVisible())).isTrue();
        ui.tap("start-or-pause");
        eventually(() ->
                assertThat(kiosk.look().live().orElseThrow().run().paused()).isTrue());
    }

    @Test
    void itGoesAwayAfterTwelveSecondsWithoutATouch() {
        open(SMALL);
        openDock();
        pass("PT11S");
        assertThat(isOpen()).isTrue();

        pass("PT1S");

        assertThat(isOpen()).isFalse();
        assertNoTrace("after it went away");
    }

    @Test
    void itOpensOverTheWallAlsoFromTheProgress() {
        open(SMALL);
        ui.press(KeyEvent.VK_P);
        frame();
        assertThat(onUi(() -> child("progress").isVisible())).isTrue();

        openDock();

        assertThat(onUi(() -> child("progress").isVisible())).isFalse();
        assertThat(onUi(() -> ((JComponent) child("wall")).isShowing())).isTrue();
        assertNoTrace("from the progress");
    }

    @Test
    void keysBelongToTheFormWhileItIsOpen() {
        open(SMALL);
        startClass();
        openDock();
        ui.press(KeyEvent.VK_G);
        ui.press(KeyEvent.VK_RIGHT);
        frame();
        assertThat(kiosk.look().live().orElseThrow().moment().interval().position())
                .isEqualTo(1);

        ui.press(KeyEvent.VK_ESCAPE);
        eventually(() -> assertThat(isOpen()).isFalse());
        ui.press(KeyEvent.VK_RIGHT);

        eventually(() -> assertThat(
                        kiosk.look().live().orElseThrow().moment().interval().position())
                .isEqualTo(2));
    }
}
