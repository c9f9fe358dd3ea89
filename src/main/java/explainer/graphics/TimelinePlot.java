package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A plan of events in time and its cells to a timeline. */
final class TimelinePlot {
    private TimelinePlot() {}

    static Picture draw(Figure.InTime plan, Cells cells) {
        String second = plan.lanes().size() > 1 ? plan.lanes().get(1).text() : "";
        List<Timeline.Event> events = new ArrayList<>();
        for (FigureTable.Row row : cells.rows()) {
            OptionalDouble from = cells.from(row, plan.time());
            if (from.isPresent()) {
                double to = cells.to(row, plan.time(), plan.end()).orElse(from.getAsDouble());
                String what = cells.text(row, plan.what());
                boolean isSecond = plan.lane()
                        .filter(lane ->
                                !second.isEmpty() && cells.key(row, lane).equals(second))
                        .isPresent();
                events.add(new Timeline.Event(
                        from.getAsDouble(),
                        to,
                        cells.range(row, plan.time(), plan.end()),
                        what,
                        isSecond,
                        Gallery.isMarked(plan.mark(), what)));
            }
        }
        Optional<Timeline.CloseUp> close = plan.closeUp()
                .map(years -> new Timeline.CloseUp(
                        years.from(),
                        years.to(),
                        plan.lanes().isEmpty() ? "" : plan.lanes().get(0).text(),
                        second));
        return new Picture(
                "", Timeline.draw(events, close), List.of(), List.of(), cells.readable(plan.mark(), Optional.empty()));
    }
}
