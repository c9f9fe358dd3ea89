package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Span;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.graph.GraphCode;
import explainer.graphics.Gallery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a figure and its data fit together: a row that fits nowhere would be drawn in the wrong place, or not at all. */
final class FigureDataChecks {
    private static final int SHORTEST_NAME = 3;

    private final Figure figure;
    private final FigureTable table;
    private final Map<String, Fact> facts;
    private final CellValues values;
    private final List<Diagnostic> found;

    private FigureDataChecks(Figure figure, FigureTable table, Map<String, Fact> facts, List<Diagnostic> found) {
        this.figure = figure;
        this.table = table;
        this.facts = facts;
        this.values = new CellValues(facts);
        this.found = found;
    }

    static void check(Figure figure, FigureTable table, Map<String, Fact> facts, List<Diagnostic> found) {
        new FigureDataChecks(figure, table, facts, found).check();
        new DrawableChecks(figure, table, new CellValues(facts), found).check();
    }

    private void check() {
        Figure.Plan plan = figure.plan();
        if (plan instanceof Figure.OnMap map) {
            checkGroups(
                    map.category(),
                    map.categories().stream().map(Figure.Category::value).toList(),
                    "category",
                    "categories");
            checkAreas(map);
        } else if (plan instanceof Figure.InLanes lanes) {
            checkGroups(lanes.lane(), lanes.lanes(), "lane", "lanes");
            checkFilled(lanes.lane());
            checkEnd(lanes);
        } else if (plan instanceof Figure.InTime time) {
            time.lane().filter(lane -> !time.lanes().isEmpty()).ifPresent(lane -> {
                checkGroups(lane, time.lanes(), "lane", "lanes");
                checkFilled(lane);
            });
            time.closeUp().ifPresent(years -> checkCloseUp(time, years));
        } else if (plan instanceof Figure.Sided sided) {
            checkFills(sided);
            sided.total().ifPresent(fact -> checkTotal(sided, fact));
        }
    }

    private Diagnostic mismatch(Span place, String message) {
        return Diagnostic.of(LedgerCode.DATA_MISMATCH, place, message);
    }

    /**
     * What rows say and what the figure lists must be the same.
     *
     * @param one what the figure calls each of them
     * @param key under which it lists them
     */
    private void checkGroups(Name column, List<Name> listed, String one, String key) {
        Map<String, Name> said = new LinkedHashMap<>();
        for (FigureTable.Cell cell : table.cells(column)) {
            if (cell instanceof FigureTable.Words words) {
                said.putIfAbsent(words.text().text(), words.text());
            }
        }
        Set<String> known = new LinkedHashSet<>(listed.stream().map(Name::text).toList());
        Set<String> strays = new LinkedHashSet<>(said.keySet());
        strays.removeAll(known);
        for (Name each : listed) {
            if (table.indexOf(column.text()).isPresent() && !said.containsKey(each.text())) {
                found.add(mismatch(
                                each.span(),
                                "no row has \"" + each.text() + "\" in the column \"" + column.text() + "\"")
                        .help("write it as it stands in the data, or take it out")
                        .didYouMean(Nearest.to(each.text(), strays)));
            }
        }
        for (String stray : strays) {
            found.add(mismatch(
                            said.get(stray).span(),
                            "\"" + stray + "\" is no " + one + " of the figure \""
                                    + figure.id().text() + "\"")
                    .help("write one of " + String.join(", ", known) + ", or add it to \"" + key + "\" of the figure")
                    .didYouMean(Nearest.to(stray, known))
                    .see(listed.get(0).span(), "\"" + key + "\" stand here"));
        }
    }

    private void checkFilled(Name column) {
        table.indexOf(column.text())
                .ifPresent(i -> table.rows().stream()
                        .filter(row -> row.cells().get(i).isEmpty())
                        .forEach(row -> found.add(mismatch(
                                        row.span(),
                                        "this row has no \"" + column.text() + "\", by which the figure \""
                                                + figure.id().text() + "\" places it")
                                .help("write \"" + column.text() + ": …\" into the row"))));
    }

