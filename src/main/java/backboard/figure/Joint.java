package backboard.figure;

import backboard.training.Keyed;

/** A point of the body that can be pinned, or that gear can hang on. The far side of a front or back view is the left of the picture. */
public enum Joint implements Keyed {
    HIP("hip"),
    NECK("neck"),
    HEAD("head"),
    /** Behind the top of the head, where a stick along a straight back ends. */
    CROWN("crown"),
    /** The skin of the upper back, where a bar lies. */
    TRAPS("traps"),
    /** Just below the tailbone, where that stick ends. */
    TAIL("tail"),
    /** A little in front of the chest, where a plate is hugged. */
    CHEST("chest"),
    /** A little in front of the belly. */
    BELLY("belly"),
    SHOULDER("shoulder"),
    ELBOW("elbow"),
    WRIST("wrist"),
    HAND("hand"),
    KNEE("knee"),
    ANKLE("ankle"),
    HEEL("heel"),
    BALL("ball"),
    TOE("toe"),
    FAR_SHOULDER("far-shoulder"),
    FAR_ELBOW("far-elbow"),
    FAR_HAND("far-hand"),
    FAR_KNEE("far-knee"),
    FAR_ANKLE("far-ankle"),
    FAR_HEEL("far-heel"),
    FAR_BALL("far-ball"),
    FAR_TOE("far-toe");

    private final String key;

    Joint(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether it is of the far arm or leg. */
    public boolean isFar() {
        return key.startsWith("far-");
    }
}
