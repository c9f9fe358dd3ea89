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
        return Bars.draw(frame, rows, cells.readable(plan.mark(), Optional.of(plan.value())));
    }
}
