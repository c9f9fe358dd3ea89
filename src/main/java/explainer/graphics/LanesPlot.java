package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan of lanes and its cells to bars in lanes. */
final class LanesPlot {
    private static final int CENTURY = 100;

    private LanesPlot() {}

    static Picture draw(Frame frame, Figure.InLanes plan, Cells cells) {
        List<String> lanes = plan.lanes().stream().map(Name::text).toList();
        List<FigureTable.Row> rows = cells.inTime(plan.time());
        List<Lanes.Bar> bars = new ArrayList<>();
        List<List<Table.Cell>> brief = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FigureTable.Row row = rows.get(i);
            double from = cells.from(row, plan.time()).getAsDouble();
            double to = i + 1 < rows.size()
                    ? cells.from(rows.get(i + 1), plan.time()).getAsDouble()
                    : plan.until();
            String name = cells.text(row, plan.name());
            brief.add(List.of(
                    Table.Cell.of(Integer.toString((int) from)).marked(Gallery.isMarked(plan.mark(), name)),
                    Table.Cell.of(name),
                    Table.Cell.of(cells.text(row, plan.lane()))));
            bars.add(new Lanes.Bar(
                    Math.max(0, lanes.indexOf(cells.key(row, plan.lane()))),
                    cells.text(row, plan.number()),
                    name,
                    String.format(Locale.ROOT, "’%02d", (int) from % CENTURY),
                    from,
                    to,
                    Gallery.isMarked(plan.mark(), name)));
        }
        List<Table.Column> heads = List.of(
                Table.Column.name("Year"),
                Table.Column.words(cells.head(plan.name())),
                Table.Column.words(cells.head(plan.lane())));
        return Lanes.draw(frame, lanes, bars, cells.readable(plan.mark(), Optional.empty()))
                .withBrief(new Table(cells.caption(), heads, brief));
    }
}
