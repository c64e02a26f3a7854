package backboard.figure;

/**
 * The centre line of the trunk from the hip, at 0, to the lowest neck vertebra, at 1, and on along the neck. A cubic curve, so that a back
 * can round or arch.
 *
 * @param pelvis direction of its lower end from upright, in degrees forward
 * @param chest direction of its upper end
 * @param neck direction of the neck
 * @param length along the trunk
 */
public record Spine(Point hip, double pelvis, double chest, double neck, double length) {

    private static final double HANDLE = .36;
    /** Beyond the neck's bend the front is measured over a longer piece, or the throat folds. */
    private static final double BEND = .9;

    private Point top() {
        double chord = length * Math.cos(Math.toRadians((chest - pelvis) / 4));
        return up(hip, (pelvis + chest) / 2, chord);
    }

    private static Point up(Point from, double lean, double length) {
        return from.along(180 - lean, length);
    }

    public Point at(double t) {
        if (t < 0) {
            return up(hip, pelvis, t * length);
        }
        Point end = top();
        if (t > 1) {
            return up(end, neck, (t - 1) * length);
        }
        Point low = up(hip, pelvis, length * HANDLE);
        Point high = up(end, chest, -length * HANDLE);
        double m = 1 - t;
        return hip.times(m * m * m)
                .plus(low.times(3 * m * m * t))
                .plus(high.times(3 * m * t * t))
                .plus(end.times(t * t * t));
    }

    /** The unit vector from the centre line to the front of the body. */
    public Point front(double t) {
        double step = t > BEND ? .06 : .02;
        Point before = at(t - step);
        Point after = at(t + step);
        double piece = before.distance(after);
        return new Point((after.y() - before.y()) / piece, -(after.x() - before.x()) / piece);
    }
}
