package backboard.settings;

/**
 * How large the wall is and from how far it is read.
 *
 * @param diagonal of the picture, from corner to corner
 * @param distance from the wall to the farthest station
 */
public record Viewing(Length diagonal, Length distance) {

    /** Nobody is advised to buy a screen whose diagonal is longer, in mm. */
    public static final double LARGEST_SCREEN = 10_000;
}
