package backboard.muscles;

import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A body seen from one side, in body units: crown y 0, soles y 1000, midline x 0. Every path holds both halves.
 *
 * @param pale skin and sinew that show between the muscles
 * @param patches the muscles by name, in painting order
 * @param lines creases of fingers, elbow, knee and heel
 */
record Body(Path2D arms, Path2D trunk, Path2D head, Path2D pale, Map<String, Patch> patches, Path2D lines) {

    /**
     * One muscle.
     *
     * @param fibres inside the outline; none where there is no room for any
     */
    record Patch(Path2D outline, Path2D fibres) {

        Patch() {
            this(new Path2D.Double(), new Path2D.Double());
        }
    }

    private static final Map<View, Body> BODIES =
            Map.of(View.BACK, BodyFile.read("back.txt"), View.FRONT, BodyFile.read("front.txt"));

    /** The same paths each time; nobody changes them. */
    static Body from(View view) {
        return Objects.requireNonNull(BODIES.get(view));
    }

    Body() {
        this(
                new Path2D.Double(),
                new Path2D.Double(),
                new Path2D.Double(),
                new Path2D.Double(),
                new LinkedHashMap<>(),
                new Path2D.Double());
    }
}
