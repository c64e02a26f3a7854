package backboard.figure;

import backboard.training.Keyed;
import java.util.Optional;

/**
 * What a pose can set. Angles are in degrees relative to the parent segment, and all 0 is standing upright; a share shortens a limb that
 * points out of the picture. The ranges are those of a healthy adult's joints with a little room, so that a pose with a joint bent the wrong
 * way is refused.
 *
 * <p>Seen from the side, plus is forward or bent. Seen from the front or the back, {@code shoulder} and {@code hip} lead away from the
 * midline, {@code elbow} goes on in that sense (arm out and elbow 90 is a hand up), and {@code trunk} leans to the right of the picture.
 * A limb with a place whose elbow or knee is left out is straight there and points out of the picture as far as it must.
 */
public enum Angle implements Keyed {
    /** Lean of the trunk from upright; 90 is level and face down, -90 level on the back. */
    TRUNK("trunk", -185, 185, 0),
    /** Of the front and back views only: how far the trunk leans toward or away from the eye, which shortens it. */
    LEAN("lean", -90, 90, 0),
    /** Of the front and back views only: rotation of the shoulders about the spine, which narrows them. */
    TURN("turn", -90, 90, 0),
    /** Of the front and back views only: rotation of the hips, besides the third of {@code turn} that they always go along with. */
    HIP_TURN("hip-turn", -90, 90, 0),
    /** From pelvis to ribs: plus rounds, minus arches. */
    SPINE("spine", -60, 70, 0),
    /** Head against the ribs: plus is chin down, minus looks up. */
    NECK("neck", -60, 60, 0),
    /** Shoulders toward the ears, as a share of the trunk. */
    SHRUG("shrug", -.08, .08, 0),
    /** 0 along the trunk, 90 forward, 180 overhead, minus behind. */
    SHOULDER("shoulder", -100, 215, 0),
    ELBOW("elbow", -5, 160, 0),
    /** Plus toward the palm. */
    WRIST("wrist", -90, 95, 0),
    UPPER_ARM("upper-arm", .05, 1, 1),
    FOREARM("forearm", .05, 1, 1),
    /** Plus lifts the thigh forward. */
    HIP("hip", -45, 150, 0),
    KNEE("knee", -5, 165, 0),
    /** Plus lifts the toes, minus points them; a foot on its toes also goes far. */
    ANKLE("ankle", -95, 45, 0),
    THIGH("thigh", .05, 1, 1),
    SHANK("shank", .05, 1, 1),
    /** Of a hand with a place: where it points in the picture, 0 down and 90 forward; left out, it goes on in line with the forearm. */
    PALM("palm", -180, 180, 0),
    /** Of a foot with a place: its slope about the ball, plus toes up. */
    SOLE("sole", -100, 100, 0),
    FAR_SHOULDER("far-shoulder", SHOULDER),
    FAR_ELBOW("far-elbow", ELBOW),
    FAR_WRIST("far-wrist", WRIST),
    FAR_UPPER_ARM("far-upper-arm", UPPER_ARM),
    FAR_FOREARM("far-forearm", FOREARM),
    FAR_HIP("far-hip", HIP),
    FAR_KNEE("far-knee", KNEE),
    FAR_ANKLE("far-ankle", ANKLE),
    FAR_THIGH("far-thigh", THIGH),
    FAR_SHANK("far-shank", SHANK),
    FAR_PALM("far-palm", PALM),
    FAR_SOLE("far-sole", SOLE);

    private final String key;
    private final double least;
    private final double most;
    private final double byDefault;
    private final Optional<Angle> near;

    Angle(String key, double least, double most, double byDefault) {
        this.key = key;
        this.least = least;
        this.most = most;
        this.byDefault = byDefault;
        this.near = Optional.empty();
    }

    Angle(String key, Angle near) {
        this.key = key;
        this.least = near.least;
        this.most = near.most;
        this.byDefault = near.byDefault;
        this.near = Optional.of(near);
    }

    @Override
    public String key() {
        return key;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** Where neither this nor the near side says anything. */
    double byDefault() {
        return byDefault;
    }

    /** The near side's angle that a far one takes over where it is left out. */
    Optional<Angle> near() {
        return near;
    }
}
