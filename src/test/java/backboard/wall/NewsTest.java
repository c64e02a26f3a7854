package backboard.wall;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Mode;
import backboard.training.Station;
import backboard.ui.Canvas;
import backboard.ui.Ui;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A set that is logged changes the numbers on the wall at once, and nothing else is painted again for it. */
class NewsTest {

    private static final Duration INTO_WORK = Duration.ofSeconds(448);
    /** Longer than a record is celebrated. */
    private static final Duration TURN = Duration.ofSeconds(9);

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({
        "no class, spotlight, 960, 540, 6",
        "no class, spotlight, 540, 960, 6",
        "no class, spotlight, 600, 960, 6",
        "no class, spotlight, 600, 800, 6",
        // Later the lowest band has other things to say.
        "class, spotlight, 960, 540, 2",
        "class, spotlight, 540, 960, 2",
        "class, stations, 960, 540, 6",
        "class, stations, 540, 960, 6"
    })
    void aSetIsSeenWithoutPaintingTheWallAnew(String when, String view, int width, int height, int sets) {
        TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T14:00:30"));
        Dimension size = new Dimension(width, height);
        try (Kiosk kiosk = Kiosk.open(TestGym.settings("wall.view = " + view), TestGym.LIBRARY, data, clock);
                Ui ui = new Ui()) {
            Guise mia = joined(kiosk, "Mia");
            Guise bo = joined(kiosk, "Bo");
            if (when.equals("class")) {
                kiosk.submit(new Command.StartClass(kiosk.newId())).join();
                clock.advance(INTO_WORK);
                kiosk.tick().join();
            }
            WallPanel wall = onUi(WallPanel::new);
            Canvas canvas = ui.open(size, () -> new Canvas(size, wall));
            eventually(() -> assertThat(onUi(() -> wall.getSize().equals(size))).isTrue());
            log(kiosk, mia, 1);
            clock.advance(TURN);
            show(wall, kiosk);
            settle(wall);
            for (int set = 2; set <= sets; set++) {
                int[] before = onUi(canvas::pixels);
                log(kiosk, set % 2 == 0 ? bo : mia, set);
                Rectangle left = show(wall, kiosk);
                int[] inParts = onUi(canvas::pixels);
                assertThat(Arrays.mismatch(before, inParts))
                        .as("set %d is seen", set)
                        .isNotEqualTo(-1);
                assertThat(left).as("left to be painted after set %d", set).isEqualTo(new Rectangle());
                settle(wall);
                int differs = Arrays.mismatch(inParts, onUi(canvas::pixels));
                assertThat(differs)
                        .as("pixel that differs after set %d: x %d, y %d", set, differs % width, differs / width)
                        .isEqualTo(-1);
                clock.advance(TURN);
                show(wall, kiosk);
                settle(wall);
            }
        }
    }

    private static Guise joined(Kiosk kiosk, String name) {
        return ((Outcome.Joined) kiosk.submit(new Command.Join(kiosk.newId(), name, "K.", Appearance.NAME, ""))
                        .join())
                .guise();
    }

    private static void log(Kiosk kiosk, Guise who, int station) {
        List<Station> stations = kiosk.look().circuit().orElseThrow().stations();
        Station there = stations.get(station % stations.size());
        Exercise exercise = there.exercise();
        Effort effort =
                exercise.mode() == Mode.TIME ? Effort.seconds(20, Optional.empty()) : Effort.reps(8, Optional.empty());
        assertThat(TestGym.done(
                        kiosk,
                        new Command.LogSet(
                                kiosk.newId(), who.id(), exercise.id(), effort, OptionalInt.of(there.number()))))
                .isInstanceOf(Outcome.Saved.class);
    }

    /** Shows the present state and returns what of the wall still waits to be painted. */
    private static Rectangle show(WallPanel wall, Kiosk kiosk) {
        return onUi(() -> {
            RepaintManager paints = RepaintManager.currentManager(wall);
            paints.paintDirtyRegions();
            wall.show(kiosk.look());
            return paints.getDirtyRegion(wall);
        });
    }

    private static void settle(WallPanel wall) {
        onUi(() -> {
            wall.paintImmediately(wall.getBounds());
            return true;
        });
    }
}
