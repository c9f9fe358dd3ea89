package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.FigureTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan of growth and its cells to columns. */
final class GrowthPlot {
    private GrowthPlot() {}

    static Picture draw(Frame frame, Figure.Growing plan, Cells cells) {
        List<Columns.Column> columns = new ArrayList<>();
        List<List<Table.Cell>> brief = new ArrayList<>();
        double most = cells.rows().stream()
                .mapToDouble(row -> cells.number(row, plan.value()).orElse(0))
                .max()
                .orElse(0);
        for (FigureTable.Row row : cells.inTime(plan.time())) {
            double time = cells.from(row, plan.time()).getAsDouble();
            String name = cells.text(row, plan.name());
            Columns.Column column = new Columns.Column(
                    time,
                    Integer.toString((int) time),
                    name,
                    cells.number(row, plan.value()),
                    cells.text(row, plan.value()),
                    Gallery.isMarked(plan.mark(), name));
            columns.add(column);
            brief.add(List.of(
                    Table.Cell.of(column.when()).marked(column.isMarked()),
                    Table.Cell.of(name),
                    Table.Cell.of(column.shown()).bar(most > 0 ? column.value().orElse(0) / most : -1)));
        }
        List<Table.Column> heads = List.of(
                Table.Column.name("Year"),
                Table.Column.words(cells.head(plan.name())),
                Table.Column.number(cells.head(plan.value())));
        return Columns.draw(
                        frame,
                        columns,
                        plan.lines().stream().map(BigDecimal::doubleValue).toList(),
                        cells.readable(plan.mark(), Optional.of(plan.value())))
                .withBrief(new Table(cells.caption(), heads, brief));
    }
}
