package backboard.wall;

import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.look.Placed;
import backboard.look.Role;
import backboard.sound.Signal;
import backboard.sound.Speaker;
import backboard.training.Interval;
import backboard.training.Timeline;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A recording of virtual time, frame by frame, across every change of phase: what is read, the colour and the shape that are painted, and
 * what is heard change in the same frame, and in no other.
 */
class OneFrameTest {

    private static final Dimension SIZE = new Dimension(1280, 720);
    private static final int FRAME_MS = 33;
    private static final int FRAMES_AROUND = 5;
    /** Where the shape beside the word is painted, in pixels of this size. */
    private static final Rectangle EMBLEM = new Rectangle(56, 38, 62, 62);
    /** Beside it: nothing but the ground, whether filled or not. */
    private static final Rectangle GROUND = new Rectangle(6, 60, 8, 8);

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-24T10:00"));
    private final List<Signal> heard = new ArrayList<>();
    private final Speaker speaker = new Speaker((signal, volume, at) -> heard.add(signal));

    /** What one frame shows and sounds. */
    private record Frame(String word, int colour, BitSet shape, List<Signal> heard) {}

    @Test
    void wordColourShapeAndSoundChangeInTheSameFrame() {
        try (Kiosk kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, data, clock)) {
            kiosk.submit(new Command.StartClass(kiosk.newId())).join();
            Timeline timeline = kiosk.look().live().orElseThrow().run().timeline();
            WallPanel wall = onUi(() -> {
                WallPanel panel = new WallPanel();
                panel.setSize(SIZE);
                return panel;
            });
            Set<String> words = new HashSet<>();
            long position = 0;
            for (Interval interval : timeline.intervals()) {
                long end = interval.endMs();
                if (interval.round() > 1) {
                    break;
                }
                long from = end - FRAMES_AROUND * FRAME_MS + 7;
                clock.advance(Duration.ofMillis(from - position));
                position = from;
                words.addAll(crossing(kiosk, wall, end, position));
                position += 2L * FRAMES_AROUND * FRAME_MS;
            }
            assertThat(words).contains("WARM-UP", "GET READY", "WORK", "REST", "MOVE");
        } finally {
            speaker.close();
        }
    }

    private Set<String> crossing(Kiosk kiosk, WallPanel wall, long changeMs, long fromMs) {
        List<Frame> frames = new ArrayList<>();
        Set<String> words = new HashSet<>();
        int expected = -1;
        for (int i = 0; i < 2 * FRAMES_AROUND; i++) {
            kiosk.tick().join();
            frames.add(frame(wall, kiosk.look()));
            words.add(frames.get(i).word());
            if (expected < 0 && fromMs + (long) i * FRAME_MS >= changeMs) {
                expected = i;
            }
            clock.advance(Duration.ofMillis(FRAME_MS));
        }
        String at = "change at " + changeMs + " ms, " + words;
        assertThat(expected).as(at).isPositive();
        for (int i = 1; i < frames.size(); i++) {
            Frame before = frames.get(i - 1);
            Frame now = frames.get(i);
            boolean change = i == expected;
            boolean sameKind =
                    frames.get(expected - 1).word().equals(frames.get(expected).word());
            if (!sameKind) {
                assertThat(!now.word().equals(before.word()))
                        .as("word, frame %d, %s", i, at)
                        .isEqualTo(change);
                assertThat(now.colour() != before.colour())
                        .as("colour, frame %d, %s", i, at)
                        .isEqualTo(change);
                if (i <= expected) {
                    // After the change the shape swells and settles again.
                    assertThat(!now.shape().equals(before.shape()))
                            .as("shape, frame %d, %s", i, at)
                            .isEqualTo(change);
                }
            }
            if (!change) {
                // The last three seconds tick by themselves.
                assertThat(now.heard()).as("sound, frame %d, %s", i, at).isSubsetOf(Signal.TICK);
            }
            if (change) {
                assertThat(now.heard()).as("sound at the change, %s", at).hasSize(1);
            }
        }
        return words;
    }

    private Frame frame(WallPanel wall, State state) {
        heard.clear();
        speaker.show(state);
        return onUi(() -> {
            wall.show(state);
            BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            wall.paint(g);
            g.dispose();
            String word = wall.texts().stream()
                    .filter(text -> text.role() == Role.PHASE)
                    .map(Placed::text)
                    .findFirst()
                    .orElse("");
            int ground = image.getRGB(GROUND.x, GROUND.y);
            return new Frame(word, ground, shape(image, ground), List.copyOf(heard));
        });
    }

    /** Which pixels of the emblem's place are not ground. */
    private static BitSet shape(BufferedImage image, int ground) {
        BitSet shape = new BitSet();
        for (int y = 0; y < EMBLEM.height; y++) {
            for (int x = 0; x < EMBLEM.width; x++) {
                if (image.getRGB(EMBLEM.x + x, EMBLEM.y + y) != ground) {
                    shape.set(y * EMBLEM.width + x);
                }
            }
        }
        return shape;
    }
}
