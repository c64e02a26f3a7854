package backboard.figure;

/** A point in statures: 1 is the height of the standing figure; x forward, the way it faces, and y up from the floor. */
public record Point(double x, double y) {

    public static final Point ORIGIN = new Point(0, 0);

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** The point so far away in a direction: 0° is down, 90° forward, 180° up. */
    public Point along(double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return new Point(x + Math.sin(angle) * length, y - Math.cos(angle) * length);
    }

    /** The point at a share of the way to another. */
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The direction to another point: 0° is down, 90° forward, 180° up. */
    public double directionTo(Point other) {
        return Math.toDegrees(Math.atan2(other.x - x, y - other.y));
    }
}
