package explainer.entity;

import java.util.List;

/** The pictures that the build draws, their data and the shapes of their maps: each list in the order of names. */
public record Figures(List<Figure> figures, List<FigureTable> tables, List<FigureShapes> shapes) {
    public Figures {
        figures = List.copyOf(figures);
        shapes = List.copyOf(shapes);
        tables = List.copyOf(tables);
    }
}
