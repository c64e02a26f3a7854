package backboard.figure;

import backboard.training.Keyed;

/** An arm or a leg that can be led to a place. */
public enum Limb implements Keyed {
    HAND("hand", Angle.SHOULDER, Angle.ELBOW),
    FAR_HAND("far-hand", Angle.FAR_SHOULDER, Angle.FAR_ELBOW),
    /** The place is under the ball of the foot; the sole is level, or slopes by {@link Angle#SOLE}. */
    FOOT("foot", Angle.HIP, Angle.KNEE),
    FAR_FOOT("far-foot", Angle.FAR_HIP, Angle.FAR_KNEE);

    private final String key;
    private final Angle upper;
    private final Angle lower;

    Limb(String key, Angle upper, Angle lower) {
        this.key = key;
        this.upper = upper;
        this.lower = lower;
    }

    @Override
    public String key() {
        return key;
    }

    /** The angles that reaching the place decides. */
    Angle upper() {
        return upper;
    }

    Angle lower() {
        return lower;
    }

    boolean isFar() {
        return this == FAR_HAND || this == FAR_FOOT;
    }

    boolean isArm() {
        return this == HAND || this == FAR_HAND;
    }
}