    private void checkAreas(Figure.OnMap map) {
        Set<String> areas = new TreeSet<>(Gallery.areas());
        Map<String, FigureTable.State> first = new HashMap<>();
        for (FigureTable.Cell cell : table.cells(map.area())) {
            if (cell instanceof FigureTable.State state) {
                checkArea(new Name(state.code(), state.span()), areas);
                FigureTable.State before = first.putIfAbsent(state.code(), state);
                if (before != null) {
                    found.add(mismatch(state.span(), "two rows are about \"" + state.code() + "\"")
                            .help("a map can show one of them only: take the other out")
                            .see(before.span(), "the first"));
                }
            }
        }
        List<Name> named = new ArrayList<>();
        map.disputed().forEach(each -> named.add(each.area()));
        map.unsettled().forEach(named::addAll);
        map.filledAs().forEach(named::addAll);
        named.forEach(name -> checkArea(name, areas));
    }

    private void checkArea(Name area, Set<String> areas) {
        if (!areas.contains(area.text())) {
            boolean isCode = area.text().length() < SHORTEST_NAME;
            String others = String.join(", ", names(areas));
            found.add(Diagnostic.of(GraphCode.UNKNOWN_DATA, area.span(), "the map has no area \"" + area.text() + "\"")
                    .help("write the code that ISO 3166-1 has for a country, as BR, or one of " + others)
                    .didYouMean(isCode ? Optional.empty() : Nearest.to(area.text(), names(areas))));
        }
    }

    /** Of areas without a code. */
    private static Collection<String> names(Set<String> areas) {
        return areas.stream().filter(area -> area.length() >= SHORTEST_NAME).toList();
    }

    private void checkEnd(Figure.InLanes lanes) {
        table.cells(lanes.time()).stream()
                .flatMap(cell -> values.first(cell).stream())
                .max(LocalDate::compareTo)
                .filter(last -> lanes.until() <= last.getYear())
                .ifPresent(last -> found.add(mismatch(
                                lanes.untilAt(),
                                "the last bar ends in " + lanes.until() + " and begins in " + last.getYear())
                        .help("write a later year as \"until\"")));
    }

    private void checkCloseUp(Figure.InTime time, Figure.CloseUp years) {
        List<FigureTable.Cell> dates = table.cells(time.time());
        boolean isEmpty = !dates.isEmpty()
                && dates.stream()
                        .flatMap(cell -> values.first(cell).stream())
                        .noneMatch(day -> day.getYear() >= years.from() && day.getYear() < years.to());
        if (isEmpty) {
            found.add(mismatch(
                            years.span(),
                            "no row lies in the years from " + years.from() + " to " + years.to()
                                    + ", which are drawn larger")
                    .help("write years in which something happens, or take \"close-up\" out"));
        }
    }

    private void checkFills(Figure.Sided sided) {
        int rows = table.rows().size();
        int fills = sided.fills().size();
        if (rows != fills) {
            found.add(mismatch(
                            sided.fillsAt(),
                            "\"paints\" has " + fills + (fills == 1 ? " item" : " items") + ", and the data have "
                                    + rows + (rows == 1 ? " row" : " rows"))
                    .help("write one for each row, in the order of rows"));
        }
    }

    private void checkTotal(Figure.Sided sided, Name name) {
        Fact fact = facts.get(name.text());
        List<FigureTable.Cell> cells = table.cells(sided.value());
        List<BigDecimal> numbers =
                cells.stream().flatMap(cell -> values.number(cell).stream()).toList();
        // what is not known has no sum
        if (fact == null || numbers.size() < table.rows().size()) {
            return;
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean agrees = fact.value().orElse(null) instanceof FactValue.Amount amount
                && amount.number().compareTo(sum) == 0;
        if (!agrees) {
            found.add(Diagnostic.of(
                            LedgerCode.FIGURE_MISMATCH,
                            name.span(),
                            "the rows are " + sum.toPlainString() + " together, and the fact \""
                                    + fact.id().text() + "\" says "
                                    + fact.value().map(FactValue::text).orElse("no number"))
                    .help("correct the data, or the fact in content/data/facts.yaml")
                    .see(fact.declaredAt(), "the fact"));
        }
    }
}
