package backboard.figure;

import java.util.EnumMap;
import java.util.Map;

/** What the skeleton does otherwise when it is seen from the front or the back. */
final class Facing {

    /** Above so many degrees a lifted arm takes its shoulder along, up and toward the neck. */
    private static final double SHOULDER_FOLLOWS = 50;

    private static final double SHOULDER_UP = .030;
    private static final double SHOULDER_IN = .020;
    /** A foot stays level on the floor while the shank leans to the side by less. */
    private static final double SOLE_LEVEL = 30;

    private Facing() {}

    /** @param out share of the shoulders' width to the right that is seen */
    static Point shoulder(Spine spine, Pose pose, Angle lifted, double out) {
        double follows = Math.max(0, Math.min(1, (pose.get(lifted) - SHOULDER_FOLLOWS) / (180 - SHOULDER_FOLLOWS)));
        double raised = follows * SHOULDER_UP / Lengths.TRUNK + pose.get(Angle.SHRUG);
        return spine.at(Lengths.SHOULDER_AT + raised)
                .plus(spine.front(Lengths.SHOULDER_AT).times(out * (Lengths.SHOULDER_OUT - follows * SHOULDER_IN)));
    }

    /** Of a foot seen from the front: on the floor under a leg that leans a little, and in line with one that lies. */
    static double tilt(double shank) {
        double beyond = Math.abs(shank) - SOLE_LEVEL;
        return beyond <= 0 ? 0 : Math.copySign(Math.min(Math.abs(shank), 2 * beyond), shank);
    }

    /** Seen from the front or the back, an elbow without an angle of its own stays straight: the arm points out of the picture. */
    static Map<Angle, Double> reach(Body body, Point shoulder, Point place, Limb limb, int side) {
        double distance = shoulder.distance(place);
        double share = distance / (Lengths.UPPER_ARM + Lengths.FOREARM + Lengths.GRIP);
        if (share < Arm.LEAST_GRIP) {
            share = (distance - Arm.grip(share)) / (Lengths.UPPER_ARM + Lengths.FOREARM);
        }
        double seen = Math.max(Angle.UPPER_ARM.least(), Math.min(1, share));
        Map<Angle, Double> angles = new EnumMap<>(Angle.class);
        angles.put(
                limb.upper(),
                Skeleton.within(
                        side * (shoulder.directionTo(place) + body.spine().chest()), -145));
        angles.put(limb.isFar() ? Angle.FAR_UPPER_ARM : Angle.UPPER_ARM, seen);
        angles.put(limb.isFar() ? Angle.FAR_FOREARM : Angle.FOREARM, seen);
        angles.put(limb.isFar() ? Angle.FAR_WRIST : Angle.WRIST, 0.0);
        return angles;
    }

    /** Seen from the front or the back, a knee without an angle of its own bends toward the eye or away: the leg is straight and shorter. */
    static Map<Angle, Double> stand(Body body, Point hip, Point ankle, Limb limb, int side) {
        double share = Math.min(1, hip.distance(ankle) / (Lengths.THIGH + Lengths.SHANK));
        Map<Angle, Double> angles = new EnumMap<>(Angle.class);
        angles.put(
                limb.upper(),
                Skeleton.within(side * (hip.directionTo(ankle) + body.spine().pelvis()), -180));
        angles.put(limb.isFar() ? Angle.FAR_THIGH : Angle.THIGH, share);
        angles.put(limb.isFar() ? Angle.FAR_SHANK : Angle.SHANK, share);
        return angles;
    }
}
