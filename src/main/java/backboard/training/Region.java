package backboard.training;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A third of the back. An exercise carries the set of regions it counts for: all three is written {@code full}, none is written {@code
 * none} and never counts toward back coverage.
 */
public enum Region implements Keyed {
    /** Trapezius (upper, middle), rhomboids, posterior deltoid, infraspinatus and teres minor, thoracic erectors. */
    UPPER("upper"),
    /** Latissimus dorsi, teres major, rhomboids, trapezius (middle, lower). */
    MID("mid"),
    /** Lumbar erectors, multifidus, quadratus lumborum, with gluteus maximus and hamstrings as partners. */
    LOWER("lower");

    private final String key;

    Region(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** {@code full}, {@code none}, or the regions' words joined by a comma. */
    public static String describe(Collection<Region> regions) {
        if (regions.isEmpty()) {
            return "none";
        }
        if (EnumSet.copyOf(regions).size() == values().length) {
            return "full";
        }
        return regions.stream().map(Region::key).collect(Collectors.joining(", "));
    }

    /** The words a file may use: the three regions, {@code full} and {@code none}. */
    public static List<String> words() {
        return List.of("upper", "mid", "lower", "full", "none");
    }
}
