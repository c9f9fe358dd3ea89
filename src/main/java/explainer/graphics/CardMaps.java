package explainer.graphics;

import explainer.base.Fingerprint;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.graph.Graph;
import explainer.graphics.card.CardMap;
import explainer.graphics.card.CardMap.Tone;
import explainer.graphics.geometry.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The map that the settings choose, as it lies behind the words of cards: its areas, without labels and key. */
public final class CardMaps {
    private final Figure.OnMap plan;
    private final Cells cells;

    private CardMaps(Figure.OnMap plan, Cells cells) {
        this.plan = plan;
        this.cells = cells;
    }

    /** Nothing if the settings choose none. */
    public static Optional<CardMap> of(Graph graph) {
        return graph.catalog()
                .settings()
                .cardMap()
                .map(name -> graph.figures().get(name.text()))
                .map(figure -> new CardMaps((Figure.OnMap) figure.plan(), cells(figure, graph)).map());
    }

    /** The outlines of the areas that such a map names. */
    public static Topology world() {
        return World.TOPOLOGY;
    }

    private static Cells cells(Figure figure, Graph graph) {
        FigureTable table = graph.tables().get(figure.data().orElseThrow().text());
        return new Cells(table, Map.of(), Set.of(), graph.catalog().settings().language());
    }

    private CardMap map() {
        SortedMap<String, Tone> tones = new TreeMap<>();
        Optional<String> marked = Optional.empty();
        for (FigureTable.Row row : cells.rows()) {
            String area = cells.key(row, plan.area());
            if (plan.mark()
                    .map(Name::text)
                    .filter(cells.text(row, plan.name())::equals)
                    .isPresent()) {
                marked = Optional.of(area);
                tones.put(area, Tone.ACCENT);
            } else {
                tone(cells.key(row, plan.category())).ifPresent(tone -> tones.put(area, tone));
            }
        }
        for (List<Name> pair : plan.filledAs()) {
            Tone tone = tones.get(pair.get(pair.size() - 1).text());
            if (tone != null) {
                tones.put(pair.get(0).text(), tone);
            }
        }
        return new CardMap(
                tones,
                marked,
                plan.disputed().stream()
                        .map(each -> new CardMap.Disputed(
                                each.area().text(),
                                each.box()
                                        .map(box -> List.of(box.west(), box.south(), box.east(), box.north()))
                                        .orElse(List.of())))
                        .toList(),
                plan.unsettled().stream()
                        .map(pair -> pair.stream().map(Name::text).toList())
                        .toList(),
                Fingerprint.of(World.outlines()));
    }

    private Optional<Tone> tone(String category) {
        return plan.categories().stream()
                .filter(each -> each.value().text().equals(category))
                .findFirst()
                .flatMap(each -> switch (each.fill()) {
                    case SOLID -> Optional.of(Tone.FULL);
                    case HATCHED -> Optional.of(Tone.TINT);
                    case ACCENT -> Optional.of(Tone.ACCENT);
                    case PLAIN -> Optional.empty();
                });
    }
}
