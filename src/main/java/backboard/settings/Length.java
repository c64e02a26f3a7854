package backboard.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A length as its owner measures it: the number and the unit that were written. */
public record Length(double amount, Unit unit) {

    /** What televisions and rooms are measured in. */
    public enum Unit {
        INCH("in", 25.4),
        CENTIMETRE("cm", 10),
        METRE("m", 1_000),
        FOOT("ft", 304.8);

        private final String symbol;
        private final double millimetres;

        Unit(String symbol, double millimetres) {
            this.symbol = symbol;
            this.millimetres = millimetres;
        }

        public String symbol() {
            return symbol;
        }
    }

    public double millimetres() {
        return amount * unit.millimetres;
    }

    /** So many millimetres in this length's unit. */
    public Length ofMillimetres(double millimetres) {
        return new Length(millimetres / unit.millimetres, unit);
    }

    /** Whole inches or centimetres, tenths of a metre or foot; never more than it is. */
    public Length roundedDown() {
        return rounded(RoundingMode.FLOOR);
    }

    /** The same, never less than it is. */
    public Length roundedUp() {
        return rounded(RoundingMode.CEILING);
    }

    private Length rounded(RoundingMode mode) {
        int digits = unit == Unit.METRE || unit == Unit.FOOT ? 1 : 0;
        // A length of 5 m is 5.000000000000001 m after a conversion there and back.
        BigDecimal steady = BigDecimal.valueOf(amount).setScale(6, RoundingMode.HALF_EVEN);
        return new Length(steady.setScale(digits, mode).doubleValue(), unit);
    }

    /** {@code 65 in}, {@code 4.5 m}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString() + " " + unit.symbol;
    }
}
