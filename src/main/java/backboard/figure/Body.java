package backboard.figure;

/**
 * A pose turned into joints.
 *
 * @param spine centre line of the trunk
 * @param head centre of the head
 * @param headLean direction of the head from upright, in degrees forward or to the right
 */
public record Body(
        View view, Pose pose, Spine spine, Point head, double headLean, Arm near, Arm far, Leg leg, Leg farLeg) {

    /** Where gear hangs, or what a pin holds. */
    public Point at(Joint joint) {
        return switch (joint) {
            case HIP -> spine.hip();
            case NECK -> spine.at(1);
            case HEAD -> head;
            case CROWN -> head.along(-90 - headLean, Lengths.HEAD_HALF).along(180 - headLean, Lengths.HEAD_HALF);
            case TRAPS -> skin(.93, .066);
            case TAIL -> skin(-.12, .072);
            case CHEST -> skin(.88, -.092);
            case BELLY -> skin(.34, -.092);
            case SHOULDER -> near.shoulder();
            case ELBOW -> near.elbow();
            case WRIST -> near.wrist();
            case HAND -> near.hand();
            case KNEE -> leg.knee();
            case ANKLE -> leg.ankle();
            case HEEL -> leg.heel();
            case BALL -> leg.ball();
            case TOE -> leg.toe();
            case FAR_SHOULDER -> far.shoulder();
            case FAR_ELBOW -> far.elbow();
            case FAR_HAND -> far.hand();
            case FAR_KNEE -> farLeg.knee();
            case FAR_ANKLE -> farLeg.ankle();
            case FAR_HEEL -> farLeg.heel();
            case FAR_BALL -> farLeg.ball();
            case FAR_TOE -> farLeg.toe();
        };
    }

    private Point skin(double along, double behind) {
        return spine.at(along).minus(spine.front(along).times(behind));
    }

    /** Where a limb that was led to a place has come to. */
    public Point end(Limb limb) {
        return switch (limb) {
            case HAND -> near.hand();
            case FAR_HAND -> far.hand();
            case FOOT -> leg.ball();
            case FAR_FOOT -> farLeg.ball();
        };
    }
}
