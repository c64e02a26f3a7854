package backboard.wall;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.look.Placed;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.ui.Ui;
import backboard.words.Phrase;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WallPanelTest {

    private static final Instant NOW = TestGym.at("2026-11-23T18:30");
    private static final Settings SETTINGS = TestGym.settings();
    private static final Circuit MONDAY = TestGym.LIBRARY.circuit("pull-power").orElseThrow();

    @Test
    void onAScaledMonitorTheWallUsesEveryPixel() {
        WallPanel wall = onUi(() -> {
            WallPanel panel = new WallPanel();
            panel.setSize(640, 360);
            panel.show(StateKit.inClass(SETTINGS, MONDAY, 460_000, NOW));
            return panel;
        });
        BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        onUi(() -> {
            Graphics2D g = image.createGraphics();
            g.scale(2, 2);
            wall.paint(g);
            g.dispose();
            return true;
        });

        // A picture that was only enlarged has nothing but blocks of two by two equal pixels, away from the slab too.
        assertThat(blocksOfOneColour(image, 440)).isLessThan(.99);
    }

    private static double blocksOfOneColour(BufferedImage image, int fromX) {
        int blocks = 0;
        int plain = 0;
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = fromX; x < image.getWidth(); x += 2) {
                int colour = image.getRGB(x, y);
                blocks++;
                if (image.getRGB(x + 1, y) == colour
                        && image.getRGB(x, y + 1) == colour
                        && image.getRGB(x + 1, y + 1) == colour) {
                    plain++;
                }
            }
        }
        return (double) plain / blocks;
    }

    @Test
    void aNoticeIsOnTheWallAsSoonAsItComesAndGoneAsSoonAsItGoes() {
        State calm = StateKit.inClass(SETTINGS, MONDAY, 460_000, NOW);
        try (Ui ui = new Ui()) {
            WallPanel wall = ui.open(new Dimension(640, 360), () -> {
                WallPanel panel = new WallPanel();
                panel.show(calm);
                return panel;
            });
            eventually(() -> assertThat(texts(wall)).contains("Pull-up"));

            show(wall, noting(calm, Phrase.of("kiosk.refused.not-saved", Phrase.of("kiosk.store.full"))));
            eventually(() -> assertThat(texts(wall)).contains("Not saved: The disk is full."));
            show(wall, calm);
            eventually(() -> assertThat(texts(wall)).doesNotContain("Not saved: The disk is full."));
        }
    }

    @Test
    void theWallOfASpanishGymTellsItsTroubleInSpanish() {
        Settings spanish = TestGym.settings("gym.language = es");
        State calm = StateKit.inClass(spanish, MONDAY, 460_000, NOW);
        Phrase broken = Phrase.of("kiosk.notice.file", "assets/exercises/gym-row.yaml:3: unknown field 'lode'");

        try (Ui ui = new Ui()) {
            WallPanel wall = ui.open(new Dimension(1280, 720), () -> {
                WallPanel panel = new WallPanel();
                panel.show(noting(calm, broken));
                return panel;
            });
            eventually(() -> assertThat(texts(wall))
                    .contains("Hay que corregir un archivo: assets/exercises/gym-row.yaml:3: unknown field 'lode'"));
        }
    }

    private static void show(WallPanel wall, State state) {
        onUi(() -> {
            wall.show(state);
            return true;
        });
    }

    private static List<String> texts(WallPanel wall) {
        return onUi(() -> wall.texts().stream().map(Placed::text).toList());
    }

    private static State noting(State state, Phrase notice) {
        return new State(
                state.settings(),
                state.now(),
                state.today(),
                state.live(),
                state.open(),
                state.nextClass(),
                state.opensNext(),
                state.floor(),
                state.tips(),
                state.figures(),
                state.translations(),
                Optional.of(notice));
    }
}
