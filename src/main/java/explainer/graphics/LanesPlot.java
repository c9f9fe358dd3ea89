package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan of lanes and its cells to bars in lanes. */
final class LanesPlot {
    private LanesPlot() {}

    static Picture draw(Frame frame, Figure.InLanes plan, Cells cells) {
        List<String> lanes = plan.lanes().stream().map(Name::text).toList();
        List<FigureTable.Row> rows = cells.rows().stream()
                .filter(row -> cells.from(row, plan.time()).isPresent())
                .toList();
        List<Lanes.Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FigureTable.Row row = rows.get(i);
            double from = cells.from(row, plan.time()).getAsDouble();
            double to = i + 1 < rows.size()
                    ? cells.from(rows.get(i + 1), plan.time()).getAsDouble()
                    : plan.until().doubleValue();
            String name = cells.text(row, plan.name());
            bars.add(new Lanes.Bar(
                    Math.max(0, lanes.indexOf(cells.key(row, plan.lane()))),
                    cells.text(row, plan.number()),
                    name,
                    "’" + Integer.toString((int) from).substring(2),
                    from,
                    to,
                    Gallery.isMarked(plan.mark(), name)));
        }
        return Lanes.draw(frame, lanes, bars, cells.readable(plan.mark(), Optional.empty()));
    }
}
