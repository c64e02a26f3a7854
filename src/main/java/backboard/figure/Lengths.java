package backboard.figure;

/**
 * Lengths of the body in statures. Source: Drillis and Contini, Body segment parameters (1966), as printed in biomechanics texts, rounded;
 * hands and feet are simplified.
 */
public final class Lengths {

    /** From the hip joint to the lowest neck vertebra along the spine. */
    public static final double TRUNK = .318;
    /** Where on the trunk the shoulder joint lies. */
    public static final double SHOULDER_AT = .905;

    public static final double NECK = .062;
    /** From the top of the neck to the centre of the head. */
    public static final double HEAD_CENTRE = .046;

    /** From the centre of the head to its back, or nearly to its top. */
    static final double HEAD_HALF = .057;

    public static final double UPPER_ARM = .180;
    public static final double FOREARM = .150;
    /** From the wrist to the middle of what the hand holds. */
    public static final double GRIP = .034;

    public static final double THIGH = .245;
    public static final double SHANK = .245;

    /** From the ankle to points of the sole, along the foot and down. */
    static final double HEEL_BACK = -.030;

    static final double BALL_FORWARD = .075;
    public static final double TOE_FORWARD = .108;
    static final double SOLE_DOWN = .041;

    /** Of the front and back views: from the midline to the joint. */
    static final double SHOULDER_OUT = .112;

    static final double HIP_OUT = .064;

    private Lengths() {}
}
