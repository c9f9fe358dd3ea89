package explainer.graphics;

import explainer.graphics.geometry.Dots;
import explainer.graphics.geometry.EqualEarth;
import explainer.graphics.geometry.PathData;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Rings;
import explainer.graphics.geometry.Topology;
import explainer.graphics.geometry.Topology.Area;
import explainer.graphics.geometry.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The world with its states in categories, and for phones parts of it, drawn from the same geometry. */
public final class WorldMap {
    /** Runs down the Bering Strait on the other side, so that no state is cut but for the end of Alaska. */
    private static final double CENTRAL_MERIDIAN = 11.5;

    private static final double WIDTH = 960;
    private static final double HEIGHT = 444;
    private static final double SCALE = 177;
    private static final double MIDDLE_X = 462;
    private static final double MIDDLE_Y = 250;
    private static final double NARROW_WIDTH = 340;
    private static final double GRID = 0.2;
    private static final double SMALLEST_TRIANGLE = 0.35;
    private static final double SMALLEST_AREA = 5;
    private static final double DOT = 2.6;
    private static final double BETWEEN_DOTS = 0.9;
    private static final Set<String> LEFT_OUT = Set.of("AQ");
    private static final Viewport VIEW = new Viewport(new EqualEarth(CENTRAL_MERIDIAN), SCALE, MIDDLE_X, MIDDLE_Y);

    private final Topology world;
    private final Spec spec;
    private final String id;

