package backboard.muscles;

import java.awt.geom.Path2D;
import java.util.List;

/** A closed line through points: smooth, except at corners. Made of cubic curves only. */
record Outline(List<Knot> knots) {

    /** One point of an outline, in body units. */
    record Knot(double x, double y, boolean corner) {

        Knot mirrored() {
            return new Knot(-x, y, corner);
        }
    }

    Outline {
        knots = List.copyOf(knots);
    }

    Outline mirrored() {
        return new Outline(knots.stream().map(Knot::mirrored).toList());
    }

    /** Catmull-Rom through the points, as cubic Bézier curves; at a corner the curve leaves straight toward its next point. */
    void appendTo(Path2D path) {
        int count = knots.size();
        path.moveTo(knots.get(0).x(), knots.get(0).y());
        for (int i = 0; i < count; i++) {
            Knot before = knots.get((i + count - 1) % count);
            Knot from = knots.get(i);
            Knot to = knots.get((i + 1) % count);
            Knot after = knots.get((i + 2) % count);
            Knot back = from.corner() ? from : before;
            Knot ahead = to.corner() ? to : after;
            double leave = from.corner() ? 3 : 6;
            double arrive = to.corner() ? 3 : 6;
            path.curveTo(
                    from.x() + (to.x() - back.x()) / leave,
                    from.y() + (to.y() - back.y()) / leave,
                    to.x() - (ahead.x() - from.x()) / arrive,
                    to.y() - (ahead.y() - from.y()) / arrive,
                    to.x(),
                    to.y());
        }
        path.closePath();
    }
}
