package backboard.figure;

import java.util.Optional;

/**
 * Where gear is: a place, or a joint that it moves with.
 *
 * @param offset in statures from the joint, or from the point on the floor under the origin
 */
public record Spot(Optional<Joint> joint, Point offset) {

    public Point in(Body body) {
        return joint.map(body::at).orElse(Point.ORIGIN).plus(offset);
    }
}
