package explainer.content.topojson;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one object of a TopoJSON file. What can be drawn without fear of a missing arc or number comes out, or what is wrong. */
public final class TopoJsonReader {
    private static final String EXPORT = "export the file again from the program that made it, as TopoJSON in degrees";
    private static final double POLE = 90;
    // a shape that crosses 180 degrees may go on counting
    private static final double ONCE_ROUND = 360;

    private final SourceFile file;
    private final String object;

    private TopoJsonReader(SourceFile file, String object) {
        this.file = file;
        this.object = object;
    }

    /** Leads out of a file that cannot be used. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Diagnostic found;

        Unusable(Diagnostic found) {
            super(found.message());
            this.found = found;
        }
    }

    /** @param object the name of the object that is read where there are several; one alone may be called anything */
    public static Result<Optional<TopoJson>> read(SourceFile file, String object) {
        try {
            return Result.of(Optional.of(new TopoJsonReader(file, object).read()));
        } catch (Unusable e) {
            return new Result<>(Optional.empty(), List.of(e.found));
        }
    }

    private TopoJson read() throws Unusable {
        JsonNode root = json();
        String type = root.path("type").asString("");
        if (!type.equals("Topology")) {
            throw type.equals("FeatureCollection") || type.equals("Feature")
                    ? unusable(
                            "this is GeoJSON, which says each border twice",
                            "convert it to TopoJSON: mapshaper FILE.geojson -o FILE.topojson")
                    : unusable("this is no TopoJSON: it has no \"type\": \"Topology\"", EXPORT);
        }
        List<List<TopoJson.Position>> arcs = arcs(root);
        List<TopoJson.Area> areas = new ArrayList<>();
        JsonNode chosen = object(root.path("objects"));
        JsonNode members = chosen.path("geometries");
        for (JsonNode geometry : members.isArray() ? members : List.of(chosen)) {
            area(geometry, arcs.size()).ifPresent(areas::add);
        }
        if (areas.isEmpty()) {
            throw unusable("the shapes have no area", "points and lines are not drawn: " + EXPORT);
        }
        return new TopoJson(arcs, areas);
    }

    private JsonNode json() throws Unusable {
        try {
            return JsonMapper.shared().readTree(file.text());
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            long offset = location == null ? 0 : location.getCharOffset();
            int last = Math.max(0, file.text().stripTrailing().length() - 1);
            int at = (int) Math.max(0, Math.min(offset, last));
            throw new Unusable(found(
                            file.span(at, Math.min(at + 1, file.text().length())), "here the file stops being JSON")
                    .help("a comma or bracket is missing or too many, or the file is cut off: " + EXPORT));
        }
    }

    private JsonNode object(JsonNode objects) throws Unusable {
        List<String> names = new ArrayList<>(objects.propertyNames());
        if (names.size() == 1) {
            return objects.path(names.get(0));
        }
        if (names.isEmpty()) {
            throw unusable("the TopoJSON has no \"objects\"", EXPORT);
        }
        if (!names.contains(object)) {
            throw new Unusable(found(file.start(), "of the objects in this file none is called \"" + object + "\"")
                    .help("its objects are " + String.join(", ", names) + ": give one the name of the file")
                    .didYouMean(Nearest.to(object, names)));
        }
        return objects.path(object);
    }

    private List<List<TopoJson.Position>> arcs(JsonNode root) throws Unusable {
        JsonNode transform = root.path("transform");
        boolean isQuantized = transform.isObject();
        double scaleX = transform.path("scale").path(0).asDouble(1);
        double scaleY = transform.path("scale").path(1).asDouble(1);
        double fromX = transform.path("translate").path(0).asDouble(0);
        double fromY = transform.path("translate").path(1).asDouble(0);
        List<List<TopoJson.Position>> arcs = new ArrayList<>();
        for (JsonNode each : root.path("arcs")) {
            List<TopoJson.Position> arc = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (JsonNode position : each) {
                // positions of a quantized topology are steps from the one before
                x = (isQuantized ? x : 0) + position.path(0).asDouble(Double.NaN);
                y = (isQuantized ? y : 0) + position.path(1).asDouble(Double.NaN);
                arc.add(position(x * scaleX + fromX, y * scaleY + fromY, arcs.size()));
            }
            arcs.add(arc);
        }
        return arcs;
    }

    private TopoJson.Position position(double longitude, double latitude, int arc) throws Unusable {
        // also false of what is no number
        if (Math.abs(longitude) <= ONCE_ROUND && Math.abs(latitude) <= POLE) {
            return new TopoJson.Position(longitude, latitude);
        }
        throw unusable("arc " + arc + " has a position that is not in degrees", EXPORT);
    }

    private Optional<TopoJson.Area> area(JsonNode geometry, int arcs) throws Unusable {
        JsonNode parts = geometry.path("arcs");
        List<List<List<Integer>>> polygons = new ArrayList<>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(rings(parts, arcs));
            case "MultiPolygon" -> {
                for (JsonNode polygon : parts) {
                    polygons.add(rings(polygon, arcs));
                }
            }
            // points and lines have no area
            default -> {}
        }
        polygons.removeIf(List::isEmpty);
        return polygons.isEmpty()
                ? Optional.empty()
                : Optional.of(new TopoJson.Area(geometry.path("id").asString(""), polygons));
    }

    private List<List<Integer>> rings(JsonNode polygon, int arcs) throws Unusable {
        List<List<Integer>> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<Integer> indexes = new ArrayList<>();
            for (JsonNode index : ring) {
                int arc = index.asInt(Integer.MAX_VALUE);
                if ((arc < 0 ? ~arc : arc) >= arcs) {
                    throw unusable("an area names arc " + index + ", and the file has " + arcs, EXPORT);
                }
                indexes.add(arc);
            }
            if (!indexes.isEmpty()) {
                rings.add(List.copyOf(indexes));
            }
        }
        return List.copyOf(rings);
    }

    private Unusable unusable(String message, String help) {
        return new Unusable(found(file.start(), message).help(help));
    }

    private static Diagnostic found(Span place, String message) {
        return Diagnostic.of(TopoJsonCode.BAD_SHAPES, place, message);
    }
}
