package backboard.wall;

import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.look.PersonBadge;
import backboard.look.Placed;
import backboard.settings.WallView;
import backboard.training.Appearance;
import backboard.training.Effort;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member who changes how they appear is obeyed by every wall at its next look, also in what they did before. */
class AppearanceObeyedTest {

    private static final Dimension SIZE = new Dimension(1920, 1080);

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00:30"));
    private Kiosk kiosk;
    private Guise mia;

    private record Seen(String says, BufferedImage image) {}

    @BeforeEach
    void miaLogsASetInAClass() {
        kiosk = Kiosk.open(TestGym.settings("gym.name = Gym"), TestGym.LIBRARY, data, clock);
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        clock.advance(Duration.ofSeconds(448));
        kiosk.tick().join();
        mia = ((Outcome.Joined) kiosk.submit(new Command.Join(kiosk.newId(), "Mia", "Kahn", Appearance.NAME, ""))
                        .join())
                .guise();
        kiosk.submit(new Command.LogSet(
                        kiosk.newId(), mia.id(), "lat-pulldown", Effort.reps(10, Optional.empty()), OptionalInt.of(5)))
                .join();
        kiosk.tick().join();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private final WallPanel spotlight = onUi(WallPanel::new);
    private final WallPanel stations = onUi(WallPanel::new);

    private Seen look(WallPanel wall, WallView view) {
        return onUi(() -> {
            wall.setView(view);
            wall.setSize(SIZE);
            wall.show(kiosk.look());
            BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            wall.paint(g);
            g.dispose();
            List<String> texts = wall.texts().stream().map(Placed::text).toList();
            return new Seen(String.join(" | ", texts), image);
        });
    }

    private Seen ticker() {
        return look(spotlight, WallView.SPOTLIGHT);
    }

    private Seen grid() {
        return look(stations, WallView.STATIONS);
    }

    /** Answered when it is done; the walls look thirty times a second. */
    private void appear(Appearance as, String alias) {
        kiosk.submit(new Command.Appear(mia.id(), as, alias)).join();
    }

    private static long pixels(Seen seen, int rgb) {
        long count = 0;
        for (int y = 0; y < SIZE.height; y++) {
            for (int x = 0; x < SIZE.width; x++) {
                count += seen.image().getRGB(x, y) == rgb ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void onTheTickerAndAtTheStations() {
        int colour = PersonBadge.colour(mia.colour()).getRGB();
        assertThat(ticker().says()).contains("Mia K.").doesNotContain("Kahn");
        assertThat(grid().says()).contains("MK");
        assertThat(pixels(grid(), colour)).as("the badge").isGreaterThan(100);

        appear(Appearance.ALIAS, "Rowan");
        assertThat(ticker().says()).contains("Rowan").doesNotContain("Mia", "MK");
        assertThat(grid().says()).contains("R").doesNotContain("Mia", "MK");

        appear(Appearance.INITIALS, "");
        assertThat(ticker().says()).contains("MK").doesNotContain("Mia", "Rowan");

        appear(Appearance.COLOUR, "");
        assertThat(ticker().says()).doesNotContain("Mia", "MK", "Rowan");
        assertThat(grid().says()).doesNotContain("Mia", "MK", "Rowan");
        assertThat(pixels(grid(), colour)).as("the colour's shape").isGreaterThan(100);
        assertThat(grid().says().split("Free", -1)).hasSize(7);

        appear(Appearance.INVISIBLE, "");
        assertThat(kiosk.look().floor().recent()).isEmpty();
        assertThat(ticker().says()).doesNotContain("Mia", "MK", "Rowan", "lat pulldown, set");
        assertThat(grid().says().split("Free", -1)).as("a free station more").hasSize(8);
        assertThat(pixels(grid(), colour)).isLessThan(100);

        appear(Appearance.NAME, "");
        assertThat(ticker().says()).contains("Mia K.");
        assertThat(grid().says()).contains("MK");
    }
}
