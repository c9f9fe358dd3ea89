package explainer.graphics;

import explainer.entity.Figure;
import java.util.List;
import java.util.Optional;

/** A plan of bars and its cells to bars. */
final class BarsPlot {
    private BarsPlot() {}

    static Picture draw(Frame frame, Figure.AsBars plan, Cells cells) {
        List<Bars.Row> rows = cells.rows().stream()
                .map(row -> {
                    String name = cells.text(row, plan.name());
                    return new Bars.Row(
                            name,
                            cells.number(row, plan.value()),
                            cells.text(row, plan.value()),
                            Gallery.isMarked(plan.mark(), name));
                })
                .toList();
        double most =
                rows.stream().mapToDouble(row -> row.value().orElse(0)).max().orElse(0);
        List<List<Table.Cell>> brief = rows.stream()
                .map(row -> List.of(
                        Table.Cell.of(row.name()).marked(row.isMarked()),
                        Table.Cell.of(row.shown()).bar(most > 0 ? row.value().orElse(0) / most : -1)))
                .toList();
        List<Table.Column> heads =
                List.of(Table.Column.name(cells.head(plan.name())), Table.Column.number(cells.head(plan.value())));
        return Bars.draw(frame, rows, cells.readable(plan.mark(), Optional.of(plan.value())))
                .withBrief(new Table(cells.caption(), heads, brief));
    }
}
