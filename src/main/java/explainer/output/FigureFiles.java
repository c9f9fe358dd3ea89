package explainer.output;

import explainer.base.Memo;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.entity.FactValue;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.graph.Graph;
import explainer.graphics.Handout;
import explainer.output.figure.FigureCsv;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures that pages show, as files: data for spreadsheets, and pictures that stand alone. */
final class FigureFiles implements Emitter {
    private record Given(
            SitePath file,
            String madeBy,
            Memo.Same<FigureTable> table,
            Map<String, FactValue> facts,
            Map<String, String> pages) {}

    private record Drawn(SitePath file, String madeBy, String svg) {}

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        List<Output> outputs = new ArrayList<>();
        for (Handout handout : model.site().handouts().values()) {
            Figure figure = model.graph().figures().get(handout.figure());
            String madeBy = figure.source().path();
            outputs.add(model.memo()
                    .get(
                            "output.figure.data",
                            given(
                                    model,
                                    handout.data(),
                                    madeBy,
                                    model.graph()
                                            .tables()
                                            .get(figure.data().orElseThrow().text())),
                            given -> Output.of(
                                    given.file,
                                    FigureCsv.text(given.table.value(), given.facts, given.pages),
                                    given.madeBy)));
            handout.sheet()
                    .map(sheet -> new Drawn(handout.picture(), madeBy, sheet.svg()))
                    .map(drawn -> model.memo()
                            .get(
                                    "output.figure.picture",
                                    drawn,
                                    given -> Output.of(given.file, given.svg, given.madeBy)))
                    .ifPresent(outputs::add);
        }
        return Result.of(List.copyOf(outputs));
    }

    private static Given given(SiteModel model, SitePath file, String madeBy, FigureTable table) {
        Graph graph = model.graph();
        Map<String, FactValue> facts = new TreeMap<>();
        table.rows().stream()
                .flatMap(row -> row.cells().stream().flatMap(Optional::stream))
                .filter(FigureTable.OfFact.class::isInstance)
                .map(cell -> ((FigureTable.OfFact) cell).fact().text())
                .forEach(id -> graph.evidence().facts().get(id).value().ifPresent(value -> facts.put(id, value)));
        Map<String, String> pages = new TreeMap<>();
        table.pages()
                .map(page -> new Slug(page.slug()))
                .filter(slug -> graph.page(slug) != null)
                .forEach(slug -> pages.put(slug.value(), address(model, file, Graph.pathOf(slug))));
        return new Given(file, madeBy, new Memo.Same<>(table), facts, pages);
    }

    /** Absolute where the site's address is known, else from the file. */
    private static String address(SiteModel model, SitePath file, SitePath page) {
        return URI.create(model.address(page).orElseGet(() -> file.relativize(page)))
                .toASCIIString();
    }
}
