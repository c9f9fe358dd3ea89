package explainer.graphics;

import explainer.graphics.geometry.Chains;
import explainer.graphics.geometry.Dots;
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
import java.util.TreeMap;

/**
 * The land of a map, written once and shown by the drawing for wide screens and by each part for phones. It is most of a page's weight: areas
 * without a category are one path, the others have a name each and their fill from the group they stand in.
 */
final class MapShapes {
    /** Places are off by half of it at most: a quarter of a pixel at full width. */
    private static final double GRID = 0.5;

    /** In square units: what is smaller covers a pixel, and stands for nothing unless it is all of a state. */
    private static final double SMALLEST_ISLAND = 1;

    /** Land without a category is the ground on which the others are seen. */
    private static final double SMALLEST_PLAIN_ISLAND = 2;

    private static final double SMALLEST_AREA = 5;
    private static final double DOT = 2.6;
    private static final double BETWEEN_DOTS = 0.9;

    private final Topology world;
    private final Viewport view;
    private final WorldMap.Spec spec;
    private final String id;

    /** @param world thinned already */
    MapShapes(Topology world, Viewport view, WorldMap.Spec spec, String id) {
        this.world = world;
        this.view = view;
        this.spec = spec;
        this.id = id;
    }

    /** The shapes under the id {@code id-g}, in an image without size. */
    String definitions() {
        return Paint.hidden(svg -> {
            svg.element(
                    "g",
                    () -> {
                        svg.element("g", () -> land(svg), "transform", "scale(" + Svg.ratio(GRID) + ")");
                        dots(svg);
                    },
                    "id",
                    id + "-g");
            patterns(svg);
            clips(svg);
        });
    }

    void use(Svg svg) {
        svg.empty("use", "href", "#" + id + "-g");
    }

    private void land(Svg svg) {
        for (Paint paint : Paint.values()) {
            List<Area> areas = world.areas().stream()
                    .filter(area -> paint(area.id()) == paint)
                    .toList();
            if (!areas.isEmpty()) {
                svg.element(
                        "g",
                        () -> areas(svg, areas),
                        "fill",
                        fill(paint),
                        "stroke",
                        paint == Paint.HATCHED ? Paint.SOLID.fill() : null,
                        "stroke-width",
                        paint == Paint.HATCHED ? Svg.number(0.8 / GRID) : null);
            }
        }
        for (WorldMap.Disputed part : spec.disputed()) {
            if (!part.box().isEmpty()) {
                world.area(part.area())
                        .ifPresent(area -> svg.empty(
                                "path",
                                "fill",
                                fill(Paint.DOTTED),
                                "clip-path",
                                "url(#" + clip(part) + ")",
                                "d",
                                path(area, new PathData(GRID))));
            }
        }
        borders(svg);
    }

    private void areas(Svg svg, List<Area> areas) {
        PathData unnamed = new PathData(GRID);
        for (Area area : areas) {
            String name = spec.names().get(area.id());
            if (name == null) {
                path(area, unnamed);
                continue;
            }
            PathData path = path(area, new PathData(GRID));
            if (!path.isEmpty()) {
                svg.element("path", () -> svg.words("title", name), "d", path);
            }
        }
        if (!unnamed.isEmpty()) {
            svg.empty("path", "d", unnamed);
        }
    }

    /** Borders within the land, each once: an outline of every state would draw them twice, and thin the coasts. */
    private void borders(Svg svg) {
        PathData settled = new PathData(GRID);
        PathData unsettled = new PathData(GRID);
        List<List<Point>> lines = new ArrayList<>();
        world.users().forEach((arc, ids) -> {
            if (ids.size() > 1) {
                List<Point> line = projected(world.arcs().get(arc), shift(ids.get(0), arc));
                if (isDashed(ids)) {
                    unsettled.open(line);
                } else {
                    lines.add(line);
                }
            }
        });
        Chains.of(lines).forEach(settled::open);
        svg.empty("path", "class", "viz-border", "d", settled);
        svg.empty("path", "class", "viz-border viz-unsettled", "d", unsettled);
    }

    /** Patterns in the units of the grid, of which several make a unit of the drawing. */
    private void patterns(Svg svg) {
        Paint.dots(svg, id + "-p", 1 / GRID);
        Paint.hatch(svg, id + "-h", 1 / GRID);
    }

    private void clips(Svg svg) {
        for (WorldMap.Disputed part : spec.disputed()) {
            if (!part.box().isEmpty()) {
                List<Double> box = part.box();
                PathData path = new PathData(GRID)
                        .closed(List.of(
                                view.place(box.get(0), box.get(1)),
                                view.place(box.get(2), box.get(1)),
                                view.place(box.get(2), box.get(3)),
                                view.place(box.get(0), box.get(3))));
                svg.element("clipPath", () -> svg.empty("path", "d", path), "id", clip(part));
            }
        }
    }

    private String fill(Paint paint) {
        return switch (paint) {
            case HATCHED -> "url(#" + id + "-h)";
            case DOTTED -> "url(#" + id + "-p)";
            default -> paint.fill();
        };
    }

    private String clip(WorldMap.Disputed part) {
        return id + "-c" + spec.disputed().indexOf(part);
    }

    private Paint paint(String area) {
        boolean isDisputed = spec.disputed().stream()
                .anyMatch(part -> part.area().equals(area) && part.box().isEmpty());
        return isDisputed ? Paint.DOTTED : spec.paints().getOrDefault(area, Paint.PLAIN);
    }

    /** What a place lies on. */
    Paint paintAt(double latitude, double longitude) {
        return world.areas().stream()
                .filter(area -> world.contains(area, longitude, latitude))
                .findFirst()
                .map(area -> paint(area.id()))
                .orElse(Paint.PLAIN);
    }

    private boolean isDashed(List<String> ids) {
        return spec.dashed().stream().anyMatch(ids::containsAll);
    }

    private PathData path(Area area, PathData path) {
        double largest = largest(area).map(Rings::area).orElse(0.0);
        double smallest = paint(area.id()) == Paint.PLAIN ? SMALLEST_PLAIN_ISLAND : SMALLEST_ISLAND;
        for (List<List<Integer>> polygon : area.polygons()) {
            double shift = shift(polygon.get(0));
            List<Point> outline = projected(world.ring(polygon.get(0)), shift);
            if (Rings.area(outline) >= Math.min(smallest, largest)) {
                polygon.forEach(ring -> path.closed(projected(world.ring(ring), shift)));
            }
        }
        return path;
    }

    private double shift(List<Integer> outline) {
        return Topology.shift(world.ring(outline), view.projection().centralMeridian());
    }

    /** By how much an arc is moved: as much as the polygon of an area in which it lies. */
    private double shift(String area, int arc) {
        return world.area(area).stream()
                .flatMap(found -> found.polygons().stream())
                .filter(polygon -> polygon.stream().anyMatch(ring -> ring.contains(arc) || ring.contains(~arc)))
                .findFirst()
                .map(polygon ->
                        Topology.shift(world.arcs().get(arc), view.projection().centralMeridian()))
                .orElse(0.0);
    }

    private List<Point> projected(List<Point> line, double shift) {
        return Topology.unwrapped(line).stream()
                .map(point -> view.unwrapped(point.x() + shift, point.y()))
                .toList();
    }

    /** The states with a paint that no one would see: in the order of their codes. */
    List<Area> small() {
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
}
