package explainer.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.base.SourceFile;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How plans read their tables, whatever the order of rows. */
class PlotsTest {
    private static final SourceFile FILE = new SourceFile("figures/nights.yaml", "x");
    private static final Frame FRAME = new Frame("fig.nights", "Nights", "Three nights.");

    @Test
    void rowsAreDrawnInTheOrderOfTime() {
        Figure.Growing growing =
                new Figure.Growing(named("when"), named("night"), named("night"), List.of(), Optional.empty());
        assertThat(names(GrowthPlot.draw(FRAME, growing, cells())))
                .as("one without a date is in the table alone")
                .containsExactly("First", "Second", "Third");
        assertThat(names(LanesPlot.draw(FRAME, lanes(), cells()))).containsExactly("First", "Second", "Third");
    }

    @Test
    void yearsOfOneDigitAreWrittenWithTwo() {
        assertThat(LanesPlot.draw(FRAME, lanes(), cells()).wide()).contains(">’09<", ">’00<");
    }

    @Test
    void aPartAcrossTheEdgeOfTheMapHasAWidth() {
        WorldMap.Part round = new WorldMap.Part("All", -180, -40, 180, 40, List.of());
        WorldMap.Part ocean = new WorldMap.Part("Ocean", 150, -40, 220, 40, List.of());
        WorldMap.Spec spec =
                new WorldMap.Spec(Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(round, ocean));
        List<Picture.Crop> crops = WorldMap.draw(
                        FRAME, World.TOPOLOGY, spec, List.of(), cells().readable(Optional.empty(), Optional.empty()))
                .narrow();
        assertThat(crops.get(0).svg()).contains("scale(0.3");
        assertThat(crops.get(1).svg()).contains("scale(1.");
    }

    private static Figure.InLanes lanes() {
        return new Figure.InLanes(
                named("when"),
                named("night"),
                named("night"),
                named("night"),
                List.of(named("First")),
                2000,
                FILE.start(),
                Optional.empty());
    }

    private static List<String> names(Picture picture) {
        return picture.brief().orElseThrow().rows().stream()
                .map(row -> row.get(1).text())
                .toList();
    }

    private static Cells cells() {
        List<FigureTable.Column> columns = List.of(
                new FigureTable.Column(named("night"), Optional.of(named("Night")), FigureTable.Holds.TEXT),
                new FigureTable.Column(named("when"), Optional.of(named("When")), FigureTable.Holds.DATE));
        List<FigureTable.Row> rows = Stream.of("Third 1900", "First 0009", "Never", "Second 1800-05")
                .map(text -> text.split(" "))
                .map(parts -> new FigureTable.Row(
                        List.of(
                                Optional.of(new FigureTable.Words(named(parts[0]))),
                                Optional.of(parts)
                                        .filter(both -> both.length > 1)
                                        .flatMap(both -> When.parse(both[1]))
                                        .map(date -> new FigureTable.Moment(date, FILE.start()))),
                        FILE.start()))
                .toList();
        FigureTable table = new FigureTable("nights", named("Nights"), columns, rows, FILE);
        return new Cells(table, Map.of(), Set.of(), Locale.ENGLISH);
    }

    private static Name named(String text) {
        return new Name(text, FILE.start());
    }
}
