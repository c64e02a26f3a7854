package backboard.figure;

import java.util.EnumMap;
import java.util.Map;

/** Forward kinematics: from the angles of a pose to its joints, placed so that the pin holds and limbs reach their places. */
final class Skeleton {

    /** The neck leads the head forward of the line of the ribs even when standing straight. */
    private static final double NECK_FORWARD = 8;
    /** Someone bent over looks at the floor: the head drops faster than the trunk leans. */
    private static final double HEAD_DROP = 1.8;

    private static final double NOT_QUITE_STRAIGHT = 1e-4;

    private final View view;

    Skeleton(View view) {
        this.view = view;
    }

    Body solve(Pose pose) {
        return standing(settled(pose));
    }

    /** The pose with the angles that its places ask for. */
    Pose settled(Pose pose) {
        Pose settled = pose;
        for (Map.Entry<Limb, Point> place : pose.places().entrySet()) {
            settled = settled.with(reach(standing(settled), place.getKey(), place.getValue()));
        }
        return settled;
    }

    private Body standing(Pose pose) {
        Body atOrigin = build(pose, Point.ORIGIN);
        Pin pin = pose.pin();
        return build(pose, pin.place().minus(atOrigin.at(pin.joint())));
    }

    private Body build(Pose pose, Point hip) {
        return view == View.SIDE ? side(pose, hip) : facing(pose, hip);
    }

    private Body side(Pose pose, Point hip) {
        double pelvis = pose.get(Angle.TRUNK) - pose.get(Angle.SPINE) / 2;
        double chest = pose.get(Angle.TRUNK) + pose.get(Angle.SPINE) / 2;
        double neck = chest + pose.get(Angle.NECK) + NECK_FORWARD;
        Spine spine = new Spine(hip, pelvis, chest, neck, Lengths.TRUNK);
        Point head = spine.at(1).along(180 - neck, Lengths.NECK + Lengths.HEAD_CENTRE);
        Point shoulder = spine.at(Lengths.SHOULDER_AT + pose.get(Angle.SHRUG))
                .plus(spine.front(Lengths.SHOULDER_AT).times(-.004));
        return new Body(
                view,
                pose,
                spine,
                head,
                neck,
                arm(pose, Limb.HAND, shoulder, chest, 1),
                arm(pose, Limb.FAR_HAND, shoulder, chest, 1),
                leg(pose, Limb.FOOT, hip, pelvis, 1),
                leg(pose, Limb.FAR_FOOT, hip, pelvis, 1));
    }

    private Body facing(Pose pose, Point hip) {
        double pelvis = pose.get(Angle.TRUNK) - pose.get(Angle.SPINE) / 2;
        double chest = pose.get(Angle.TRUNK) + pose.get(Angle.SPINE) / 2;
        double neck = chest + pose.get(Angle.NECK);
        double lean = Math.toRadians(pose.get(Angle.LEAN));
        Spine spine = new Spine(hip, pelvis, chest, neck, Lengths.TRUNK * Math.cos(lean));
        double above = (Lengths.NECK + Lengths.HEAD_CENTRE) * Math.cos(Math.min(Math.PI, HEAD_DROP * Math.abs(lean)));
        Point head = spine.at(1).along(180 - neck, above);
        Point centre = spine.at(Lengths.SHOULDER_AT + pose.get(Angle.SHRUG));
        Point out = spine.front(Lengths.SHOULDER_AT)
                .times(Lengths.SHOULDER_OUT * Math.cos(Math.toRadians(pose.get(Angle.TURN))));
        Point hipOut = spine.front(0).times(Lengths.HIP_OUT);
        return new Body(
                view,
                pose,
                spine,
                head,
                neck,
                arm(pose, Limb.HAND, centre.plus(out), chest, 1),
                arm(pose, Limb.FAR_HAND, centre.minus(out), chest, -1),
                leg(pose, Limb.FOOT, hip.plus(hipOut), pelvis, 1),
                leg(pose, Limb.FAR_FOOT, hip.minus(hipOut), pelvis, -1));
    }

    /** @param side 1, or -1 for the left of a front or back view, which mirrors */
    private static Arm arm(Pose pose, Limb limb, Point shoulder, double chest, int side) {
        boolean far = limb.isFar();
        double upper = side * pose.get(limb.upper()) - chest;
        double fore = upper + side * pose.get(limb.lower());
        double palm = fore + side * pose.get(far ? Angle.FAR_WRIST : Angle.WRIST);
        return Arm.of(
                shoulder,
                upper,
                fore,
                palm,
                pose.get(far ? Angle.FAR_UPPER_ARM : Angle.UPPER_ARM),
                pose.get(far ? Angle.FAR_FOREARM : Angle.FOREARM));
    }

