package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Live;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignalTest {

    private static final Instant NOW = TestGym.at("2026-11-24T18:30");
    private static final Circuit TUESDAY =
            TestGym.LIBRARY.circuit("hinge-and-hold").orElseThrow();
    private static final Timeline TIMELINE = Timeline.of(TUESDAY, Timeline.Parts.CLASS);

    @Test
    void workIsCountedInAndBegunAndEndedOnTheRightSecond() {
        Interval ready = TIMELINE.intervals().get(TUESDAY.warmUp().size());

        assertThat(signals(ready.startMs(), ready.endMs() + 41_000))
                .containsExactly(
                        "7 TICK", "8 TICK", "9 TICK", "10 GO", // get ready, 10 s
                        "47 TICK", "48 TICK", "49 TICK", "50 STOP"); // work, 40 s
    }

    @Test
    void sidesChangeWithTheirOwnSignalAtHalfTime() {
        Interval sides = TIMELINE.intervals().stream()
                .filter(interval -> interval.switchAtMs().isPresent())
                .filter(interval -> interval.round() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(signals(sides.startMs(), sides.startMs() + 30_000)).containsExactly("20 SWITCH");
    }

    @Test
    void theEndOfTheClassHasItsOwnSignal() {
        assertThat(signals(TIMELINE.totalMs() - 2_000, TIMELINE.totalMs() + 5_000))
                .containsExactly("1 TICK", "2 END");
    }

    @Test
    void aPausedClassIsSilent() {
        Live before = live(TIMELINE.totalMs() - 4_000);
        Live paused = StateKit.paused(TestGym.settings(), TUESDAY, TIMELINE.totalMs() - 2_500, NOW)
                .live()
                .orElseThrow();

        assertThat(Signal.between(before, paused)).isEmpty();
    }

    @Test
    void tonesAreTheirLengthAndNeverLouderThanAsked() {
        byte[] loud = Speaker.wave(Signal.GO, 100);
        byte[] half = Speaker.wave(Signal.GO, 50);

        assertThat(loud).hasSize(2 * 44_100 * 450 / 1000);
        assertThat(peak(half)).isBetween(peak(loud) * .45, peak(loud) * .55);
        assertThat(loud[0]).isZero();
    }

    @Test
    void pitchesAreFarEnoughApartToBeTold() {
        List<Double> hertz =
                Arrays.stream(Signal.values()).map(Signal::hertz).sorted().toList();
        for (int i = 1; i < hertz.size(); i++) {
            assertThat(hertz.get(i) / hertz.get(i - 1)).isGreaterThan(1.15);
        }
    }

    private static double peak(byte[] wave) {
        double most = 0;
        for (int i = 0; i < wave.length; i += 2) {
            most = Math.max(most, Math.abs((wave[i] & 0xFF) | wave[i + 1] << 8));
        }
        return most;
    }

    /** What sounds when looking every 100 ms, with the second after the first look. */
    private static List<String> signals(long fromMs, long untilMs) {
        List<String> heard = new ArrayList<>();
        Live before = live(fromMs);
        for (long position = fromMs + 100; position <= untilMs; position += 100) {
            Live now = live(position);
            Optional<Signal> signal = Signal.between(before, now);
            long second = (position - fromMs) / 1000;
            signal.ifPresent(tone -> heard.add(second + " " + tone));
            before = now;
        }
        return heard;
    }

    private static Live live(long positionMs) {
        return StateKit.inClass(TestGym.settings(), TUESDAY, positionMs, NOW)
                .live()
                .orElseThrow();
    }
}
