package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Slug;
import explainer.content.prose.Reference;
import explainer.entity.Catalog;
import explainer.entity.FactValue;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.OnGround;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks what figures and their data refer to: data, columns, rows, facts, sources and pages. */
final class FigureResolver {
    private final Catalog catalog;
    private final EvidenceGraph evidence;
    private final Predicate<Slug> isPage;
    private final SortedMap<String, FigureTable> tables = new TreeMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private FigureResolver(Catalog catalog, EvidenceGraph evidence, Predicate<Slug> isPage) {
        this.catalog = catalog;
        this.evidence = evidence;
        this.isPage = isPage;
        catalog.figures().tables().forEach(table -> tables.put(table.name(), table));
    }

    /** @param isPage whether there is a page, published or a draft */
    static List<Diagnostic> check(Catalog catalog, EvidenceGraph evidence, Predicate<Slug> isPage) {
        FigureResolver resolver = new FigureResolver(catalog, evidence, isPage);
        resolver.tables.values().forEach(resolver::check);
        catalog.figures().figures().forEach(resolver::check);
        catalog.settings().topicsFigure().ifPresent(resolver::checkOnTopics);
        catalog.settings().cardMap().ifPresent(resolver::checkCardMap);
        return resolver.found;
    }

    private void check(FigureTable table) {
        for (FigureTable.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                FigureTable.Holds holds = table.columns().get(i).holds();
                row.cells().get(i).ifPresent(cell -> check(cell, holds));
            }
        }
    }

    private void check(FigureTable.Cell cell, FigureTable.Holds holds) {
        if (cell instanceof FigureTable.OfFact of) {
            boolean isNumber = holds == FigureTable.Holds.NUMBER;
            Class<? extends FactValue> wanted = isNumber ? FactValue.Amount.class : FactValue.Moment.class;
            if (isKnown(of.fact())
                    && evidence.facts()
                            .get(of.fact().text())
                            .value()
                            .filter(wanted::isInstance)
                            .isEmpty()) {
                found.add(Diagnostic.of(
                                GraphCode.UNKNOWN_DATA,
                                of.fact().span(),
                                "the fact \"" + of.fact().text() + "\" has no " + (isNumber ? "number" : "date"))
                        .help("name another fact, or write the value itself"));
            }
        } else if (cell instanceof FigureTable.Leads leads
                && !isPage.test(new Slug(leads.page().slug()))) {
            found.add(Diagnostic.of(
                            GraphCode.BROKEN_LINK,
                            leads.page().span(),
                            "there is no page \"" + leads.page().slug() + "\"")
                    .help("write the name of a page's file without \".md\""));
        }
    }

    private boolean isKnown(Name fact) {
        if (evidence.facts().containsKey(fact.text())) {
            return true;
        }
        found.add(Diagnostic.of(GraphCode.UNKNOWN_FACT, fact.span(), "there is no fact \"" + fact.text() + "\"")
                .help("add it to content/data/facts.yaml")
                .didYouMean(Nearest.to(fact.text(), evidence.facts().keySet())));
        return false;
    }

    private void check(Figure figure) {
        for (Reference.Cited cited : figure.sources()) {
            if (!evidence.supports().containsKey(cited.id()) && !catalog.lacksSources()) {
                found.add(Diagnostic.of(
                                GraphCode.UNKNOWN_SOURCE, cited.span(), "there is no source \"" + cited.id() + "\"")
                        .help("add it to content/data/sources.yaml")
                        .didYouMean(Nearest.to(cited.id(), evidence.supports().keySet())));
            }
        }
        figure.data().ifPresent(data -> checkData(figure, data));
        figure.plan().facts().forEach(this::isKnown);
        if (figure.plan() instanceof Figure.OfLinks links) {
            checkParts(links);
        }
        if (figure.plan() instanceof OnGround ground) {
            new LocatorChecks(catalog, found).check(ground, figure.data().map(data -> tables.get(data.text())));
        }
    }

    private void checkData(Figure figure, Name data) {
        FigureTable table = tables.get(data.text());
        if (table != null) {
            checkColumns(figure, table);
            checkRows(figure, table);
        } else if (!catalog.isFaulty(Figure.DATA + data.text() + ".yaml")) {
            found.add(unknown(data, "there are no data \"" + data.text() + "\"")
                    .help("add them as " + Figure.DATA + data.text() + ".yaml")
                    .didYouMean(Nearest.to(data.text(), tables.keySet())));
        }
    }

    private void checkParts(Figure.OfLinks links) {
        List<String> parts = catalog.settings().navigation().stream()
                .map(part -> part.title().text())
                .toList();
        links.leaveOut().stream()
                .filter(name -> !parts.contains(name.text()))
                .forEach(name -> found.add(unknown(name, "the navigation has no part \"" + name.text() + "\"")
                        .help(
                                parts.isEmpty()
                                        ? "remove \"leave-out\""
                                        : "write the title of a part as it stands in content/site.yaml")
                        .didYouMean(Nearest.to(name.text(), parts))));
    }

    private void checkOnTopics(Name name) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        catalog.figures().figures().forEach(figure -> figures.put(figure.id().text(), figure));
        Figure figure = figures.get(name.text());
        if (figure == null && catalog.isFaulty(Figure.FOLDER + name.text() + ".yaml")) {
            return;
        }
        if (figure == null) {
            found.add(Diagnostic.of(GraphCode.UNKNOWN_FIGURE, name.span(), "there is no figure \"" + name.text() + "\"")
                    .help("add it as " + Figure.FOLDER + name.text() + ".yaml")
                    .didYouMean(Nearest.to(name.text(), figures.keySet())));
        } else if (!(figure.plan() instanceof Figure.OfLinks)) {
            found.add(Diagnostic.of(
                            GraphCode.UNKNOWN_FIGURE,
                            name.span(),
                            "the figure \"" + name.text() + "\" is not one of links")
                    .help("name a figure with \"type: links\"; others stand on pages, which number their sources"));
        }
    }

    private void checkColumns(Figure figure, FigureTable table) {
        List<String> ids =
                table.columns().stream().map(column -> column.id().text()).toList();
        figure.plan().columns().stream()
                .filter(name -> !ids.contains(name.text()))
                .forEach(name -> found.add(unknown(name, "the data have no column \"" + name.text() + "\"")
                        .help("the columns are " + String.join(", ", ids))
                        .didYouMean(Nearest.to(name.text(), ids))));
        figure.plan()
                .wants()
                .forEach((name, holds) -> table.indexOf(name.text())
                        .map(i -> table.columns().get(i))
                        .filter(column -> column.holds() != holds)
                        .ifPresent(column -> found.add(unknown(
                                        name,
                                        "the column \"" + name.text() + "\" holds "
                                                + column.holds().meaning())
                                .help("name a column that holds " + holds.meaning())
                                .see(column.id().span(), "declared here"))));
    }

    /** The row that it points at, and those that it shows alone. */
    private void checkRows(Figure figure, FigureTable table) {
        Figure.Plan plan = figure.plan();
        List<String> names = plan.named().map(table::words).orElse(List.of());
        Stream.concat(plan.mark().stream(), plan.only().stream())
                .filter(name -> !names.contains(name.text()))
                .forEach(name -> found.add(unknown(name, "no row is called \"" + name.text() + "\"")
                        .help("write the name of a row as it stands in the data")
                        .didYouMean(Nearest.to(name.text(), names))));
    }

    /** The map of the settings is to be the name of a figure that is a map. */
    private void checkCardMap(Name name) {
        List<String> maps = catalog.figures().figures().stream()
                .filter(figure -> figure.plan() instanceof Figure.OnMap)
                .map(figure -> figure.id().text())
                .toList();
        if (maps.contains(name.text()) || catalog.isFaulty(Figure.FOLDER + name.text() + ".yaml")) {
            return;
        }
        boolean isFigure = catalog.figures().figures().stream()
                .anyMatch(figure -> figure.id().text().equals(name.text()));
        String message = isFigure
                ? "the figure \"" + name.text() + "\" is no map"
                : "there is no figure \"" + name.text() + "\"";
        String help = maps.isEmpty()
                ? "take the line out: there is no figure of the type map"
                : "the maps are " + String.join(", ", maps);
        found.add(Diagnostic.of(GraphCode.UNKNOWN_FIGURE, name.span(), message)
                .help(help)
                .didYouMean(Nearest.to(name.text(), maps)));
    }

    private static Diagnostic unknown(Name name, String message) {
        return Diagnostic.of(GraphCode.UNKNOWN_DATA, name.span(), message);
    }
}
