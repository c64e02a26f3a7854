package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples themselves: what a microphone would find. */
class WaveTest {

    /** Every pitch of a signal, and what lies between. */
    private static final double[] SCALE = DoubleStream.iterate(
                    415.3, hertz -> hertz < 5000, hertz -> hertz * Math.pow(2, 1 / 12.0))
            .toArray();

    @ParameterizedTest
    @EnumSource
    void eachNoteHasItsPitchAndLength(Signal signal) {
        double[] samples = left(Wave.of(signal, 80));
        int from = 0;
        for (Note note : signal.notes()) {
            int length = Wave.RATE * note.milliseconds() / 1000;
            double[] part = Arrays.copyOfRange(samples, from, from + length);
            if (note.isSilence()) {
                assertThat(part).containsOnly(0);
            } else {
                assertThat(dominant(part) / note.hertz()).isBetween(.97, 1.03);
                assertThat(Math.abs(part[0])).isLessThan(1);
                assertThat(Math.abs(part[length - 1])).isLessThan(1);
                assertThat(peak(Arrays.copyOf(part, Wave.RATE / 1000)))
                        .as("1 ms in")
                        .isLessThan(.25 * peak(part));
                assertThat(peak(Arrays.copyOfRange(part, length - Wave.RATE / 1000, length)))
                        .as("1 ms before the end")
                        .isLessThan(.25 * peak(part));
            }
            from += length;
        }
        assertThat(from).as("nothing follows the last note").isEqualTo(samples.length);
        assertThat(samples.length * 1000.0 / Wave.RATE)
                .isBetween(signal.milliseconds() - 1.0, signal.milliseconds() + 1.0);
    }

    @ParameterizedTest
    @EnumSource
    void theAmplitudeFollowsTheVolumeAndNeverClips(Signal signal) {
        double full = peak(left(Wave.of(signal, 100)));
        assertThat(full).isBetween(.79 * Short.MAX_VALUE, .8 * Short.MAX_VALUE);
        for (int volume : new int[] {1, 25, 50, 75}) {
            assertThat(peak(left(Wave.of(signal, volume)))).isBetween(full * volume / 100 - 2, full * volume / 100 + 2);
        }
        assertThat(Wave.of(signal, 0)).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource
    void bothChannelsCarryTheSame(Signal signal) {
        byte[] wave = Wave.of(signal, 50);
        for (int i = 0; i < wave.length; i += Wave.FRAME_BYTES) {
            assertThat(wave[i + 2]).isEqualTo(wave[i]);
            assertThat(wave[i + 3]).isEqualTo(wave[i + 1]);
        }
    }

    static Stream<List<Signal>> pairs() {
        return Arrays.stream(Signal.values())
                .flatMap(one -> Arrays.stream(Signal.values())
                        .filter(other -> other.ordinal() > one.ordinal())
                        .map(other -> List.of(one, other)));
    }

    /** Measured on the samples, not read from the notes. */
    @Test
    void everyTwoSignalsBeginWithAnotherPitchAndGoOnInAnotherPattern() {
        pairs().forEach(pair -> {
            Signal one = pair.get(0);
            Signal other = pair.get(1);
            double ratio = attack(one) / attack(other);
            boolean apartInPitch = ratio > 1.15 || ratio < 1 / 1.15;
            boolean apartInLength = Math.abs(one.milliseconds() - other.milliseconds()) >= 80;
            assertThat(apartInPitch)
                    .as("%s and %s at their beginning, a factor of %.2f", one, other, ratio)
                    .isTrue();
            assertThat(apartInLength || !contour(one).equals(contour(other)))
                    .as("%s and %s are %d and %d ms", one, other, one.milliseconds(), other.milliseconds())
                    .isTrue();
        });
    }

    /** Pitch of the first 80 ms. */
    private static double attack(Signal signal) {
        return dominant(Arrays.copyOf(left(Wave.of(signal, 50)), Wave.RATE * 80 / 1000));
    }

    /** Pitch in every 50 ms, as steps of the scale. */
    private static List<Long> contour(Signal signal) {
        double[] samples = left(Wave.of(signal, 50));
        int window = Wave.RATE / 20;
        return Stream.iterate(0, from -> from + window <= samples.length, from -> from + window)
                .map(from ->
                        Math.round(12 * Math.log(dominant(Arrays.copyOfRange(samples, from, from + window)) / 440)))
                .toList();
    }

    private static double dominant(double[] samples) {
        return Arrays.stream(SCALE)
                .boxed()
                .max((one, other) -> Double.compare(goertzel(samples, one), goertzel(samples, other)))
                .orElseThrow();
    }

    /** Energy of one frequency in the samples, by Goertzel's recurrence. */
    private static double goertzel(double[] samples, double hertz) {
        double coefficient = 2 * Math.cos(2 * Math.PI * hertz / Wave.RATE);
        double one = 0;
        double two = 0;
        for (double sample : samples) {
            double next = sample + coefficient * one - two;
            two = one;
            one = next;
        }
        return one * one + two * two - coefficient * one * two;
    }

    private static double[] left(byte[] wave) {
        double[] samples = new double[wave.length / Wave.FRAME_BYTES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (wave[Wave.FRAME_BYTES * i] & 0xFF) | wave[Wave.FRAME_BYTES * i + 1] << 8;
        }
        return samples;
    }

    private static double peak(double[] samples) {
        return Arrays.stream(samples).map(Math::abs).max().orElse(0);
    }
}
