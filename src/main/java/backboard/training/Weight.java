package backboard.training;

/**
 * A weight as it was typed; never converted back and forth.
 *
 * @param value 0 up to {@link Unit#most()}; 0 means empty hands, which is not the same as no weight logged
 */
public record Weight(double value, Unit unit) {

    /** @throws IllegalArgumentException if the value is outside its range */
    public Weight {
        if (!(value >= 0 && value <= unit.most())) {
            throw new IllegalArgumentException(
                    "weight must be 0 to " + Math.round(unit.most()) + " " + unit.key() + ", not " + value);
        }
    }

    public double kilograms() {
        return value * unit.kilograms();
    }

    /** The same load in another unit, rounded to what that unit's plates can show: 0.5 kg or 1 lb. */
    public Weight in(Unit other) {
        if (other == unit) {
            return this;
        }
        double raw = kilograms() / other.kilograms();
        double shown = other == Unit.KG ? Math.round(raw * 2) / 2.0 : Math.round(raw);
        return new Weight(Math.min(shown, other.most()), other);
    }

    /** {@code 50}, {@code 52.5}: without needless decimals and without the unit. */
    public String number() {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    @Override
    public String toString() {
        return number() + " " + unit.key();
    }
}
