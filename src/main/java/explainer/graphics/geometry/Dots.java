package explainer.graphics.geometry;

import java.util.ArrayList;
import java.util.List;

/** Moves dots apart that would cover each other: in a fixed order, so that the same dots always come to lie in the same way. */
public final class Dots {
    private static final int PASSES = 60;

    private Dots() {}

    /**
     * Places for dots, near where they belong.
     *
     * @param distance the least between two middles, in units
     */
    public static List<Point> apart(List<Point> dots, double distance) {
        List<Point> placed = new ArrayList<>(dots);
        for (int pass = 0; pass < PASSES; pass++) {
            boolean moved = false;
            for (int i = 0; i < placed.size(); i++) {
                for (int j = i + 1; j < placed.size(); j++) {
                    moved |= push(placed, i, j, distance);
                }
            }
            if (!moved) {
                break;
            }
        }
        return List.copyOf(placed);
    }

    private static boolean push(List<Point> placed, int i, int j, double distance) {
        Point a = placed.get(i);
        Point b = placed.get(j);
        double between = a.distance(b);
        if (between >= distance) {
            return false;
        }
        // two dots at one place part from left to right
        double dx = between == 0 ? 1 : (b.x() - a.x()) / between;
        double dy = between == 0 ? 0 : (b.y() - a.y()) / between;
        double half = (distance - between) / 2;
        placed.set(i, a.plus(-dx * half, -dy * half));
        placed.set(j, b.plus(dx * half, dy * half));
        return true;
    }
}
