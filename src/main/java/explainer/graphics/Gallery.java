package explainer.graphics;

import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.Slug;
import explainer.content.topojson.TopoJson;
import explainer.entity.FactValue;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.OnGround;
import explainer.graph.Graph;
import explainer.graphics.geometry.Topology;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws every figure of the site. */
public final class Gallery {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Gallery() {}

    /** All that a picture depends on. */
    private record Given(
            Memo.Same<Figure> figure,
            Memo.Same<FigureTable> table,
            Optional<Memo.Same<TopoJson>> shapes,
            Map<String, FactValue> facts,
            Set<String> pages,
            Locale language) {}

    /** The pictures by the names of their figures; one whose data are as before is not drawn again. */
    public static SortedMap<String, Picture> of(Graph graph, Memo memo) {
        List<Given> figures = graph.figures().values().stream()
                .filter(figure -> figure.data().isPresent())
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
        pictures.putAll(LinkFigures.of(graph, memo));
        return pictures;
    }

    private static Given given(Figure figure, Graph graph) {
        FigureTable table = graph.tables().get(figure.data().orElseThrow().text());
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
                Locator.shapes(figure, graph).map(Memo.Same::new),
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
                "fig." + figure.id().text(), figure.title().text(), figure.alt().text());
        Cells cells = cells(given);
        Figure.Plan plan = figure.plan();
        if (plan instanceof Figure.Growing growing) {
            return GrowthPlot.draw(frame, growing, cells);
        }
        if (plan instanceof Figure.InLanes lanes) {
            return LanesPlot.draw(frame, lanes, cells);
        }
        if (plan instanceof Figure.InTime time) {
            return TimelinePlot.draw(time, cells);
        }
        if (plan instanceof Figure.Sided sided) {
            return SidesPlot.draw(frame, sided, cells);
        }
        if (plan instanceof Figure.AsBars bars) {
            return BarsPlot.draw(frame, bars, cells);
        }
        if (plan instanceof OnGround ground) {
            TopoJson shapes = given.shapes.orElseThrow().value();
            return Locator.draw(frame, ground, Topology.of(shapes), () -> World.TOPOLOGY, cells);
        }
        return plan instanceof Figure.OnMap map ? MapPlot.draw(frame, map, cells) : table(given);
    }

    static boolean isMarked(Optional<Name> mark, String name) {
        return mark.map(Name::text).filter(name::equals).isPresent();
    }

    static Paint paint(Figure.Fill fill) {
        return Paint.valueOf(fill.name());
    }

    /** The areas of the map of the world, by their ids. */
    public static Set<String> areas() {
        return World.AREAS;
    }
}
