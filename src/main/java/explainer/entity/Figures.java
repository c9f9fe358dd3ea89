package explainer.entity;

import java.util.List;

/** The pictures that the build draws, and their data: each list in the order of names. */
public record Figures(List<Figure> figures, List<FigureTable> tables) {
    public Figures {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }
}
