package backboard.look;

/**
 * A screen of a known size, read from a distance straight in front of it.
 *
 * <p>A letter of height h fills the visual angle a at the distance d when h = 2 d tan(a / 2). The letters that count are the capitals, whose
 * height is {@link Ink#CAP} of the type size; which angle they need is told by {@link Importance}.
 *
 * @param millimetresPerU height of one u on the screen
 * @param distance from the eye to the screen, in mm
 */
public record Reading(double millimetresPerU, double distance) {

    /**
     * @param screen a whole one, with square pixels
     * @param diagonal of the screen from corner to corner, in mm, above 0
     * @param distance in mm, above 0
     */
    public static Reading of(Sheet screen, double diagonal, double distance) {
        double pixel = diagonal / Math.hypot(screen.widthPx(), screen.heightPx());
        return new Reading(pixel * screen.unit(), distance);
    }

    /** Height of a capital letter, in mm. */
    public double capital(double size) {
        return size * Ink.CAP * millimetresPerU;
    }

    /** Visual angle of a capital letter, in minutes of arc. */
    public double arcMinutes(double size) {
        return Math.toDegrees(2 * Math.atan(capital(size) / 2 / distance)) * 60;
    }

    /** Smallest type size in u that can be read. */
    public double smallest(Importance importance) {
        return 2 * distance * tangentOfHalf(importance) / Ink.CAP / millimetresPerU;
    }

    /** Longest distance in mm from which a type size in u can be read on this screen. */
    public double farthest(double size, Importance importance) {
        return capital(size) / 2 / tangentOfHalf(importance);
    }

    /** Whether a type size in u can be read. */
    public boolean reads(double size, Importance importance) {
        return size >= smallest(importance);
    }

    private static double tangentOfHalf(Importance importance) {
        return Math.tan(Math.toRadians(importance.arcMinutes() / 60) / 2);
    }
}
