package explainer.content;

import explainer.base.SourceFile;
import explainer.content.topojson.TopoJson;
import java.util.Objects;
import java.util.Optional;

/** A TopoJSON file; {@code shapes} is empty where it could not be read, which has been reported. */
public record ShapeFile(SourceFile source, Optional<TopoJson> shapes) {
    public ShapeFile {
        Objects.requireNonNull(source);
        Objects.requireNonNull(shapes);
    }
}
