package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan of events in time and its cells to a timeline. */
final class TimelinePlot {
    private TimelinePlot() {}

    static Picture draw(Figure.InTime plan, Cells all) {
        Cells cells = all.only(plan.what(), plan.only()).until(plan.time(), plan.end());
        String second = plan.lanes().size() > 1 ? plan.lanes().get(1).text() : "";
        List<Timeline.Event> events = new ArrayList<>();
        for (FigureTable.Row row : cells.inTime(plan.time())) {
            double from = cells.from(row, plan.time()).getAsDouble();
            double to = cells.to(row, plan.time(), plan.end()).orElse(from);
            String what = cells.text(row, plan.what());
            boolean isSecond = plan.lane()
                    .filter(lane -> !second.isEmpty() && cells.key(row, lane).equals(second))
                    .isPresent();
            events.add(new Timeline.Event(
                    from, to, cells.text(row, plan.time()), what, isSecond, Gallery.isMarked(plan.mark(), what)));
        }
        Optional<Timeline.CloseUp> close = plan.closeUp()
                .map(years -> new Timeline.CloseUp(
                        years.from(),
                        years.to(),
                        plan.lanes().isEmpty() ? "" : plan.lanes().get(0).text(),
                        second));
        return new Picture(
                "",
                Timeline.draw(events, close),
                List.of(),
                key(plan.lanes()),
                cells.readable(plan.mark(), Optional.empty()));
    }

    private static List<Picture.KeyItem> key(List<Name> lanes) {
        return lanes.size() < 2
                ? List.of()
                : List.of(
                        new Picture.KeyItem(
                                Picture.Mark.dot(Paint.SOLID, 5), lanes.get(0).text(), Optional.empty()),
                        new Picture.KeyItem(Picture.Mark.diamond(), lanes.get(1).text(), Optional.empty()));
    }
}
