package backboard.coach;

/**
 * A range of values.
 *
 * @param least inclusive
 * @param most inclusive
 * @param step every value is a multiple of it
 */
public record Bounds(double least, double most, double step) {

    /** Keeps a value that lost its last bit where it was. */
    private static final double HAIR = 1e-6;

    public boolean contains(double value) {
        return value >= least - HAIR && value <= most + HAIR;
    }

    public boolean isOnStep(double value) {
        double steps = value / step;
        return Math.abs(steps - Math.rint(steps)) < HAIR;
    }

    Bounds upTo(double other) {
        return new Bounds(least, other, step);
    }

    /** The same range of kilograms in a unit of so many kilograms, narrowed to whole steps of that unit. */
    Bounds of(double kilograms, double unitStep) {
        // Plus 0, or nothing at all would be written as -0.
        double from = Math.ceil(least / kilograms / unitStep - HAIR) * unitStep + 0.0;
        double to = Math.floor(most / kilograms / unitStep + HAIR) * unitStep;
        return new Bounds(from, to, unitStep);
    }
}
