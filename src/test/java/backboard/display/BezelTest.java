package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.Stills;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.ui.Ui;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BezelTest {

    private static final Dimension SIZE = new Dimension(640, 360);
    private static final Settings SETTINGS = TestGym.settings("wall.dim.percent = 30");
    private static final Instant NOON = TestGym.at("2026-11-23T12:00");
    /** At this size the orbit reaches one pixel. */
    private static final Color GREY = new Color(200, 100, 50);

    private final Ui ui = new Ui();
    private final List<Point> touched = new ArrayList<>();
    private final List<State> shown = new ArrayList<>();
    private final JPanel screen = onUi(() -> {
        JPanel panel = new JPanel(null);
        panel.setBackground(GREY);
        panel.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                touched.add(e.getPoint());
            }
        });
        return panel;
    });
    private final Bezel bezel = ui.open(SIZE, () -> new Bezel(screen, shown::add));

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void theScreenMovesAndAlwaysFillsTheWindow() {
        List<Point> places = new ArrayList<>();
        for (Duration time = Duration.ZERO; time.toMinutes() < 10; time = time.plusSeconds(30)) {
            show(NOON.plus(time), Light.FULL);
            places.add(onUi(() -> screen.getLocation()));
            Rectangle covered = onUi(() -> screen.getBounds());
            assertThat(covered.contains(new Rectangle(SIZE))).as("%s", covered).isTrue();
        }

        assertThat(places.stream().map(at -> at.x).distinct()).containsExactlyInAnyOrder(-2, -1, 0);
    }

    @Test
    void aTouchHitsWhatIsSeenWhereverTheScreenHasMoved() {
        Instant left = NOON;
        while (Orbit.at(left, 1 / 3.0).x != -1) {
            left = left.plusSeconds(30);
        }
        show(left, Light.FULL);
        ui.touch(bezel);
        eventually(() -> assertThat(touched).hasSize(1));

        Point middle = onUi(() -> new Point(SIZE.width / 2 - screen.getX(), SIZE.height / 2 - screen.getY()));
        assertThat(touched).containsExactly(middle);
        assertThat(middle.x).isEqualTo(SIZE.width / 2 + 2);
    }

    @Test
    void betweenTwoStepsNothingIsLaidOutAnew() {
        show(NOON, Light.FULL);
        assertThat(onUi(() -> bezel.isValid())).isTrue();
        Point before = onUi(() -> screen.getLocation());

        show(NOON.plusMillis(33), Light.FULL);

        assertThat(onUi(() -> screen.getLocation())).isEqualTo(before);
        assertThat(onUi(() -> bezel.isValid())).isTrue();
    }

    @Test
    void aClosedScreenIsDimmedByTheShareThatTheSettingsName() {
        show(NOON, Light.FULL);
        assertThat(painted()).isEqualTo(GREY);

        show(NOON, Light.DIMMED);

        assertThat(painted().getRed()).isBetween(139, 141);
        assertThat(painted().getGreen()).isBetween(69, 71);
        assertThat(painted().getBlue()).isBetween(34, 36);
    }

    @Test
    void whatIsDimmedStillTakesTouches() {
        show(NOON, Light.DIMMED);

        ui.touch(bezel);

        eventually(() -> assertThat(touched).hasSize(1));
    }

    @Test
    void aBlackScreenIsBlackAndATouchPressesNothingOnIt() {
        show(NOON, Light.BLACK);
        assertThat(painted()).isEqualTo(Color.BLACK);

        ui.touch(bezel);
        show(NOON.plusSeconds(1), Light.DIMMED);
        ui.touch(bezel);

        eventually(() -> assertThat(touched).hasSize(1));
        assertThat(painted()).isNotEqualTo(Color.BLACK);
    }

    @Test
    void whileItIsBlackTheScreenBehindIsShownOneStateASecond() {
        shown.clear();
        for (int look = 0; look < 60; look++) {
            show(NOON.plusMillis(33L * look), Light.BLACK);
        }

        assertThat(shown).hasSize(2);
    }

    private void show(Instant at, Light light) {
        State state = Stills.of(SETTINGS, TestGym.LIBRARY, Path.of("no-data-here"), at)
                .asScheduled();
        onUi(() -> {
            bezel.show(state, light);
            return true;
        });
    }

    private Color painted() {
        BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        onUi(() -> {
            Graphics2D g = image.createGraphics();
            bezel.paint(g);
            g.dispose();
            return true;
        });
        return new Color(image.getRGB(SIZE.width / 2, SIZE.height / 2));
    }
}
