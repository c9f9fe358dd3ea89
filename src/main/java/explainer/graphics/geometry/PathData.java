package explainer.graphics.geometry;

import java.util.List;

/**
 * Lines as the {@code d} of an SVG path, in whole steps of a grid and relative to the point before: short, and the same on every machine.
 * The drawing scales it back by {@link #step}. Source: SVG 2, section 9.3.
 */
public final class PathData {
    private final double step;
    private final StringBuilder out = new StringBuilder();
    private long lastX;
    private long lastY;
    private boolean isOpen;

    /** @param step how large a step of the grid is, in units of the drawing */
    public PathData(double step) {
        this.step = step;
    }

    public double step() {
        return step;
    }

    /** Adds a closed line; one that has no area on the grid is left out. */
    public PathData closed(List<Point> ring) {
        append(ring, 2, "z");
        return this;
    }

    /** Adds an open line, to the one before if that ends where it begins; one without length on the grid is left out. */
    public PathData open(List<Point> line) {
        append(line, 1, "");
        return this;
    }

    private void append(List<Point> line, int fewestSteps, String end) {
        if (line.isEmpty()) {
            return;
        }
        StringBuilder path = new StringBuilder();
        long startX = grid(line.get(0).x());
        long startY = grid(line.get(0).y());
        long x = startX;
        long y = startY;
        int steps = 0;
        for (Point point : line) {
            long nextX = grid(point.x());
            long nextY = grid(point.y());
            if (nextX != x || nextY != y) {
                path.append(steps == 0 ? "l" : "");
                number(path, nextX - x, steps == 0);
                number(path, nextY - y, false);
                x = nextX;
                y = nextY;
                steps++;
            }
        }
        if (steps < fewestSteps) {
            return;
        }
        boolean goesOn = isOpen && end.isEmpty() && startX == lastX && startY == lastY;
        if (!goesOn) {
            // the first step of a path counts from 0, 0
            out.append('m');
            number(out, startX - lastX, true);
            number(out, startY - lastY, false);
        }
        isOpen = end.isEmpty();
        out.append(path).append(end);
        lastX = end.isEmpty() ? x : startX;
        lastY = end.isEmpty() ? y : startY;
    }

    private long grid(double value) {
        return StrictMath.round(value / step);
    }

    /** A minus sign divides numbers as well as a blank does. */
    private static void number(StringBuilder path, long value, boolean isFirst) {
        path.append(isFirst || value < 0 ? "" : " ").append(value);
    }

    public boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
