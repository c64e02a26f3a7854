package backboard.muscles;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * The fibres of a muscle: so many strands from its origin to its insertion.
 *
 * @param bend how far the strands are bent aside, in body units: sideways at the first, up and down at the first and last
 */
record Strands(int count, Point2D bend, List<Point2D> origin, List<Point2D> insertion) {

    Strands {
        origin = List.copyOf(origin);
        insertion = List.copyOf(insertion);
    }

    /**
     * Adds what lies inside the muscle. Cut here and not with a clip while painting, which costs as much as all the rest of the picture.
     *
     * @param side 1 for the half that is written down, −1 for its mirror image
     */
    void appendTo(Path2D path, int side, Shape muscle) {
        for (int i = 0; i < count; i++) {
            double t = (i + .5) / count;
            Point2D from = along(origin, t);
            Point2D to = along(insertion, t);
            double x = (from.getX() + to.getX()) / 2 + bend.getX() * (1 - t);
            double y = (from.getY() + to.getY()) / 2 + bend.getY() * (t - .5) * 2;
            new Strand(
                            new Point2D.Double(side * from.getX(), from.getY()),
                            new Point2D.Double(side * x, y),
                            new Point2D.Double(side * to.getX(), to.getY()))
                    .appendTo(path, muscle);
        }
    }

    /** One quadratic curve. */
    private record Strand(Point2D from, Point2D bend, Point2D to) {

        private static final int STEPS = 40;

        void appendTo(Path2D path, Shape muscle) {
            int entered = -1;
            for (int k = 0; k <= STEPS + 1; k++) {
                boolean inside = k <= STEPS && muscle.contains(at((double) k / STEPS, (double) k / STEPS));
                if (inside && entered < 0) {
                    entered = k;
                } else if (!inside && entered >= 0) {
                    // The edge lies between two steps; half a step is less than the stroke that covers it.
                    piece(path, Math.max(0, (entered - .5) / STEPS), Math.min(1, (k - .5) / STEPS));
                    entered = -1;
                }
            }
        }

        private void piece(Path2D path, double start, double end) {
            Point2D first = at(start, start);
            Point2D middle = at(start, end);
            Point2D last = at(end, end);
            path.moveTo(first.getX(), first.getY());
            path.quadTo(middle.getX(), middle.getY(), last.getX(), last.getY());
        }

        /** With both values equal, the point there; with two values, the point that bends the piece between them. */
        private Point2D at(double s, double t) {
            double a = (1 - s) * (1 - t);
            double b = s * (1 - t) + t * (1 - s);
            double c = s * t;
            return new Point2D.Double(
                    a * from.getX() + b * bend.getX() + c * to.getX(),
                    a * from.getY() + b * bend.getY() + c * to.getY());
        }
    }

    /** The point at a share of the line's length. */
    private static Point2D along(List<Point2D> line, double share) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i).distance(line.get(i - 1));
        }
        double left = share * length;
        for (int i = 1; ; i++) {
            Point2D from = line.get(i - 1);
            Point2D to = line.get(i);
            double part = from.distance(to);
            if (left <= part || i == line.size() - 1) {
                double u = part == 0 ? 0 : left / part;
                return new Point2D.Double(
                        from.getX() + (to.getX() - from.getX()) * u, from.getY() + (to.getY() - from.getY()) * u);
            }
            left -= part;
        }
    }
}
