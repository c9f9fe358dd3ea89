package explainer.graphics;

import explainer.graphics.geometry.EqualEarth;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Topology;
import explainer.graphics.geometry.Topology.Area;
import explainer.graphics.geometry.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The world with its states in categories, and for phones parts of it, drawn from the same geometry. */
public final class WorldMap {
    /** Runs down the Bering Strait on the other side, so that no state is cut but for the end of Alaska. */
    private static final double CENTRAL_MERIDIAN = 11.5;

    private static final double CIRCLE = 360;
    private static final double WIDTH = 960;
    private static final double HEIGHT = 428;
    private static final double SCALE = 177;
    private static final double MIDDLE_X = 462;
    private static final double MIDDLE_Y = 236;
    private static final double NARROW_WIDTH = 340;
    private static final double SMALLEST_TRIANGLE = 1.4;
    private static final int EDGE_STEPS = 24;
    private static final Set<String> LEFT_OUT = Set.of("AQ");
    private static final Viewport VIEW = new Viewport(new EqualEarth(CENTRAL_MERIDIAN), SCALE, MIDDLE_X, MIDDLE_Y);

    private WorldMap() {}

    /**
     * What the map shows.
     *
     * @param paints of states, by ISO 3166-1 codes of two letters
     * @param names of these states, for readers who point at them
     * @param disputed areas whose status is disputed: dotted, whatever their state's category
     * @param dashed pairs of neighbours between which the border is not settled
     * @param labels words on the map
     * @param crops parts for phones
     */
    public record Spec(
            Map<String, Paint> paints,
            Map<String, String> names,
            List<Disputed> disputed,
            List<List<String>> dashed,
            List<Label> labels,
            List<Part> crops) {}

    /**
     * A disputed area: a whole area of the map, or the part of one that lies in a box of degrees.
     *
     * @param box west, south, east and north; empty for the whole
     */
    public record Disputed(String area, List<Double> box) {}

    /** How a label stands. */
    public enum Style {
        /** On a state, in the ink of its paint. */
        INSIDE,
        /** On the sea or a state that is not painted. */
        BESIDE,
        /** Away from its place, with a line to it. */
        CALL
    }

    /**
     * Words at a place.
     *
     * @param note a second line
     * @param dx by how much the words stand to the right of the place, in units
     * @param dy by how much below
     */
    public record Label(
            String text,
            Optional<String> note,
            double latitude,
            double longitude,
            Style style,
            double dx,
            double dy,
            boolean isMarked) {}

    /** A part of the map for a phone: the box of degrees that must be seen, and the labels that have room. */
    public record Part(String name, double west, double south, double east, double north, List<Label> labels) {}

    /** The drawings; {@code key} and {@code table} are what the figure says beside them. */
    public static Picture draw(Frame frame, Topology topology, Spec spec, List<Picture.KeyItem> key, Table table) {
        Topology world = new Topology(
                        topology.arcs(),
                        topology.areas().stream()
                                .filter(area -> !LEFT_OUT.contains(area.id()))
                                .toList())
                .simplified(VIEW, SMALLEST_TRIANGLE);
        MapShapes shapes = new MapShapes(world, VIEW, spec, frame.id());
        String wide = frame.image(WIDTH, HEIGHT, " viz-wide", svg -> {
            shapes.use(svg);
            MapLabels labels = new MapLabels(shapes, VIEW, UnaryOperator.identity());
            spec.labels().forEach(label -> labels.draw(svg, label));
        });
        List<Picture.Crop> crops = spec.crops().stream()
                .map(part -> new Picture.Crop(part.name(), crop(frame.id(), part, shapes)))
                .toList();
        return new Picture(shapes.definitions(), wide, crops, key, table);
    }

    /** The states that are too small to be seen, and stand as dots: by code. */
    public static List<String> dotted(Topology topology, Map<String, Paint> paints) {
        Topology world = topology.simplified(VIEW, SMALLEST_TRIANGLE);
        Spec spec = new Spec(paints, Map.of(), List.of(), List.of(), List.of(), List.of());
        return new MapShapes(world, VIEW, spec, "")
                .small().stream().map(Area::id).toList();
    }

    /** A part, drawn in its own units: type keeps its size while the map grows. */
    private static String crop(String id, Part part, MapShapes shapes) {
        List<Point> edge = edge(part);
        double left = edge.stream().mapToDouble(Point::x).min().orElse(0);
        double right = edge.stream().mapToDouble(Point::x).max().orElse(WIDTH);
        double top = edge.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = edge.stream().mapToDouble(Point::y).max().orElse(HEIGHT);
        double zoom = StrictMath.rint(NARROW_WIDTH / (right - left) * 1000) / 1000;
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> {
                    svg.words("title", part.name());
                    svg.element(
                            "g",
                            () -> shapes.use(svg),
                            "transform",
                            "scale(" + zoom + ") translate(" + Svg.number(-left) + " " + Svg.number(-top) + ")");
                    MapLabels labels = new MapLabels(
                            shapes, VIEW, point -> new Point((point.x() - left) * zoom, (point.y() - top) * zoom));
                    part.labels().forEach(label -> labels.draw(svg, label));
                },
                "class",
                "viz",
                "role",
                "img",
                "aria-describedby",
                id + "-d",
                "viewBox",
                "0 0 " + Svg.number(NARROW_WIDTH) + " " + Svg.number((bottom - top) * zoom));
        return svg.toString();
    }

    /** The edge of a box of degrees, which is no rectangle: it is widest where it crosses the equator. */
    private static List<Point> edge(Part part) {
        List<Point> edge = new ArrayList<>();
        double away = (part.west() + part.east()) / 2 - CENTRAL_MERIDIAN;
        // both sides are moved alike: a box across the edge of the map stays one
        double shift = -CIRCLE * StrictMath.rint(away / CIRCLE);
        for (int i = 0; i <= EDGE_STEPS; i++) {
            double latitude = part.south() + (part.north() - part.south()) * i / EDGE_STEPS;
            edge.add(VIEW.unwrapped(part.west() + shift, latitude));
            edge.add(VIEW.unwrapped(part.east() + shift, latitude));
        }
        return edge;
    }
}
