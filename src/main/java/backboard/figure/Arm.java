package backboard.figure;

/**
 * Joints of an arm and the directions of its segments in the picture, in degrees; 0 is down, 90 forward or to the right.
 *
 * @param upperShare how much of the upper arm's length is seen
 * @param foreShare how much of the forearm's length is seen
 */
public record Arm(
        Point shoulder,
        Point elbow,
        Point wrist,
        Point hand,
        double upper,
        double fore,
        double palm,
        double upperShare,
        double foreShare) {

    /** How much of a hand is seen at least, as a share. */
    static final double LEAST_GRIP = .5;

    static Arm of(Point shoulder, double upper, double fore, double palm, double upperShare, double foreShare) {
        Point elbow = shoulder.along(upper, Lengths.UPPER_ARM * upperShare);
        Point wrist = elbow.along(fore, Lengths.FOREARM * foreShare);
        Point hand = wrist.along(palm, grip(foreShare));
        return new Arm(shoulder, elbow, wrist, hand, upper, fore, palm, upperShare, foreShare);
    }

    /** The hand is never shortened as much as the forearm can be. */
    static double grip(double foreShare) {
        return Lengths.GRIP * Math.max(foreShare, LEAST_GRIP);
    }
}
