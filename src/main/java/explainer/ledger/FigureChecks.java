package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.graph.Graph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Holds figures against the ledger: the numbers of their rows, and what their texts say. */
final class FigureChecks {
    private final Map<String, Fact> facts;
    private final List<Diagnostic> found = new ArrayList<>();

    private FigureChecks(Map<String, Fact> facts) {
        this.facts = facts;
    }

    /** All that the checks depend on. */
    record Given(
            Memo.Same<FactChecks> texts,
            Memo.Same<TermChecks> terms,
            List<Memo.Same<Figure>> figures,
            List<Optional<Memo.Same<FigureTable>>> tables,
            Map<String, Fact> facts) {
        static Given of(Graph graph, FactChecks texts, TermChecks terms) {
            SortedMap<String, FigureTable> tables = graph.tables();
            List<Figure> figures = graph.figures().values().stream()
                    // that its data do not exist has been reported
                    .filter(figure -> figure.data()
                            .map(Name::text)
                            .map(tables::containsKey)
                            .orElse(true))
                    .toList();
            return new Given(
                    new Memo.Same<>(texts),
                    new Memo.Same<>(terms),
                    figures.stream().map(Memo.Same::new).toList(),
                    figures.stream()
                            .map(figure -> figure.data().map(data -> new Memo.Same<>(tables.get(data.text()))))
                            .toList(),
                    graph.evidence().facts());
        }
    }

    static List<Diagnostic> check(Given given) {
        FigureChecks checks = new FigureChecks(given.facts);
        for (int i = 0; i < given.figures.size(); i++) {
            Figure figure = given.figures.get(i).value();
            for (Name line : texts(figure)) {
                given.texts.value().checkLine(line, checks.found);
                given.terms.value().checkLine(line, checks.found);
            }
            if (given.tables.get(i).isEmpty()) {
                continue;
            }
            FigureTable table = given.tables.get(i).get().value();
            FigureDataChecks.check(figure, table, given.facts, checks.found);
            if (figure.plan() instanceof Figure.OnMap map) {
                checks.checkCategories(map, table);
            }
        }
        return checks.found;
    }

    private static List<Name> texts(Figure figure) {
        return Stream.concat(
                        Stream.of(figure.title(), figure.alt()),
                        Stream.of(figure.subtitle(), figure.caption()).flatMap(Optional::stream))
                .toList();
    }

    private void checkCategories(Figure.OnMap map, FigureTable table) {
        Optional<Integer> column = table.indexOf(map.category().text());
        for (Figure.Category category : map.categories()) {
            Optional<Fact> fact = category.fact().map(name -> facts.get(name.text()));
            long rows = column.map(i -> rows(table, i, category.value())).orElse(0L);
            // that there are none has been reported
            if (fact.isPresent() && rows > 0) {
                checkCount(category, fact.get(), rows);
            }
        }
    }

    private static long rows(FigureTable table, int column, Name value) {
        return table.rows().stream()
                .filter(row -> row.cells()
                        .get(column)
                        .filter(FigureTable.Words.class::isInstance)
                        .map(cell -> ((FigureTable.Words) cell).text().text())
                        .filter(value.text()::equals)
                        .isPresent())
                .count();
    }

    private void checkCount(Figure.Category category, Fact fact, long rows) {
        boolean agrees = fact.value().orElse(null) instanceof FactValue.Amount amount
                && amount.number().compareTo(BigDecimal.valueOf(rows)) == 0;
        if (!agrees) {
            String says = fact.value().map(FactValue::text).orElse("no number");
            found.add(Diagnostic.of(
                            LedgerCode.FIGURE_MISMATCH,
                            category.fact().orElseThrow().span(),
                            "the data have " + rows + (rows == 1 ? " row" : " rows") + " with \""
                                    + category.value().text() + "\", and the fact \""
                                    + fact.id().text() + "\" says " + says)
                    .help("add or remove rows of the data, or correct the fact in content/data/facts.yaml")
                    .see(fact.declaredAt(), "the fact"));
        }
    }
}
