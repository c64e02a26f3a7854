package backboard.training;

/** A unit of weight. */
public enum Unit implements Keyed {
    KG("kg", 1.0, 500, 2.5, 0.25),
    /** 1 lb = 0.45359237 kg exactly. */
    LB("lb", 0.45359237, 1100, 5, 0.5);

    private final String key;
    private final double kilograms;
    private final double most;
    private final double step;
    private final double finest;

    Unit(String key, double kilograms, double most, double step, double finest) {
        this.key = key;
        this.kilograms = kilograms;
        this.most = most;
        this.step = step;
        this.finest = finest;
    }

    @Override
    public String key() {
        return key;
    }

    /** Kilograms in one of this unit. */
    public double kilograms() {
        return kilograms;
    }

    /** The heaviest weight a set may be logged with, in this unit. */
    public double most() {
        return most;
    }

    /** What one press of plus or minus changes, in this unit. */
    public double step() {
        return step;
    }

    /** A weight that is typed is a multiple of this, in this unit. */
    public double finest() {
        return finest;
    }
}
