package explainer.content.topojson;

import java.util.List;

/**
 * The areas of one object of a TopoJSON file (M. Bostock and C. Metcalf, "The TopoJSON Format Specification", 2013): each stretch of
 * border is one arc, used by the areas on both sides.
 *
 * @param arcs each a line of positions
 * @param areas in the order of the file, one at least
 */
public record TopoJson(List<List<Position>> arcs, List<Area> areas) {
    public TopoJson {
        arcs = arcs.stream().map(List::copyOf).toList();
        areas = List.copyOf(areas);
    }

    /** A place in degrees. */
    public record Position(double longitude, double latitude) {}

    /**
     * An area of polygons.
     *
     * @param id as the file has it, empty if it has none
     * @param polygons each a list of rings, the first the outline and the others holes; a ring is a list of arcs, of which a negative
     *     index {@code ~i} is arc {@code i} backwards
     */
    public record Area(String id, List<List<List<Integer>>> polygons) {
        public Area {
            polygons = List.copyOf(polygons);
        }
    }

    /** The ids of areas that have one, in their order. */
    public List<String> ids() {
        return areas.stream().map(Area::id).filter(id -> !id.isEmpty()).toList();
    }
}
