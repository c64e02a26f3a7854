package backboard.wall;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.library.Library;
import backboard.look.Placed;
import backboard.look.Role;
import backboard.settings.Settings;
import backboard.slab.Slab;
import backboard.snapshot.Picture;
import backboard.sound.Signal;
import backboard.sound.Speaker;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Station;
import backboard.training.Timeline;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wall shows of stations that are done in a way of their own, beside its slab. */
class MethodsOnTheWallTest {

    private static final Dimension SIZE = new Dimension(1280, 720);
    private static final Instant NOW = TestGym.at("2026-11-23T18:30");
    private static final int FRAME_MS = 33;

    @TempDir
    Path assets;

    private final Settings settings = TestGym.settings();
    private Library library;
    private Circuit circuit;

    @BeforeEach
    void read() {
        library = TestGym.with(assets, TestGym.METHODS);
        circuit = library.circuit("own").orElseThrow();
    }

    private Interval work(Circuit of, int station, int round) {
        return Timeline.of(of, Timeline.Parts.CLASS).intervals().stream()
                .filter(one -> one.phase() == Phase.WORK && one.position() == station && one.round() == round)
                .findFirst()
                .orElseThrow();
    }

    /** Milliseconds after the start of the work at a station. */
    private String words(Settings gym, int station, int round, long after) {
        State state =
                StateKit.inClass(gym, circuit, work(circuit, station, round).startMs() + after, NOW);
        return panel(state).texts().stream().map(Placed::text).collect(Collectors.joining(" "));
    }

    private static WallPanel panel(State state) {
        WallPanel[] panel = new WallPanel[1];
        Picture.of(SIZE, () -> {
            panel[0] = new WallPanel();
            panel[0].show(state);
            return panel[0];
        });
        return panel[0];
    }

    @Test
    void aDropSetIsExplainedTowardsTheEndOfTheLastRoundOnly() {
        String how = "cut the weight by 10–30\u00a0%";

        assertThat(words(settings, 2, 3, 5_000)).doesNotContain(how);
        assertThat(words(settings, 2, 3, 22_000)).as("the mistakes first").doesNotContain(how);
        assertThat(words(settings, 2, 3, 30_000)).contains("Drop set", "Near failure,", how);
        assertThat(words(settings, 2, 2, 30_000)).doesNotContain(how);
    }

    @Test
    void theSecondOfASupersetIsAnnouncedAsFollowingStraightOn() {
        assertThat(words(settings, 5, 1, 5_000)).contains("Straight on to", "Then no rest");
        assertThat(words(settings, 4, 1, 5_000))
                .doesNotContain("Straight on to")
                .contains("Next");
    }

    @Test
    void besideAllStationsEachSaysHowItIsDoneInThisRound() {
        String words = words(TestGym.settings("wall.view = stations"), 1, 2, 5_000);

        assertThat(words).contains("10 reps", "12–15 reps", "As many reps", "8 reps every minute", "6–8 reps");
        assertThat(words(TestGym.settings("wall.view = stations"), 1, 3, 5_000)).contains("Last round:");
    }

    @Test
    void thePairOfASupersetIsMarkedBetweenItsTwoCells() {
        List<Station> apart = new ArrayList<>(circuit.stations());
        apart.replaceAll(station -> station.prescribed(station.prescription().superset(false)));
        Circuit unlinked = circuit.doing(apart);

        for (String view : List.of("spotlight", "stations")) {
            Settings gym = TestGym.settings("wall.view = " + view);
            BufferedImage linked = picture(gym, circuit);
            BufferedImage without = picture(gym, unlinked);
            List<Integer> changed = new ArrayList<>();
            for (int x = 0; x < SIZE.width; x++) {
                for (int y = SIZE.height / 4; y < SIZE.height * 85 / 100; y++) {
                    if (linked.getRGB(x, y) != without.getRGB(x, y)) {
                        changed.add(x);
                        break;
                    }
                }
            }
            assertThat(changed).as(view).isNotEmpty();
            int width = changed.get(changed.size() - 1) - changed.get(0);
            assertThat(width).as("%s: one small mark", view).isBetween(10, 40);
        }
    }

    /** At the first station, where the slab says nothing of the pair. */
    private BufferedImage picture(Settings gym, Circuit of) {
        State state = StateKit.inClass(gym, of, work(of, 1, 1).startMs() + 5_000, NOW);
        BufferedImage[] image = new BufferedImage[1];
        image[0] = Picture.of(SIZE, () -> {
            WallPanel panel = new WallPanel();
            panel.show(state);
            return panel;
        });
        return image[0];
    }

    /** A recording frame by frame across the start of the second minute. */
    @Test
    void aMinuteIsHeardInTheFrameThatNumbersItAndStartsItsShape() {
        long minute = work(circuit, 4, 1).startMs() + 60_000;
        List<Signal> heard = new ArrayList<>();
        List<String> frames = new ArrayList<>();
        try (Speaker speaker = new Speaker((signal, volume, at) -> heard.add(signal))) {
            for (long position = minute - 5 * FRAME_MS + 7; position < minute + 5 * FRAME_MS; position += FRAME_MS) {
                State state = StateKit.inClass(settings, circuit, position, NOW);
                heard.clear();
                speaker.show(state);
                Slab slab = Slab.of(state).orElseThrow();
                String number = panel(state).texts().stream()
                        .filter(text -> text.role() == Role.NEXT && text.text().startsWith("Minute"))
                        .map(Placed::text)
                        .findFirst()
                        .orElseThrow();
                frames.add(number + (slab.swell() > 1 ? " swells" : "") + (heard.isEmpty() ? "" : " " + heard));
            }
        }
        assertThat(frames.subList(0, 5)).containsOnly("Minute 1 of 3");
        assertThat(frames.get(5)).isEqualTo("Minute 2 of 3 swells [GO]");
        assertThat(frames.subList(6, frames.size())).containsOnly("Minute 2 of 3 swells");
    }
}
