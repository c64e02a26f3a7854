package backboard.progress;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A value axis from 0 with at most four round ticks.
 *
 * @param step between two ticks, a whole number
 * @param steps ticks above 0, 1–3
 */
record Scale(double step, int steps) {

    private static final int MOST = 3;
    private static final double[] ROUND = {1, 2, 2.5, 4, 5, 10};

    /** The finest that reaches the peak. */
    static Scale of(double peak) {
        double least = Math.max(1, peak / MOST);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = DoubleStream.of(ROUND)
                .map(round -> round * power)
                .filter(candidate -> candidate >= least && candidate == Math.rint(candidate))
                .min()
                .orElseThrow();
        return new Scale(step, (int) Math.max(1, Math.ceil(peak / step)));
    }

    double top() {
        return step * steps;
    }

    /**
     * Where the axis ends so that a part of its height stays free above the peak.
     *
     * @param free share of the height from 0 up, below 1
     */
    double upper(double peak, double free) {
        return Math.max(top(), peak / (1 - free));
    }

    /** From 0 up. */
    double[] ticks() {
        return IntStream.rangeClosed(0, steps).mapToDouble(i -> i * step).toArray();
    }
}
