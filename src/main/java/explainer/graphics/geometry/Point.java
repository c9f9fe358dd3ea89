package explainer.graphics.geometry;

/**
 * A point: on the earth in degrees, {@code x} east of Greenwich and {@code y} north of the equator, or on the plane in units, {@code x}
 * to the right and {@code y} downwards.
 */
public record Point(double x, double y) {
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public double distance(Point other) {
        return StrictMath.hypot(x - other.x, y - other.y);
    }

    /** Twice the area of the triangle with the points after one another, positive where they turn to the left of a plane with y upwards. */
    static double cross(Point a, Point b, Point c) {
        return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
    }
}