    private Leg leg(Pose pose, Limb limb, Point hip, double pelvis, int side) {
        boolean far = limb.isFar();
        double thigh = side * pose.get(limb.upper()) - pelvis;
        double shank = thigh - side * pose.get(limb.lower());
        boolean isSide = view == View.SIDE;
        double foot = shank + 90 + (isSide ? pose.get(far ? Angle.FAR_ANKLE : Angle.ANKLE) : 0);
        return Leg.of(
                hip,
                thigh,
                shank,
                foot,
                pose.get(far ? Angle.FAR_THIGH : Angle.THIGH),
                pose.get(far ? Angle.FAR_SHANK : Angle.SHANK),
                isSide ? 1 : 0);
    }

    // ---- reaching

    /** The angles that bring a limb to a place, or as near as it reaches. */
    private Map<Angle, Double> reach(Body body, Limb limb, Point place) {
        return limb.isArm() ? reachWithHand(body, limb, place) : standOn(body, limb, place);
    }

    private Map<Angle, Double> reachWithHand(Body body, Limb limb, Point place) {
        Arm arm = limb == Limb.HAND ? body.near() : body.far();
        int side = view != View.SIDE && limb.isFar() ? -1 : 1;
        int bend = body.pose().get(limb.lower()) < 0 ? -side : side;
        Angle palm = limb.isFar() ? Angle.FAR_PALM : Angle.PALM;
        boolean isLaid = body.pose().says(palm);
        double grip = Arm.grip(arm.foreShare());
        double upper = Lengths.UPPER_ARM * arm.upperShare();
        double lower = Lengths.FOREARM * arm.foreShare() + (isLaid ? 0 : grip);
        Point end = isLaid ? place.along(body.pose().get(palm), -grip) : place;
        Triangle triangle = Triangle.of(arm.shoulder(), end, upper, lower);
        double direction = triangle.direction() - bend * triangle.atRoot();
        double chest = body.spine().chest();
        Map<Angle, Double> angles = new EnumMap<>(Angle.class);
        angles.put(limb.upper(), within(side * (direction + chest), -145));
        double elbow = bend * (180 - triangle.between());
        angles.put(limb.lower(), side * elbow);
        double wrist = isLaid ? side * within(body.pose().get(palm) - direction - elbow, -180) : 0;
        angles.put(limb.isFar() ? Angle.FAR_WRIST : Angle.WRIST, wrist);
        return angles;
    }

    private Map<Angle, Double> standOn(Body body, Limb limb, Point place) {
        Leg leg = limb == Limb.FOOT ? body.leg() : body.farLeg();
        int side = view != View.SIDE && limb.isFar() ? -1 : 1;
        int bend = view != View.SIDE && body.pose().get(limb.lower()) < 0 ? -side : side;
        double sole = body.pose().get(limb.isFar() ? Angle.FAR_SOLE : Angle.SOLE);
        Point ankle =
                place.along(90 + sole, -Lengths.BALL_FORWARD * leg.footShare()).along(180 + sole, Lengths.SOLE_DOWN);
        Triangle triangle =
                Triangle.of(leg.hip(), ankle, Lengths.THIGH * leg.thighShare(), Lengths.SHANK * leg.shankShare());
        double thigh = triangle.direction() + bend * triangle.atRoot();
        double knee = 180 - triangle.between();
        double shank = thigh - bend * knee;
        Map<Angle, Double> angles = new EnumMap<>(Angle.class);
        angles.put(limb.upper(), within(side * (thigh + body.spine().pelvis()), -180));
        angles.put(limb.lower(), side * bend * knee);
        angles.put(limb.isFar() ? Angle.FAR_ANKLE : Angle.ANKLE, within(sole - shank, -180));
        return angles;
    }

    private static double within(double degrees, double least) {
        double turned = degrees;
        while (turned >= least + 360) {
            turned -= 360;
        }
        while (turned < least) {
            turned += 360;
        }
        return turned;
    }

    /**
     * Two segments of given lengths from a root toward a target.
     *
     * @param direction of the target from the root, in degrees
     * @param atRoot angle between that and the first segment
     * @param between angle between the segments; 180 is straight
     */
    private record Triangle(double direction, double atRoot, double between) {

        static Triangle of(Point root, Point target, double first, double second) {
            double least = Math.abs(first - second) + NOT_QUITE_STRAIGHT;
            double distance = Math.max(least, Math.min(root.distance(target), first + second - NOT_QUITE_STRAIGHT));
            double atRoot = (first * first + distance * distance - second * second) / (2 * first * distance);
            double between = (first * first + second * second - distance * distance) / (2 * first * second);
            return new Triangle(
                    root.directionTo(target), Math.toDegrees(Math.acos(atRoot)), Math.toDegrees(Math.acos(between)));
        }
    }
}
