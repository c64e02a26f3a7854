package backboard.wall;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Live;
import backboard.kiosk.Outcome;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.look.Placed;
import backboard.look.Theme;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Run;
import backboard.training.Timeline;
import backboard.ui.Ui;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grid of all stations in a real window, over a real kiosk and store. */
class StationsTest {

    private static final Dimension SIZE = new Dimension(1280, 720);

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00:30"));
    private final Ui ui = new Ui();

    private Kiosk kiosk;
    private WallPanel wall;

    @BeforeEach
    void open() {
        kiosk = Kiosk.open(TestGym.settings("wall.view = stations"), TestGym.LIBRARY, data, clock);
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        // warm-up and get ready take 445 s
        pass("PT446S");
        wall = ui.open(SIZE, () -> {
            WallPanel panel = new WallPanel();
            panel.show(kiosk.look());
            return panel;
        });
        eventually(() -> assertThat(texts()).contains("All stations"));
    }

    @AfterEach
    void close() {
        ui.close();
        kiosk.close();
    }

    private void pass(String time) {
        clock.advance(Duration.parse(time));
        kiosk.tick().join();
    }

    private void look() {
        kiosk.tick().join();
        onUi(() -> {
            wall.show(kiosk.look());
            return true;
        });
    }

    private List<String> texts() {
        return onUi(() -> wall.texts().stream().map(Placed::text).toList());
    }

    private Guise join(String name, boolean onWall) {
        return ((Outcome.Joined) kiosk.submit(new Command.Join(
                                kiosk.newId(), name, "K", onWall ? Appearance.NAME : Appearance.COLOUR, ""))
                        .join())
                .guise();
    }

    private void logPulldown(Guise member) {
        TestGym.done(
                kiosk,
                new Command.LogSet(
                        kiosk.newId(),
                        member.id(),
                        "lat-pulldown",
                        Effort.reps(10, Optional.empty()),
                        OptionalInt.of(5)));
    }

    private BufferedImage picture() {
        BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        onUi(() -> {
            Graphics2D g = image.createGraphics();
            wall.paint(g);
            g.dispose();
            return true;
        });
        return image;
    }

    /** Filled bars right of the initials, counted along their middle. */
    private int barsBeside(String initials) {
        BufferedImage image = picture();
        Rectangle2D at = onUi(() -> wall.texts().stream()
                        .filter(text -> text.text().equals(initials))
                        .findFirst()
                        .orElseThrow())
                .bounds();
        int bars = 0;
        boolean in = false;
        for (int x = (int) at.getMaxX(); x < at.getMaxX() + 30; x++) {
            boolean filled = image.getRGB(x, (int) at.getCenterY()) == Theme.MOVE.getRGB();
            bars += filled && !in ? 1 : 0;
            in = filled;
        }
        return bars;
    }

    @Test
    void aLoggedSetIsABarOnTheChipOfItsMemberAtTheNextLook() {
        Guise mia = join("Mia", true);
        look();
        assertThat(texts()).doesNotContain("MK").filteredOn("Free"::equals).hasSize(7);

        logPulldown(mia);
        look();

        eventually(() ->
                assertThat(texts()).contains("MK").filteredOn("Free"::equals).hasSize(6));
        assertThat(barsBeside("MK")).isEqualTo(1);
        // The same station in round two.
        pass("PT580S");
        logPulldown(mia);
        look();
        eventually(() -> assertThat(texts()).contains("MK"));
        assertThat(barsBeside("MK")).isEqualTo(2);
    }

    @Test
    void whoShowsNoMoreThanAColourIsThereWithoutLettersAndAGuestByNumber() {
        logPulldown(join("Mia", false));
        logPulldown(((Outcome.Joined)
                        kiosk.submit(new Command.JoinAsGuest(kiosk.newId())).join())
                .guise());
        look();

        eventually(() -> assertThat(texts()).filteredOn("Free"::equals).hasSize(6));
        assertThat(texts()).contains("G1").noneMatch(text -> text.contains("MK") || text.contains("Mia"));
    }

    @Test
    void aStationIsFreeAgainWhenNobodyHasLoggedThereForLong() {
        logPulldown(join("Mia", true));
        look();
        eventually(() -> assertThat(texts()).contains("MK"));

        pass("PT241S");
        look();

        eventually(() -> assertThat(texts())
                .doesNotContain("MK")
                .filteredOn("Free"::equals)
                .hasSize(7));
    }

    @Test
    void inALengthenedTurnFiguresTurnRoundWhenTheSignalComes() {
        Circuit circuit = StationsStates.circuit(20, 0);
        Timeline timeline = Timeline.of(circuit, Timeline.Parts.CLASS);
        Interval turn = timeline.intervals().stream()
                .filter(interval ->
                        interval.phase() == Phase.WORK && interval.switchAtMs().isPresent())
                .findFirst()
                .orElseThrow();
        Instant begun = StationsStates.NOW.minusMillis(turn.startMs());
        Run lengthened = Run.started(new UUID(0, 1), circuit.id(), timeline, begun)
                .apply(Control.EXTEND, StationsStates.NOW.plusMillis(1_000));
        Instant signal = StationsStates.NOW.plusMillis(turn.switchAtMs().orElseThrow());

        assertThat(mirrored(circuit, lengthened, signal.minusMillis(300), turn)).isFalse();
        assertThat(mirrored(circuit, lengthened, signal.plusMillis(300), turn)).isTrue();
    }

    private boolean mirrored(Circuit circuit, Run run, Instant at, Interval turn) {
        Live live = new Live(run, circuit, Timeline.Parts.CLASS, run.at(at));
        return StationsOf.pulses(kiosk.look(), live).get(turn.position() - 1).mirrored();
    }

    @Test
    void figuresMoveAtWorkAndStandStillInTheRest() {
        BufferedImage before = picture();
        pass("PT1.7S");
        look();
        // Pull-up and pulldown.
        assertThat(changedCells(before, picture())).contains(1, 5);

        kiosk.submit(new Command.Steer(Control.SKIP)).join();
        look();
        eventually(() -> assertThat(texts()).contains("Move up one"));
        BufferedImage rest = picture();
        pass("PT1.7S");
        look();
        assertThat(changedCells(rest, picture())).isEmpty();
    }

    /** Stations of the grid of four by two, beside the slab. */
    private static Set<Integer> changedCells(BufferedImage one, BufferedImage other) {
        Set<Integer> changed = new TreeSet<>();
        for (int y = 90; y < 680; y++) {
            for (int x = 324; x < 1212; x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    changed.add(1 + (y - 90) / 300 * 4 + (x - 324) / 223);
                }
            }
        }
        return changed;
    }
}
