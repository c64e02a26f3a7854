package backboard.coach;

import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Load;
import backboard.training.Mode;
import java.util.Comparator;
import java.util.Optional;

/**
 * How heavy a set was beside other sets of the same exercise.
 *
 * @param kilograms what was lifted, or added to the body; below 0 for assistance
 * @param band 0 without or with an unknown band; above for a band that resists, below for one that helps; further from 0 is stronger
 */
record Burden(double kilograms, int band) implements Comparable<Burden> {

    private static final Comparator<Burden> ORDER =
            Comparator.comparingDouble(Burden::kilograms).thenComparingInt(Burden::band);

    /** Empty where the set cannot be compared: the weight is blank, which is not 0, or it is counted in another way than the exercise. */
    static Optional<Burden> of(Exercise exercise, Effort effort) {
        if (effort.seconds().isPresent() != (exercise.mode() == Mode.TIME)
                || (exercise.takesWeight() && effort.weight().isEmpty())) {
            return Optional.empty();
        }
        double added = effort.weight().map(weight -> weight.kilograms()).orElse(0.0);
        double taken = effort.assistance().map(help -> help.kilograms()).orElse(0.0);
        int strength = effort.band().map(band -> band.ordinal() + 1).orElse(0);
        return Optional.of(new Burden(added - taken, exercise.load() == Load.BAND ? strength : -strength));
    }

    @Override
    public int compareTo(Burden other) {
        return ORDER.compare(this, other);
    }
}
