package explainer.graphics;

import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.Slug;
import explainer.entity.FactValue;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.graph.Graph;
import explainer.graphics.geometry.Topology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws every figure of the site. */
public final class Gallery {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String WORLD = "/explainer/graphics/world-50m.topo.json";

    private Gallery() {}

    /** All that a picture depends on. */
    private record Given(
            Memo.Same<Figure> figure,
            Memo.Same<FigureTable> table,
            Map<String, FactValue> facts,
            Set<String> pages,
            Locale language) {}

    /** The pictures by the names of their figures; one whose data are as before is not drawn again. */
    public static SortedMap<String, Picture> of(Graph graph, Memo memo) {
        List<Given> figures = graph.figures().values().stream()
                .map(figure -> given(figure, graph))
                .toList();
        List<Picture> drawn = Parallel.map(
                figures,
                LIMIT,
                given -> memo.get("graphics.figure", given, Gallery::draw),
                // a drawing takes as long as its table: without it there is still the table
                Gallery::table);
        SortedMap<String, Picture> pictures = new TreeMap<>();
        for (int i = 0; i < figures.size(); i++) {
            pictures.put(figures.get(i).figure.value().id().text(), drawn.get(i));
        }
        return pictures;
    }

    private static Given given(Figure figure, Graph graph) {
        FigureTable table = graph.tables().get(figure.data().text());
        Map<String, FactValue> facts = new HashMap<>();
        Set<String> pages = new HashSet<>();
        table.rows().stream()
                .flatMap(row -> row.cells().stream().flatMap(Optional::stream))
                .forEach(cell -> {
                    if (cell instanceof FigureTable.OfFact of) {
                        String id = of.fact().text();
                        graph.evidence().facts().get(id).value().ifPresent(value -> facts.put(id, value));
                    } else if (cell instanceof FigureTable.Leads leads
                            && graph.topics().containsKey(new Slug(leads.page().slug()))) {
                        pages.add(leads.page().slug());
                    }
                });
        return new Given(
                new Memo.Same<>(figure),
                new Memo.Same<>(table),
                facts,
                pages,
                graph.catalog().settings().language());
    }

    private static Cells cells(Given given) {
        return new Cells(given.table.value(), given.facts, given.pages, given.language);
    }

    private static Picture table(Given given) {
        return new Picture("", "", List.of(), List.of(), cells(given).readable(Optional.empty(), Optional.empty()));
    }

    private static Picture draw(Given given) {
        Figure figure = given.figure.value();
        Frame frame = new Frame(
                "fig-" + figure.id().text(), figure.title().text(), figure.alt().text());
        Cells cells = cells(given);
        Figure.Plan plan = figure.plan();
        if (plan instanceof Figure.Growing growing) {
            return growth(frame, growing, cells);
        }
        if (plan instanceof Figure.InLanes lanes) {
            return lanes(frame, lanes, cells);
        }
        if (plan instanceof Figure.InTime time) {
            return timeline(time, cells);
        }
        if (plan instanceof Figure.Sided sided) {
            return sides(frame, sided, cells);
        }
        if (plan instanceof Figure.AsBars bars) {
            return bars(frame, bars, cells);
        }
        return plan instanceof Figure.OnMap map ? map(frame, map, cells) : table(given);
    }

    private static boolean isMarked(Optional<Name> mark, String name) {
        return mark.map(Name::text).filter(name::equals).isPresent();
    }

    private static Picture growth(Frame frame, Figure.Growing plan, Cells cells) {
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
                        isMarked(plan.mark(), name)));
            }
        }
        return Columns.draw(
                frame,
                columns,
                plan.lines().stream().map(BigDecimal::doubleValue).toList(),
                cells.readable(plan.mark(), Optional.of(plan.value())));
    }

    private static Picture lanes(Frame frame, Figure.InLanes plan, Cells cells) {
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
                    isMarked(plan.mark(), name)));
        }
        return Lanes.draw(frame, lanes, bars, cells.readable(plan.mark(), Optional.empty()));
    }

    private static Picture timeline(Figure.InTime plan, Cells cells) {
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
                        isMarked(plan.mark(), what)));
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

    private static Picture sides(Frame frame, Figure.Sided plan, Cells cells) {
        List<Sides.Side> sides = new ArrayList<>();
        for (FigureTable.Row row : cells.rows()) {
            Paint paint =
                    paint(plan.fills().get(Math.min(sides.size(), plan.fills().size() - 1)));
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

    private static Picture bars(Frame frame, Figure.AsBars plan, Cells cells) {
        List<Bars.Row> rows = cells.rows().stream()
                .map(row -> {
                    String name = cells.text(row, plan.name());
                    return new Bars.Row(
                            name,
                            cells.number(row, plan.value()),
                            cells.text(row, plan.value()),
                            isMarked(plan.mark(), name));
                })
                .toList();
        return Bars.draw(frame, rows, cells.readable(plan.mark(), Optional.of(plan.value())));
    }

    private static Paint paint(Figure.Fill fill) {
        return Paint.valueOf(fill.name());
    }

    private static Picture map(Frame frame, Figure.OnMap plan, Cells cells) {
        Map<String, Paint> paints = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        List<Picture.KeyItem> key = new ArrayList<>();
        for (Figure.Category category : plan.categories()) {
            int count = 0;
            for (FigureTable.Row row : cells.rows()) {
                if (cells.key(row, plan.category()).equals(category.value().text())) {
                    boolean isMarked = isMarked(plan.mark(), cells.text(row, plan.name()));
                    paints.put(cells.key(row, plan.area()), isMarked ? Paint.ACCENT : paint(category.fill()));
                    names.put(cells.key(row, plan.area()), cells.text(row, plan.name()));
                    count++;
                }
            }
            key.add(new Picture.KeyItem(
                    Picture.Mark.box(paint(category.fill())),
                    category.title().text(),
                    Optional.of(Integer.toString(count))));
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
            key.add(new Picture.KeyItem(Picture.Mark.dot(Paint.SOLID), "Too small to see", Optional.empty()));
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
                plan.labels().stream().map(Gallery::label).toList(),
                plan.parts().stream()
                        .map(part -> new WorldMap.Part(
                                part.title().text(),
                                part.box().west(),
                                part.box().south(),
                                part.box().east(),
                                part.box().north(),
                                part.labels().stream().map(Gallery::label).toList()))
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

    /** Read when a map is first drawn: most sites have none. */
    static final class World {
        static final Topology TOPOLOGY = Topology.read(new String(outlines(), StandardCharsets.UTF_8), "countries");

        private World() {}
    }

    /** The outlines of the world's states. */
    static byte[] outlines() {
        try (InputStream in = Gallery.class.getResourceAsStream(WORLD)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
