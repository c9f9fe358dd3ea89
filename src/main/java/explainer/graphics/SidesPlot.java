package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan of positions and its cells to blocks of squares. */
final class SidesPlot {
    private SidesPlot() {}

    static Picture draw(Frame frame, Figure.Sided plan, Cells cells) {
        List<Sides.Side> sides = new ArrayList<>();
        for (FigureTable.Row row : cells.rows()) {
            Paint paint = Gallery.paint(
                    plan.fills().get(Math.min(sides.size(), plan.fills().size() - 1)));
            List<String> named = plan.people()
                    .map(column -> cells.key(row, column))
                    .filter(names -> !names.isEmpty())
                    .map(names -> List.of(names.split(",\\s*")))
                    .orElse(List.of());
            sides.add(new Sides.Side(
                    cells.text(row, plan.name()),
                    paint,
                    (int) cells.number(row, plan.value()).orElse(0),
                    named));
        }
        return Sides.draw(frame, sides, cells.readable(Optional.empty(), Optional.empty()));
    }
}
