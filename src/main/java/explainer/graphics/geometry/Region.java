package explainer.graphics.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of degrees, projected so that its shapes are true: a Lambert cone whose standard parallels lie a sixth of its height from its
 * edges (the rule of V. V. Kavrayskiy; Snyder 1987, page 99).
 *
 * @param width of the drawing that shows all of the box, in units
 * @param unitsPerKilometre in the middle of it
 */
public record Region(Viewport view, double width, double height, double unitsPerKilometre) {
    private static final double KILOMETRES = 6371.0088;
    private static final double SIXTH = 1.0 / 6;
    /** Nearer to the equator a cone is as good as a cylinder, which it cannot be. */
    private static final double FLATTEST = 1;

    private static final int STEPS = 32;
    private static final double NEARBY = 0.25;

    /** All in degrees, the width in units. */
    public static Region of(double west, double south, double east, double north, double width) {
        double middle = (west + east) / 2;
        double centre = (south + north) / 2;
        double inwards = (north - south) * SIXTH;
        boolean isFlat = StrictMath.abs(centre) < FLATTEST;
        double cone = centre < 0 ? -FLATTEST : FLATTEST;
        Projection projection =
                new LambertConic(middle, centre, isFlat ? cone : south + inwards, isFlat ? cone : north - inwards);
        Window plain = Window.around(edge(new Viewport(projection, 1, 0, 0), west, south, east, north));
        double scale = width / plain.width();
        Viewport view = new Viewport(projection, scale, -plain.left() * scale, -plain.top() * scale);
        double units = view.unwrapped(middle - NEARBY, centre).distance(view.unwrapped(middle + NEARBY, centre));
        return new Region(view, width, plain.height() * scale, units / kilometres(centre, 2 * NEARBY));
    }

    /** Between two places on one parallel. R. W. Sinnott, "Virtues of the haversine", Sky and Telescope 68 (1984), 158. */
    private static double kilometres(double latitude, double degrees) {
        double half =
                StrictMath.sin(StrictMath.toRadians(degrees) / 2) * StrictMath.cos(StrictMath.toRadians(latitude));
        return 2 * KILOMETRES * StrictMath.asin(half);
    }

    public Window window() {
        return new Window(0, 0, width, height);
    }

    /** Where another box lies in the drawing. */
    public Window window(double west, double south, double east, double north) {
        return Window.around(edge(view, west, south, east, north));
    }

    private static List<Point> edge(Viewport view, double west, double south, double east, double north) {
        List<Point> edge = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double x = west + (east - west) * i / STEPS;
            double y = south + (north - south) * i / STEPS;
            edge.add(view.unwrapped(x, south));
            edge.add(view.unwrapped(x, north));
            edge.add(view.unwrapped(west, y));
            edge.add(view.unwrapped(east, y));
        }
        return edge;
    }

    /** The outlines of an area, as far as they can be seen. */
    public List<List<Point>> rings(Topology shapes, Topology.Area area) {
        List<List<Point>> rings = new ArrayList<>();
        for (List<List<Integer>> polygon : area.polygons()) {
            double shift = Topology.shift(
                    shapes.ring(polygon.get(0)), view.projection().centralMeridian());
            for (List<Integer> indexes : polygon) {
                List<Point> ring = window().ring(projected(shapes.ring(indexes), shift));
                if (!ring.isEmpty()) {
                    rings.add(ring);
                }
            }
        }
        return rings;
    }

    /** An arc, as far as it can be seen. */
    public List<List<Point>> lines(List<Point> arc) {
        List<Point> line = Topology.unwrapped(arc);
        return window().lines(
                        projected(line, Topology.shift(line, view.projection().centralMeridian())));
    }

    private List<Point> projected(List<Point> line, double shift) {
        return line.stream()
                .map(point -> view.unwrapped(point.x() + shift, point.y()))
                .toList();
    }
}
