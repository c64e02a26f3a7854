package backboard.progress;

import backboard.training.Unit;
import backboard.words.Words;

/** How large amounts of lifted weight are written. */
enum VolumeUnit {
    KILOGRAM("kilogram", Unit.KG.kilograms(), 0),
    TONNE("tonne", 1000 * Unit.KG.kilograms(), 1),
    POUND("pound", Unit.LB.kilograms(), 0),
    THOUSAND_POUNDS("thousand-pounds", 1000 * Unit.LB.kilograms(), 1);

    /** From here on amounts are written in thousands. */
    private static final double LARGE = 2000;
    /** From here on a decimal says nothing any more. */
    private static final double WHOLE = 100;

    private final String key;
    private final double kilograms;
    private final int decimals;

    VolumeUnit(String key, double kilograms, int decimals) {
        this.key = key;
        this.kilograms = kilograms;
        this.decimals = decimals;
    }

    /** The one that suits the amount in a gym that counts in the unit. */
    static VolumeUnit of(double kilograms, Unit unit) {
        boolean large = kilograms / unit.kilograms() >= LARGE;
        return unit == Unit.KG ? (large ? TONNE : KILOGRAM) : large ? THOUSAND_POUNDS : POUND;
    }

    /** {@code 18.4 t}, {@code 640 kg}; small amounts are never rounded to nothing. */
    static String written(double kilograms, Unit unit, Words words) {
        VolumeUnit suited = of(kilograms, unit);
        double value = kilograms / suited.kilograms;
        int decimals = value >= WHOLE ? 0 : value < 1 ? 1 : suited.decimals;
        String number = String.format(words.language().locale(), "%,." + decimals + "f", value);
        return words.say("progress.volume.amount." + suited.key, number);
    }

    String title(Words words) {
        return words.say("progress.volume.title." + key);
    }

    /** Kilograms in one of this unit. */
    double kilograms() {
        return kilograms;
    }
}