    private WorldMap(Topology world, Spec spec, String id) {
        this.world = world;
        this.spec = spec;
        this.id = id;
    }

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
        WorldMap map = new WorldMap(world, spec, frame.id());
        String wide = frame.image(WIDTH, HEIGHT, " viz-wide", svg -> {
            map.use(svg);
            spec.labels().forEach(label -> map.label(svg, label, UnaryOperator.identity()));
        });
        List<Picture.Crop> crops = spec.crops().stream()
                .map(part -> new Picture.Crop(part.name(), map.crop(part)))
                .toList();
        return new Picture(map.geometry(), wide, crops, key, table);
    }

    /** The states that are too small to be seen, and stand as dots: by code. */
    public static List<String> dotted(Topology topology, Map<String, Paint> paints) {
        Topology world = topology.simplified(VIEW, SMALLEST_TRIANGLE);
        WorldMap map = new WorldMap(world, new Spec(paints, Map.of(), List.of(), List.of(), List.of(), List.of()), "");
        return map.small().stream().map(Area::id).toList();
    }

    private String geometry() {
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> svg.element("defs", () -> {
                    svg.element(
                            "g",
                            () -> {
                                svg.element("g", () -> grid(svg), "transform", "scale(" + GRID + ")");
                                dots(svg);
                            },
                            "id",
                            id + "-g");
                    clips(svg);
                }),
                "class",
                "viz-defs",
                "width",
                0,
                "height",
                0,
                "aria-hidden",
                "true",
                "focusable",
                "false");
        return svg.toString();
    }

    private void grid(Svg svg) {
        for (Area area : world.areas()) {
            PathData path = path(area);
            if (!path.isEmpty()) {
                Paint paint = paint(area.id());
                String name = spec.names().get(area.id());
                svg.element(
                        "path",
                        () -> {
                            if (name != null) {
                                svg.words("title", name);
                            }
                        },
                        "fill",
                        gridFill(paint),
                        "stroke",
                        paint == Paint.HATCHED ? "var(--viz-member)" : null,
                        "stroke-width",
                        paint == Paint.HATCHED ? 4 : null,
                        "d",
                        path);
            }
        }
        for (Disputed part : spec.disputed()) {
            if (!part.box().isEmpty()) {
                world.area(part.area())
                        .ifPresent(area -> svg.empty(
                                "path",
                                "fill",
                                "url(#" + id + "-p)",
                                "clip-path",
                                "url(#" + clip(part) + ")",
                                "d",
                                path(area)));
            }
        }
        PathData settled = new PathData(GRID);
        PathData unsettled = new PathData(GRID);
        world.users().forEach((arc, ids) -> {
            if (ids.size() > 1) {
                (isDashed(ids) ? unsettled : settled)
                        .open(projected(world.arcs().get(arc), shift(ids.get(0), arc)));
            }
        });
        svg.empty("path", "class", "viz-border", "d", settled);
        svg.empty("path", "class", "viz-border viz-unsettled", "d", unsettled);
    }

    /** The dots of a pattern in the grid's units: the page's own are five times as small there. */
    private void clips(Svg svg) {
        svg.element(
                "pattern",
                () -> {
                    svg.empty("rect", "width", 15, "height", 15, "fill", "var(--viz-land)");
                    svg.empty("circle", "cx", 7.5, "cy", 7.5, "r", 3.5, "fill", "var(--viz-disp)");
                },
                "id",
                id + "-p",
                "width",
                15,
                "height",
                15,
                "patternUnits",
                "userSpaceOnUse");
        svg.element(
                "pattern",
                () -> {
                    svg.empty("rect", "width", 25, "height", 25, "fill", "var(--viz-obs)");
                    svg.empty("rect", "width", 8, "height", 25, "fill", "var(--viz-member)");
                },
                "id",
                id + "-h",
                "width",
                25,
                "height",
                25,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        for (Disputed part : spec.disputed()) {
            if (!part.box().isEmpty()) {
                List<Double> box = part.box();
                PathData path = new PathData(GRID)
                        .closed(List.of(
                                VIEW.place(box.get(0), box.get(1)),
                                VIEW.place(box.get(2), box.get(1)),
                                VIEW.place(box.get(2), box.get(3)),
                                VIEW.place(box.get(0), box.get(3))));
                svg.element("clipPath", () -> svg.empty("path", "d", path), "id", clip(part));
            }
        }
    }

    /** Patterns are drawn in the units of the grid. */
    private String gridFill(Paint paint) {
        return switch (paint) {
            case HATCHED -> "url(#" + id + "-h)";
            case DOTTED -> "url(#" + id + "-p)";
            default -> paint.fill();
        };
    }

    private String clip(Disputed part) {
        return id + "-c" + spec.disputed().indexOf(part);
    }

    private Paint paint(String area) {
        boolean isDisputed = spec.disputed().stream()
                .anyMatch(part -> part.area().equals(area) && part.box().isEmpty());
        return isDisputed ? Paint.DOTTED : spec.paints().getOrDefault(area, Paint.PLAIN);
    }

    private boolean isDashed(List<String> ids) {
        return spec.dashed().stream().anyMatch(ids::containsAll);
    }

    private PathData path(Area area) {
        PathData path = new PathData(GRID);
        for (List<List<Integer>> polygon : area.polygons()) {
            double shift = shift(polygon.get(0));
            polygon.forEach(ring -> path.closed(projected(world.ring(ring), shift)));
        }
        return path;
    }

    private double shift(List<Integer> outline) {
        return Topology.shift(world.ring(outline), CENTRAL_MERIDIAN);
    }

    /** By how much an arc is moved: as much as the polygon of an area in which it lies. */
    private double shift(String area, int arc) {
        return world.area(area).stream()
                .flatMap(found -> found.polygons().stream())
                .filter(polygon -> polygon.stream().anyMatch(ring -> ring.contains(arc) || ring.contains(~arc)))
                .findFirst()
                .map(polygon -> Topology.shift(world.arcs().get(arc), CENTRAL_MERIDIAN))
                .orElse(0.0);
    }

    private static List<Point> projected(List<Point> line, double shift) {
        return Topology.unwrapped(line).stream()
                .map(point -> VIEW.unwrapped(point.x() + shift, point.y()))
                .toList();
    }

    /** The states with a paint that no one would see: in the order of their codes. */
    private List<Area> small() {
        return world.areas().stream()
                .filter(area -> spec.paints().containsKey(area.id()))
                .filter(area -> largest(area).map(Rings::area).orElse(0.0) < SMALLEST_AREA)
                .sorted(Comparator.comparing(Area::id))
                .toList();
    }

    private Optional<List<Point>> largest(Area area) {
        return area.polygons().stream()
                .map(polygon -> projected(world.ring(polygon.get(0)), shift(polygon.get(0))))
                .max(Comparator.comparingDouble(Rings::area));
    }

    private void dots(Svg svg) {
        Map<String, Point> places = new TreeMap<>();
        for (Area area : small()) {
            largest(area).ifPresent(ring -> places.put(area.id(), Rings.centroid(ring)));
        }
        List<Point> apart = Dots.apart(new ArrayList<>(places.values()), 2 * DOT + BETWEEN_DOTS);
        int i = 0;
        for (String code : places.keySet()) {
            Point at = apart.get(i++);
            svg.element(
                    "circle",
                    () -> svg.words("title", spec.names().getOrDefault(code, code)),
                    "cx",
                    at.x(),
                    "cy",
                    at.y(),
                    "r",
                    DOT,
                    "fill",
                    paint(code).fill(),
                    "class",
                    "viz-dot");
        }
    }

    private void use(Svg svg) {
        svg.empty("use", "href", "#" + id + "-g");
    }

    private void label(Svg svg, Label label, UnaryOperator<Point> onto) {
        Point place = onto.apply(VIEW.place(label.longitude(), label.latitude()));
        Point at = place.plus(label.dx(), label.dy());
        boolean isLeft = label.dx() < 0 && label.style() == Style.CALL;
        if (label.style() == Style.CALL) {
            double elbow = label.isMarked() ? place.x() : at.x() + (isLeft ? 4 : -4);
            String line = label.isMarked()
                    ? "M" + Svg.number(place.x()) + " " + Svg.number(place.y()) + "V" + Svg.number(at.y() - 4) + "H"
                            + Svg.number(at.x() - 4)
                    : "M" + Svg.number(place.x()) + " " + Svg.number(place.y()) + "L" + Svg.number(elbow) + " "
                            + Svg.number(at.y() - 4);
            svg.empty("path", "class", "viz-leader", "d", line);
        }
        if (label.isMarked()) {
            svg.empty("circle", "class", "viz-pin", "cx", place.x(), "cy", place.y(), "r", 5);
        }
        String classes = label.style() == Style.INSIDE
                ? "viz-l viz-inside-" + paintAt(label).id()
                : label.isMarked() ? "viz-l viz-b" : "viz-l viz-faint";
        String anchor = label.style() == Style.CALL ? isLeft ? "end" : "start" : "middle";
        svg.words("text", label.text(), "class", classes, "text-anchor", anchor, "x", at.x(), "y", at.y());
        label.note()
                .ifPresent(note -> svg.words(
                        "text", note, "class", "viz-n", "text-anchor", anchor, "x", at.x(), "y", at.y() + 15));
    }

    private Paint paintAt(Label label) {
        return world.areas().stream()
                .filter(area -> world.contains(area, label.longitude(), label.latitude()))
                .findFirst()
                .map(area -> paint(area.id()))
                .orElse(Paint.PLAIN);
    }

    /** A part, drawn in its own units: type keeps its size while the map grows. */
    private String crop(Part part) {
        List<Point> corners = List.of(
                VIEW.place(part.west(), part.south()),
                VIEW.place(part.east(), part.south()),
                VIEW.place(part.west(), part.north()),
                VIEW.place(part.east(), part.north()));
        double left = corners.stream().mapToDouble(Point::x).min().orElse(0);
        double right = corners.stream().mapToDouble(Point::x).max().orElse(WIDTH);
        double top = corners.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = corners.stream().mapToDouble(Point::y).max().orElse(HEIGHT);
        double zoom = StrictMath.rint(NARROW_WIDTH / (right - left) * 1000) / 1000;
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> {
                    svg.words("title", part.name());
                    svg.element(
                            "g",
                            () -> use(svg),
                            "transform",
                            "scale(" + zoom + ") translate(" + Svg.number(-left) + " " + Svg.number(-top) + ")");
                    part.labels()
                            .forEach(label -> label(
                                    svg,
                                    label,
                                    point -> new Point((point.x() - left) * zoom, (point.y() - top) * zoom)));
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
}
