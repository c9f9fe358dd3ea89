package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.FigureTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A plan of growth and its cells to columns. */
final class GrowthPlot {
    private GrowthPlot() {}

    static Picture draw(Frame frame, Figure.Growing plan, Cells cells) {
        List<Columns.Column> columns = new ArrayList<>();
        for (FigureTable.Row row : cells.rows()) {
            OptionalDouble time = cells.from(row, plan.time());
            if (time.isPresent()) {
                String name = cells.text(row, plan.name());
                columns.add(new Columns.Column(
                        time.getAsDouble(),
                        Integer.toString((int) time.getAsDouble()),
                        name,
                        cells.number(row, plan.value()),
                        cells.text(row, plan.value()),
                        Gallery.isMarked(plan.mark(), name)));
            }
        }
        return Columns.draw(
                frame,
                columns,
                plan.lines().stream().map(BigDecimal::doubleValue).toList(),
                cells.readable(plan.mark(), Optional.of(plan.value())));
    }
}
