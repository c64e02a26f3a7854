package backboard.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One pose.
 *
 * @param angles what differs from standing upright; a far side that is left out does what the near one does
 * @param pin the joint that keeps its place
 * @param places where a hand or foot is to be; decides that limb's two angles
 */
public record Pose(Map<Angle, Double> angles, Pin pin, Map<Limb, Point> places) {

    /** Share of a turn of the shoulders that the hips make too. */
    private static final double HIPS_GO_ALONG = .35;

    public Pose {
        angles = Collections.unmodifiableMap(new EnumMap<>(withClass(angles, Angle.class)));
        places = Collections.unmodifiableMap(new EnumMap<>(withClass(places, Limb.class)));
    }

    private static <K extends Enum<K>, V> EnumMap<K, V> withClass(Map<K, V> map, Class<K> type) {
        EnumMap<K, V> copy = new EnumMap<>(type);
        copy.putAll(map);
        return copy;
    }

    /** In degrees, or a share. */
    public double get(Angle angle) {
        Double own = angles.get(angle);
        if (own != null) {
            return own;
        }
        return angle.near().map(this::get).orElse(angle.byDefault());
    }

    /** Whether it says anything about an angle, for this side or, of a far one, the near side. */
    boolean says(Angle angle) {
        return angles.containsKey(angle) || angle.near().map(this::says).orElse(false);
    }

    /** Rotation of the hips in a front or back view, in degrees. */
    public double hipsTurn() {
        return HIPS_GO_ALONG * get(Angle.TURN) + get(Angle.HIP_TURN);
    }

    Pose with(Map<Angle, Double> more) {
        Map<Angle, Double> all = new EnumMap<>(withClass(angles, Angle.class));
        all.putAll(more);
        return new Pose(all, pin, places);
    }

    /** The pose at a share of the way to another. A limb with a place in only one of them goes by its angles. */
    Pose between(Pose other, double share) {
        Set<Angle> set = new HashSet<>(angles.keySet());
        set.addAll(other.angles.keySet());
        Map<Angle, Double> mixed = new EnumMap<>(Angle.class);
        for (Angle angle : set) {
            mixed.put(angle, get(angle) + (other.get(angle) - get(angle)) * share);
        }
        Map<Limb, Point> led = new EnumMap<>(Limb.class);
        places.forEach((limb, place) -> {
            Point there = other.places.get(limb);
            if (there != null) {
                led.put(limb, place.towards(there, share));
            }
        });
        Point pinned = pin.place().towards(other.pin.place(), share);
        return new Pose(mixed, new Pin(pin.joint(), pinned), led);
    }
}
