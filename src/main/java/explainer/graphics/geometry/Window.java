package explainer.graphics.geometry;

import java.util.ArrayList;
import java.util.List;

/** A rectangle through which a drawing is seen, y downwards. What lies outside it need not be written. */
public record Window(double left, double top, double right, double bottom) {
    private static final int SIDES = 4;

    /** The smallest that holds all the points. */
    public static Window around(List<Point> points) {
        return new Window(
                points.stream().mapToDouble(Point::x).min().orElse(0),
                points.stream().mapToDouble(Point::y).min().orElse(0),
                points.stream().mapToDouble(Point::x).max().orElse(0),
                points.stream().mapToDouble(Point::y).max().orElse(0));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** The same with an edge on each side. */
    public Window grown(double by) {
        return new Window(left - by, top - by, right + by, bottom + by);
    }

    public boolean contains(Window other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    public boolean contains(Point point) {
        return depth(0, point) >= 0 && depth(1, point) >= 0 && depth(2, point) >= 0 && depth(3, point) >= 0;
    }

    public boolean meets(Window other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /**
     * The part of an area that is inside; empty if there is none. I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping",
     * Communications of the ACM 17 (1974), 32–42.
     */
    public List<Point> ring(List<Point> ring) {
        List<Point> inside = ring;
        for (int side = 0; side < SIDES; side++) {
            inside = cut(inside, side);
        }
        return inside;
    }

    private List<Point> cut(List<Point> ring, int side) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i);
            Point to = ring.get((i + 1) % ring.size());
            double before = depth(side, from);
            double after = depth(side, to);
            if (before >= 0) {
                kept.add(from);
            }
            if (before >= 0 != after >= 0) {
                double share = before / (before - after);
                kept.add(from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share));
            }
        }
        return kept;
    }

    /** How far inside of one side a point is. */
    private double depth(int side, Point point) {
        return switch (side) {
            case 0 -> point.x() - left;
            case 1 -> right - point.x();
            case 2 -> point.y() - top;
            default -> bottom - point.y();
        };
    }

    /** The stretches of a line that may be seen: those without a step that lies wholly beyond one side. */
    public List<List<Point>> lines(List<Point> line) {
        List<List<Point>> stretches = new ArrayList<>();
        List<Point> stretch = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (isBeyond(line.get(i - 1), line.get(i))) {
                stretch = new ArrayList<>();
            } else {
                if (stretch.isEmpty()) {
                    stretch.add(line.get(i - 1));
                    stretches.add(stretch);
                }
                stretch.add(line.get(i));
            }
        }
        return stretches;
    }

    private boolean isBeyond(Point a, Point b) {
        for (int side = 0; side < SIDES; side++) {
            if (depth(side, a) < 0 && depth(side, b) < 0) {
                return true;
            }
        }
        return false;
    }
}
