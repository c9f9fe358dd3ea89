package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.graphics.geometry.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A plan of a map and its cells to what the map of the world shows. */
final class MapPlot {
    private MapPlot() {}

    static Picture draw(Frame frame, Figure.OnMap plan, Cells cells) {
        Map<String, Paint> paints = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        List<Picture.KeyItem> key = new ArrayList<>();
        for (Figure.Category category : plan.categories()) {
            int count = 0;
            for (FigureTable.Row row : cells.rows()) {
                if (cells.key(row, plan.category()).equals(category.value().text())) {
                    boolean isMarked = Gallery.isMarked(plan.mark(), cells.text(row, plan.name()));
                    paints.put(cells.key(row, plan.area()), isMarked ? Paint.ACCENT : Gallery.paint(category.fill()));
                    names.put(cells.key(row, plan.area()), cells.text(row, plan.name()));
                    count++;
                }
            }
            key.add(new Picture.KeyItem(
                    Picture.Mark.box(Gallery.paint(category.fill())),
                    category.title().text(),
                    Optional.of("(" + count + ")")));
        }
        for (List<Name> pair : plan.filledAs()) {
            String like = pair.get(pair.size() - 1).text();
            if (paints.containsKey(like)) {
                paints.put(pair.get(0).text(), paints.get(like));
                names.put(pair.get(0).text(), names.get(like));
            }
        }
        plan.markTitle()
                .ifPresent(title -> key.add(
                        Math.min(1, key.size()),
                        new Picture.KeyItem(Picture.Mark.ring(), title.text(), Optional.empty())));
        Topology world = World.TOPOLOGY;
        key.add(new Picture.KeyItem(Picture.Mark.box(Paint.PLAIN), "Not listed", Optional.empty()));
        if (!plan.disputed().isEmpty()) {
            key.add(new Picture.KeyItem(Picture.Mark.box(Paint.DOTTED), "Status disputed", Optional.empty()));
        }
        if (!WorldMap.dotted(world, paints).isEmpty()) {
            key.add(new Picture.KeyItem(Picture.Mark.dot(Paint.SOLID, 3.4), "Too small to see", Optional.empty()));
        }
        WorldMap.Spec spec = new WorldMap.Spec(
                paints,
                names,
                plan.disputed().stream()
                        .map(each -> new WorldMap.Disputed(
                                each.area().text(),
                                each.box()
                                        .map(box -> List.of(box.west(), box.south(), box.east(), box.north()))
                                        .orElse(List.of())))
                        .toList(),
                plan.unsettled().stream()
                        .map(pair -> pair.stream().map(Name::text).toList())
                        .toList(),
                plan.labels().stream().map(MapPlot::label).toList(),
                plan.parts().stream()
                        .map(part -> new WorldMap.Part(
                                part.title().text(),
                                part.box().west(),
                                part.box().south(),
                                part.box().east(),
                                part.box().north(),
                                part.labels().stream().map(MapPlot::label).toList()))
                        .toList());
        return WorldMap.draw(frame, world, spec, key, cells.readable(Optional.empty(), Optional.empty()));
    }

    private static WorldMap.Label label(Figure.MapLabel label) {
        return new WorldMap.Label(
                label.text().text(),
                label.note().map(Name::text),
                label.place().latitude(),
                label.place().longitude(),
                WorldMap.Style.valueOf(label.stand().name()),
                label.right(),
                label.down(),
                label.isMarked());
    }
}
