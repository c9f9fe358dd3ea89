package explainer.graphics.geometry;

import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.content.topojson.TopoJson;
import explainer.content.topojson.TopoJsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Areas that share their borders, as the TopoJSON format has them: each stretch of border is one arc, used by the areas on both sides.
 *
 * @param arcs in degrees, or in units where they have been projected
 * @param areas in the order of the file
 */
public record Topology(List<List<Point>> arcs, List<Area> areas) {
    private static final double CIRCLE = 360;

    public Topology {
        arcs = arcs.stream().map(List::copyOf).toList();
        areas = List.copyOf(areas);
    }

    /**
     * An area of polygons.
     *
     * @param id as the file has it, empty if it has none
     * @param polygons each a list of rings, the first the outline and the others holes; a ring is a list of arcs, of which a negative
     *     index {@code ~i} is arc {@code i} backwards
     */
    public record Area(String id, List<List<List<Integer>>> polygons) {}

    /**
     * Reads one object of a TopoJSON file.
     *
     * @throws IllegalArgumentException if the text is none, or has no such object
     */
    public static Topology read(String json, String object) {
        Result<Optional<TopoJson>> read = TopoJsonReader.read(new SourceFile(object, json), object);
        return of(read.value()
                .orElseThrow(() ->
                        new IllegalArgumentException(read.diagnostics().get(0).message())));
    }

    /** The shapes of a file. */
    public static Topology of(TopoJson shapes) {
        return new Topology(
                shapes.arcs().stream()
                        .map(arc -> arc.stream()
                                .map(position -> new Point(position.longitude(), position.latitude()))
                                .toList())
                        .toList(),
                shapes.areas().stream()
                        .map(area -> new Area(area.id(), area.polygons()))
                        .toList());
    }

    public Optional<Area> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /** A ring in degrees, without jumps from 180 degrees east to west: longitudes may pass 180. */
    public List<Point> ring(List<Integer> indexes) {
        List<Point> points = new ArrayList<>();
        for (int index : indexes) {
            List<Point> arc = arcs.get(index < 0 ? ~index : index);
            for (int i = points.isEmpty() ? 0 : 1; i < arc.size(); i++) {
                points.add(arc.get(index < 0 ? arc.size() - 1 - i : i));
            }
        }
        return unwrapped(points);
    }

    /** The points with longitudes of which no two neighbours are more than half a circle apart. */
    public static List<Point> unwrapped(List<Point> points) {
        List<Point> out = new ArrayList<>(points.size());
        for (Point point : points) {
            double x = point.x();
            if (!out.isEmpty()) {
                double before = out.get(out.size() - 1).x();
                x -= CIRCLE * StrictMath.rint((x - before) / CIRCLE);
            }
            out.add(new Point(x, point.y()));
        }
        return out;
    }

    /** By how much a ring is to be moved so that its middle lies in the half circles beside a meridian, in degrees. */
    public static double shift(List<Point> ring, double meridian) {
        double west = ring.stream().mapToDouble(Point::x).min().orElse(meridian);
        double east = ring.stream().mapToDouble(Point::x).max().orElse(meridian);
        return -CIRCLE * StrictMath.rint(((west + east) / 2 - meridian) / CIRCLE);
    }

    /** Whether a place lies in an area: the even-odd rule over all its rings. */
    public boolean contains(Area area, double longitude, double latitude) {
        boolean inside = false;
        for (List<List<Integer>> polygon : area.polygons()) {
            for (List<Integer> indexes : polygon) {
                List<Point> ring = ring(indexes);
                double near = longitude - shift(ring, longitude);
                inside ^= Rings.contains(ring, new Point(near, latitude));
            }
        }
        return inside;
    }

    /** The arcs with the ids of the areas that use them, in order: two for a border between two areas, one for a coast. */
    public SortedMap<Integer, List<String>> users() {
        SortedMap<Integer, List<String>> users = new TreeMap<>();
        for (Area area : areas) {
            area.polygons().stream().flatMap(List::stream).flatMap(List::stream).forEach(index -> {
                List<String> ids = users.computeIfAbsent(index < 0 ? ~index : index, key -> new ArrayList<>());
                if (!ids.contains(area.id())) {
                    ids.add(area.id());
                }
            });
        }
        return users;
    }

    /** The same areas with simpler arcs, thinned by what can be seen in a viewport. Neighbours keep their common borders. */
    public Topology simplified(Viewport viewport, double smallestArea) {
        List<List<Point>> simple = new ArrayList<>();
        for (List<Point> arc : arcs) {
            List<Point> line = unwrapped(arc);
            List<Point> projected = line.stream()
                    .map(point -> viewport.unwrapped(point.x(), point.y()))
                    .toList();
            simple.add(Visvalingam.simplify(projected, smallestArea).stream()
                    .map(line::get)
                    .toList());
        }
        return new Topology(simple, areas);
    }

    /** The areas by their ids; of two with one id the first. */
    public Map<String, Area> byId() {
        Map<String, Area> byId = new TreeMap<>();
        areas.forEach(area -> byId.putIfAbsent(area.id(), area));
        return byId;
    }
}
