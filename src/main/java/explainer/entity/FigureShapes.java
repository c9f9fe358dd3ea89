package explainer.entity;

import explainer.content.topojson.TopoJson;
import java.util.Objects;

/**
 * The areas of a region, for its maps.
 *
 * @param name of its file, without the ending
 */
public record FigureShapes(String name, TopoJson shapes) {
    /** Where they stand in a project. */
    public static final String FOLDER = Figure.FOLDER + "shapes/";

    public FigureShapes {
        Objects.requireNonNull(name);
        Objects.requireNonNull(shapes);
    }

    /** The file with a name. */
    public static String pathOf(String name) {
        return FOLDER + name + ".topojson";
    }
}
