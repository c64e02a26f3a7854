package backboard.figure;

/**
 * Joints of a leg and the directions of its segments in the picture, in degrees; 0 is down, 90 forward or to the right.
 *
 * @param foot the direction from heel to toe
 * @param thighShare how much of the thigh's length is seen
 * @param shankShare how much of the shank's length is seen
 * @param footShare how much of the foot's length is seen along {@code foot}: 1 from the side, 0 from the front or back
 * @param pointed of the front and back views: how much of it is seen downward, because the toes are pointed; 0–1
 */
public record Leg(
        Point hip,
        Point knee,
        Point ankle,
        double thigh,
        double shank,
        double foot,
        double thighShare,
        double shankShare,
        double footShare,
        double pointed) {

    static Leg of(
            Point hip,
            double thigh,
            double shank,
            double foot,
            double thighShare,
            double shankShare,
            double footShare,
            double pointed) {
        Point knee = hip.along(thigh, Lengths.THIGH * thighShare);
        Point ankle = knee.along(shank, Lengths.SHANK * shankShare);
        return new Leg(hip, knee, ankle, thigh, shank, foot, thighShare, shankShare, footShare, pointed);
    }

    /** A point of the foot: so far from the ankle toward the toes, and up from it. */
    public Point ofFoot(double forward, double up) {
        return ankle.along(foot, forward * footShare).along(foot + 90, up - forward * pointed);
    }

    public Point heel() {
        return ofFoot(Lengths.HEEL_BACK, -Lengths.SOLE_DOWN);
    }

    public Point ball() {
        return ofFoot(Lengths.BALL_FORWARD, -Lengths.SOLE_DOWN);
    }

    public Point toe() {
        return ofFoot(Lengths.TOE_FORWARD, -Lengths.SOLE_DOWN);
    }
}
