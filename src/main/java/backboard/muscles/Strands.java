package backboard.muscles;

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

    /** @param side 1 for the half that is written down, −1 for its mirror image */
    void appendTo(Path2D path, int side) {
        for (int i = 0; i < count; i++) {
            double t = (i + .5) / count;
            Point2D from = along(origin, t);
            Point2D to = along(insertion, t);
            double x = (from.getX() + to.getX()) / 2 + bend.getX() * (1 - t);
            double y = (from.getY() + to.getY()) / 2 + bend.getY() * (t - .5) * 2;
            path.moveTo(side * from.getX(), from.getY());
            path.quadTo(side * x, y, side * to.getX(), to.getY());
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
