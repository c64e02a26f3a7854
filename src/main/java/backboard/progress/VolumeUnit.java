package backboard.progress;

import backboard.training.Unit;
import java.util.Locale;

/** How large amounts of lifted weight are written. */
enum VolumeUnit {
    KILOGRAM("Kilograms lifted", " kg", Unit.KG.kilograms(), 0),
    TONNE("Tonnes lifted", " t", 1000 * Unit.KG.kilograms(), 1),
    POUND("Pounds lifted", " lb", Unit.LB.kilograms(), 0),
    THOUSAND_POUNDS("Thousand lb lifted", "k lb", 1000 * Unit.LB.kilograms(), 1);

    /** From here on amounts are written in thousands. */
    private static final double LARGE = 2000;
    /** From here on a decimal says nothing any more. */
    private static final double WHOLE = 100;

    private final String title;
    private final String suffix;
    private final double kilograms;
    private final int decimals;

    VolumeUnit(String title, String suffix, double kilograms, int decimals) {
        this.title = title;
        this.suffix = suffix;
        this.kilograms = kilograms;
        this.decimals = decimals;
    }

    /** The one that suits the amount in a gym that counts in the unit. */
    static VolumeUnit of(double kilograms, Unit unit) {
        boolean large = kilograms / unit.kilograms() >= LARGE;
        return unit == Unit.KG ? (large ? TONNE : KILOGRAM) : large ? THOUSAND_POUNDS : POUND;
    }

    /** {@code 18.4 t}, {@code 640 kg}; small amounts are never rounded to nothing. */
    static String written(double kilograms, Unit unit) {
        VolumeUnit suited = of(kilograms, unit);
        double value = kilograms / suited.kilograms;
        int decimals = value >= WHOLE ? 0 : value < 1 ? 1 : suited.decimals;
        return String.format(Locale.ENGLISH, "%,." + decimals + "f%s", value, suited.suffix);
    }

    String title() {
        return title;
    }

    /** Kilograms in one of this unit. */
    double kilograms() {
        return kilograms;
    }
}
