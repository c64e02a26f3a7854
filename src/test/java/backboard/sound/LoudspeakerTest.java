package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.sound.Health.Device;
import backboard.training.Circuit;
import backboard.training.Language;
import backboard.training.Timeline;
import backboard.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The speaker on its own threads, with a sound device that a test holds in its hand. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LoudspeakerTest {

    private static final Instant NOW = TestGym.at("2026-11-24T18:30");
    private static final Circuit CIRCUIT =
            TestGym.LIBRARY.circuit("hinge-and-hold").orElseThrow();
    private static final Timeline TIMELINE = Timeline.of(CIRCUIT, Timeline.Parts.CLASS);
    private static final long WORK = TIMELINE.nextWork(0).orElseThrow().startMs();

    /** Notes the tones it is given; silence it swallows. */
    private static class Ear implements Line {
        private final LinkedBlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int capacity() {
            return Wave.bytes(10_000);
        }

        @Override
        public int waiting() {
            return 0;
        }

        @Override
        public int write(byte[] bytes, int from, int length) {
            byte[] taken = Arrays.copyOfRange(bytes, from, from + length);
            for (byte one : taken) {
                if (one != 0) {
                    heard.add(taken);
                    break;
                }
            }
            return length;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private final Ear ear = new Ear();
    private final CompletableFuture<String> openedOn = new CompletableFuture<>();
    private final Voice noVoice = new Voice(Optional::empty, Voice.LONGEST);
    private Optional<Speaker> speaker = Optional.empty();

    @AfterEach
    void close() {
        speaker.ifPresent(Speaker::close);
    }

    private Speaker speaker(Line.Source source) {
        Speaker made = new Speaker(new Loudspeaker(source, noVoice));
        speaker = Optional.of(made);
        return made;
    }

    private Line openEar() {
        openedOn.complete(Thread.currentThread().getName());
        return ear;
    }

    @Test
    void theDeviceIsOpenedByItsOwnThreadAsSoonAsAClassIsOnAndThenPlays() throws Exception {
        Speaker shown = speaker(this::openEar);
        assertThat(shown.health().device()).isEqualTo(Device.UNUSED);
        shown.show(state(WORK - 500));
        assertThat(openedOn.get()).isEqualTo("sound");

        shown.show(state(WORK));
        byte[] start = ear.heard.take();
        assertThat(start).isEqualTo(Arrays.copyOf(Wave.of(Signal.GO, 60), start.length));
        assertThat(shown.health().device()).isEqualTo(Device.PLAYING);
        assertThat(shown.health().isWell()).isTrue();
    }

    @Test
    void aDeviceThatIsSlowToOpenHoldsNobodyUpAndTonesDoNotPileUp() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        Speaker shown = speaker(() -> {
            try {
                slow.await();
            } catch (InterruptedException e) {
                throw new LineUnavailableException("closed");
            }
            return openEar();
        });
        for (long position = WORK - 5_000; position <= WORK + 100; position += 33) {
            shown.show(state(position));
        }
        slow.countDown();

        byte[] first = ear.heard.take();
        assertThat(first)
                .as("three ticks before it are not")
                .isEqualTo(Arrays.copyOf(Wave.of(Signal.GO, 60), first.length));
    }

    @Test
    void atVolumeZeroTheDeviceIsNeverOpened() {
        assertNeverOpened(TestGym.settings("sound.volume = 0"));
    }

    @Test
    void inQuietHoursTheDeviceIsNeverOpened() {
        assertNeverOpened(TestGym.settings("sound.quiet = 18:00-19:30"));
    }

    @Test
    void betweenClassesTheDeviceIsNeverOpened() {
        Speaker shown = speaker(this::openEar);
        shown.show(StateKit.idle(TestGym.settings(), NOW));
        shown.close();

        assertThat(shown.health()).isEqualTo(Health.UNUSED);
    }

    private void assertNeverOpened(Settings settings) {
        Speaker shown = speaker(this::openEar);
        for (long position = WORK - 5_000; position < WORK + 45_000; position += 33) {
            shown.show(StateKit.inClass(settings, CIRCUIT, position, NOW.plusMillis(position)));
        }
        shown.close();

        assertThat(openedOn).isNotDone();
        assertThat(shown.health()).isEqualTo(Health.UNUSED);
    }

    @Test
    void withoutADeviceTheSpeakerGoesOnAndTheHealthPageSaysWhy() {
        Speaker shown = speaker(() -> {
            throw new LineUnavailableException();
        });
        shown.show(state(WORK));
        while (shown.health().device() == Device.UNUSED) {
            Thread.onSpinWait();
        }
        shown.show(state(WORK + 37_000));

        assertThat(shown.health().isWell()).isFalse();
        assertThat(shown.health()
                        .lines(Words.of(Language.ENGLISH), TestGym.ZONE)
                        .get(0))
                .isEqualTo("Silent since 24 Nov 18:30: this computer has no sound device that can be used."
                        + " It is tried again every minute of a class.");
    }

    @Test
    void closingLetsGoOfTheDevice() throws Exception {
        Speaker shown = speaker(this::openEar);
        shown.show(state(WORK));
        assertThat(openedOn.get(10, TimeUnit.SECONDS)).isNotEmpty();
        shown.close();

        assertThat(ear.closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static State state(long positionMs) {
        return StateKit.inClass(
                TestGym.settings(), CIRCUIT, positionMs, NOW.plus(Duration.ofMillis(positionMs - WORK)));
    }
}
