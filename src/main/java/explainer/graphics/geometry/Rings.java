package explainer.graphics.geometry;

import java.util.List;

/** What can be said of a closed line: its last point may be its first or not. */
public final class Rings {
    private static final double SMALLEST = 1e-12;

    private Rings() {}

    /** The area inside, in square units, never negative. */
    public static double area(List<Point> ring) {
        return StrictMath.abs(doubled(ring)) / 2;
    }

    /** The centre of the area; of a ring without one, the middle of its points. */
    public static Point centroid(List<Point> ring) {
        double doubled = doubled(ring);
        if (StrictMath.abs(doubled) < SMALLEST) {
            return new Point(
                    ring.stream().mapToDouble(Point::x).average().orElse(0),
                    ring.stream().mapToDouble(Point::y).average().orElse(0));
        }
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            double cross = a.x() * b.y() - b.x() * a.y();
            x += (a.x() + b.x()) * cross;
            y += (a.y() + b.y()) * cross;
        }
        return new Point(x / (3 * doubled), y / (3 * doubled));
    }

    /** Whether a point lies inside: a ray from it meets the line an odd number of times. */
    public static boolean contains(List<Point> ring, Point point) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double doubled(List<Point> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            sum += a.x() * b.y() - b.x() * a.y();
        }
        return sum;
    }
}
