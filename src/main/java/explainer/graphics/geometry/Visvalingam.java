package explainer.graphics.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Thins a line by the areas of its triangles. M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points",
 * The Cartographic Journal 30 (1993), 46–51.
 */
final class Visvalingam {
    private static final double CLOSED = 1e-6;
    private static final int SMALLEST_RING = 4;
    private static final double GENTLER = 1.0 / 8;

    private Visvalingam() {}

    private record Triangle(double area, int point) {}

    /**
     * The indexes of the points that stay, in order; the ends always do. A closed line that would vanish is thinned less, or not at all.
     *
     * @param smallestArea a point whose triangle with its neighbours is smaller goes, in square units
     */
    static List<Integer> simplify(List<Point> line, double smallestArea) {
        boolean isClosed = line.size() >= SMALLEST_RING && line.get(0).distance(line.get(line.size() - 1)) < CLOSED;
        List<Integer> kept = thinned(line, smallestArea);
        if (isClosed && kept.size() < SMALLEST_RING) {
            kept = thinned(line, smallestArea * GENTLER);
        }
        return isClosed && kept.size() < SMALLEST_RING
                ? IntStream.range(0, line.size()).boxed().toList()
                : kept;
    }

    private static List<Integer> thinned(List<Point> line, double smallestArea) {
        int n = line.size();
        int[] before = IntStream.range(-1, n - 1).toArray();
        int[] after = IntStream.range(1, n + 1).toArray();
        double[] areas = new double[n];
        boolean[] gone = new boolean[n];
        // ties by place: the same line always thins in the same way
        PriorityQueue<Triangle> smallest =
                new PriorityQueue<>(Comparator.comparingDouble(Triangle::area).thenComparingInt(Triangle::point));
        for (int i = 1; i < n - 1; i++) {
            areas[i] = area(line, i - 1, i, i + 1);
            smallest.add(new Triangle(areas[i], i));
        }
        while (!smallest.isEmpty() && smallest.peek().area() < smallestArea) {
            Triangle next = smallest.poll();
            int i = next.point();
            if (gone[i] || next.area() != areas[i]) {
                // it has been replaced by a newer triangle of the same point
                continue;
            }
            gone[i] = true;
            int left = before[i];
            int right = after[i];
            after[left] = right;
            before[right] = left;
            for (int side : new int[] {left, right}) {
                if (side > 0 && side < n - 1) {
                    // never smaller than what has gone: else points would go in an order that hides their weight
                    areas[side] = StrictMath.max(next.area(), area(line, before[side], side, after[side]));
                    smallest.add(new Triangle(areas[side], side));
                }
            }
        }
        return IntStream.range(0, n).filter(i -> !gone[i]).boxed().toList();
    }

    private static double area(List<Point> line, int a, int b, int c) {
        return StrictMath.abs(Point.cross(line.get(a), line.get(b), line.get(c))) / 2;
    }
}
