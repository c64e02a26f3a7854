package backboard.wall;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Timeline;
import backboard.ui.Canvas;
import backboard.ui.Ui;
import java.awt.Dimension;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.swing.RepaintManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wall paints only the parts that have changed: that must look as if all of it had been painted. */
class PaintedInPartsTest {

    private static final Instant NOW = TestGym.at("2026-11-26T18:30");
    private static final Circuit THURSDAY =
            TestGym.LIBRARY.circuit("whole-back-strength").orElseThrow();
    /** From the end of the third rep to the begin of the fifth: the fourth lights how to breathe, the longest text. */
    private static final int FROM_MS = 11_000;

    private static final int TO_MS = 17_000;
    private static final int STEP_MS = 300;

    @ParameterizedTest
    @CsvSource({
        "2 m, spotlight, 960, 540",
        "5 m, spotlight, 960, 540",
        "12 m, spotlight, 960, 540",
        "12 m, spotlight, 540, 960",
        "5 m, stations, 960, 540",
        "5 m, stations, 540, 960"
    })
    void aRepLeavesNoTraceOfWhatWasBefore(String distance, String view, int width, int height) {
        Settings settings = TestGym.settings("wall.distance = " + distance, "wall.view = " + view);
        Dimension size = new Dimension(width, height);
        try (Ui ui = new Ui()) {
            WallPanel wall = onUi(WallPanel::new);
            Canvas canvas = ui.open(size, () -> new Canvas(size, wall));
            eventually(() -> assertThat(onUi(() -> wall.getSize().equals(size))).isTrue());
            for (Interval work : firstRound()) {
                for (long elapsed = FROM_MS; elapsed < TO_MS; elapsed += STEP_MS) {
                    show(wall, at(settings, work.startMs() + elapsed));
                }
                int[] inParts = onUi(canvas::pixels);
                onUi(() -> {
                    wall.paintImmediately(wall.getBounds());
                    return true;
                });
                int differs = Arrays.mismatch(inParts, onUi(canvas::pixels));
                assertThat(differs)
                        .as(
                                "pixel that differs at work %d: x %d, y %d",
                                work.position(), differs % width, differs / width)
                        .isEqualTo(-1);
            }
        }
    }

    private static List<Interval> firstRound() {
        return Timeline.of(THURSDAY, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == Phase.WORK && interval.round() == 1)
                .toList();
    }

    private static void show(WallPanel wall, State state) {
        onUi(() -> {
            wall.show(state);
            RepaintManager.currentManager(wall).paintDirtyRegions();
            return true;
        });
    }

    private static State at(Settings settings, long positionMs) {
        return StateKit.inClass(settings, THURSDAY, positionMs, NOW);
    }
}
