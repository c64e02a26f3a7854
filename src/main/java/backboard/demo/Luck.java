package backboard.demo;

import backboard.kiosk.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that comes out the same again. {@link Random} because its sequence is part of its contract, on every Java. */
final class Luck {

    /** How far from the middle {@link #around} strays, in spreads: nobody is ten times as strong as the others. */
    private static final double FARTHEST = 2.5;

    private final Random random;

    private Luck(long seed) {
        this.random = new Random(seed);
    }

    /** The luck of one of many that share a seed; neighbours have nothing in common. */
    static Luck of(long seed, long who) {
        return new Luck(mixed(mixed(seed) + who));
    }

    /** The finisher of SplitMix64: every bit of the input moves half the bits of the answer. */
    private static long mixed(long value) {
        long bits = value + 0x9E37_79B9_7F4A_7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return bits ^ (bits >>> 31);
    }

    /** @param probability 0–1 */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** On a bell curve. */
    double around(double middle, double spread) {
        return middle + spread * Math.max(-FARTHEST, Math.min(FARTHEST, random.nextGaussian()));
    }

    /** An index, as often as its weight says. */
    int index(double... weights) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    UUID id(Instant at) {
        return Ids.at(at, random);
    }
}
