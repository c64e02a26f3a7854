package backboard.coach;

import backboard.training.Weight;
import java.util.Optional;

/** Weights a bar, a stack or a rack can be set to: multiples of 2.5 kg or 5 lb. */
final class Plates {

    /** A jump is to be 2–10 %. Source: ACSM. */
    static final double LEAST_JUMP = 2;

    static final double MOST_JUMP = 10;

    private Plates() {}

    /** The next heavier that is worth it: one step, or as many as make {@link #LEAST_JUMP}; empty above the heaviest weight. */
    static Optional<Weight> up(Weight from) {
        double to = floor(from.value() + from.unit().step(), from);
        while (percent(from.value(), to) < LEAST_JUMP) {
            to += from.unit().step();
        }
        return to > from.unit().most() ? Optional.empty() : Optional.of(new Weight(to, from.unit()));
    }

    /** Two steps, where they are more than {@link #up}; no bigger than {@link #MOST_JUMP} from twenty steps up. */
    static Optional<Weight> doubleUp(Weight from) {
        double to = floor(from.value() + 2 * from.unit().step(), from);
        return up(from).filter(
                        single -> to > single.value() && to <= from.unit().most())
                .map(single -> new Weight(to, from.unit()));
    }

    /** So many percent less, rounded down to a loadable weight; 0 where nothing is left. */
    static Weight down(Weight from, double percent) {
        return new Weight(floor(from.value() * (100 - percent) / 100, from), from.unit());
    }

    static double percent(Weight from, Weight to) {
        return percent(from.value(), to.value());
    }

    private static double percent(double from, double to) {
        return from == 0 ? Double.POSITIVE_INFINITY : (to - from) / from * 100;
    }

    private static double floor(double value, Weight like) {
        double step = like.unit().step();
        return Math.floor(value / step) * step;
    }
}
