package explainer.revise;

import explainer.content.topojson.TopoJson;
import explainer.content.yaml.YamlText;
import explainer.entity.Declaration;
import explainer.entity.Figure;
import explainer.entity.FigureShapes;
import explainer.entity.FigureTable;
import explainer.entity.Form;
import explainer.entity.Name;
import explainer.entity.OnGround;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A figure to begin with, and the data for it: right as they stand, with every key of its type and what it means. */
public final class StarterFigure {
    private static final Form.Variants TYPES = (Form.Variants) Declaration.FIGURES.form();
    private static final String TITLE = "To be written: what a reader should see in it";
    private static final String ALT = "To be written: what can be seen in it, for readers who cannot see it.";
    private static final List<String> NAMES = List.of("First", "Second", "Third");
    private static final int LONGEST = 60;

    private StarterFigure() {}

    /** The words that name a type. */
    public static List<String> types() {
        return TYPES.each().stream().map(TYPES::wordOf).toList();
    }

    /**
     * The file of a figure whose data is a table to begin with.
     *
     * @param source where its data come from
     */
    public static String of(String type, String data, String source) {
        return text(type, values(data, source));
    }

    /** The same for a map of places that shows all of some shapes. */
    public static String of(String type, String data, String source, FigureShapes shapes) {
        return text(type, values(data, source, Optional.of(shapes)));
    }

    /** Whether figures of a type have a key. */
    public static boolean has(String type, String key) {
        return shape(type).stream().anyMatch(each -> each.name().equals(key));
    }

    /**
     * The same for a table that is there: each column is the first that holds what is wanted, and lists have what stands in it.
     *
     * @param figure as bound from the text to begin with
     */
    public static String of(
            String type, Figure figure, FigureTable table, String source, Optional<FigureShapes> shapes) {
        Map<String, String> values = values(table.name(), source, shapes);
        Map<String, String> columns = columns(figure.plan(), table);
        shape(type)
                .forEach(key -> Optional.ofNullable(columns.get(key.example()))
                        .ifPresent(column -> values.put(key.name(), column)));
        List<Figure.Fill> fills = List.of(Figure.Fill.values());
        if (figure.plan() instanceof Figure.OnMap map) {
            List<String> words = words(table, columns.get(map.category().text()));
            values.put(
                    "categories",
                    IntStream.range(0, words.size())
                            .mapToObj(i -> "{value: " + words.get(i) + ", title: " + words.get(i) + ", paint: "
                                    + fills.get(i % fills.size()).id() + "}")
                            .collect(Collectors.joining(", ", "[", "]")));
        } else if (figure.plan() instanceof Figure.InLanes lanes) {
            values.put("lanes", words(table, columns.get(lanes.lane().text())).toString());
        } else if (figure.plan() instanceof Figure.Sided) {
            values.put(
                    "paints",
                    IntStream.range(0, table.rows().size())
                            .mapToObj(i -> fills.get(i % fills.size()).id())
                            .toList()
                            .toString());
        }
        return text(type, values);
    }

    private static Map<String, String> values(String data, String source, Optional<FigureShapes> shapes) {
        Map<String, String> values = values(data, source);
        shapes.ifPresent(of -> {
            values.put("shapes", of.name());
            values.put("box", box(of.shapes()));
        });
        return values;
    }

    private static String box(TopoJson shapes) {
        DoubleSummaryStatistics east = shapes.arcs().stream()
                .flatMap(List::stream)
                .mapToDouble(TopoJson.Position::longitude)
                .summaryStatistics();
        DoubleSummaryStatistics north = shapes.arcs().stream()
                .flatMap(List::stream)
                .mapToDouble(TopoJson.Position::latitude)
                .summaryStatistics();
        return "{west: " + degrees(east.getMin()) + ", south: " + degrees(north.getMin()) + ", east: "
                + degrees(east.getMax()) + ", north: " + degrees(north.getMax()) + "}";
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Map<String, String> values(String data, String source) {
        Map<String, String> values = new HashMap<>();
        values.put("title", YamlText.quoted(TITLE));
        values.put("alt", YamlText.quoted(ALT));
        values.put("data", data);
        values.put("sources", "[" + YamlText.quoted(source) + "] # look whether this is the one");
        return values;
    }

    private static List<Form.Key> shape(String type) {
        return TYPES.each().stream()
                .filter(keys -> TYPES.wordOf(keys).equals(type))
                .findFirst()
                .orElseThrow()
                .keys();
    }

    private static String text(String type, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        for (Form.Key key : shape(type)) {
            String value = values.get(key.name());
            text.append("# ").append(key.meaning()).append('\n');
            text.append(value == null && !key.isRequired() ? "# " : "")
                    .append(key.name())
                    .append(": ")
                    .append(value == null ? key.example() : value)
                    .append('\n');
        }
        return text.toString();
    }

    /** What each column of the example is in a table. */
    private static Map<String, String> columns(Figure.Plan plan, FigureTable table) {
        Map<String, String> columns = new HashMap<>();
        List<FigureTable.Column> free = new ArrayList<>(table.columns());
        for (Name column : plan.columns()) {
            FigureTable.Holds holds = holds(plan, column);
            free.stream().filter(each -> each.holds() == holds).findFirst().ifPresent(each -> {
                columns.put(column.text(), each.id().text());
                free.remove(each);
            });
        }
        return columns;
    }

    private static FigureTable.Holds holds(Figure.Plan plan, Name column) {
        return plan.wants().entrySet().stream()
                .filter(want -> want.getKey().text().equals(column.text()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FigureTable.Holds.TEXT);
    }

    private static List<String> words(FigureTable table, String column) {
        Set<String> words = new LinkedHashSet<>();
        table.indexOf(column == null ? "" : column)
                .ifPresent(i -> table.rows()
                        .forEach(row -> row.cells()
                                .get(i)
                                .filter(FigureTable.Words.class::isInstance)
                                .map(cell -> ((FigureTable.Words) cell).text().text())
                                .filter(word -> word.length() <= LONGEST)
                                .map(YamlText::quoted)
                                .ifPresent(words::add)));
        return List.copyOf(words);
    }

    /** Data to begin with, which have the columns that the figure names. */
    public static String table(Figure figure) {
        Figure.Plan plan = figure.plan();
        List<String> names = plan.columns().isEmpty()
                ? List.of("name")
                : plan.columns().stream().map(Name::text).toList();
        Map<String, FigureTable.Holds> holds = new HashMap<>();
        plan.columns().forEach(column -> holds.put(column.text(), holds(plan, column)));
        StringBuilder text = new StringBuilder();
        for (Form.Key key : Declaration.FIGURE_DATA.keys().keys()) {
            text.append("# ").append(key.meaning()).append('\n').append(key.name());
            switch (key.name()) {
                case "columns" -> {
                    text.append(":\n");
                    String all = Stream.of(FigureTable.Holds.values())
                            .map(each -> each.id() + " (" + each.meaning() + ")")
                            .collect(Collectors.joining(", "));
                    text.append("  # a column holds ").append(all).append('\n');
                    names.forEach(name -> text.append("  - {id: " + name + ", title: " + titleOf(name) + ", holds: "
                            + holds.getOrDefault(name, FigureTable.Holds.TEXT).id() + "}\n"));
                }
                case "rows" -> {
                    text.append(
                            ":\n  # made up: put yours; leave out what is not known; a number or date can be that of a fact:"
                                    + " \"fact:its-id\"\n");
                    IntStream.range(0, NAMES.size())
                            .forEach(i -> text.append(names.stream()
                                    .map(name -> name + ": " + cell(plan, name, holds.get(name), i))
                                    .collect(Collectors.joining(", ", "  - {", "}\n"))));
                }
                default ->
                    text.append(": ")
                            .append(YamlText.quoted("To be written: " + key.meaning()))
                            .append('\n');
            }
        }
        return text.toString();
    }

    private static String titleOf(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    private static String cell(Figure.Plan plan, String column, FigureTable.Holds holds, int row) {
        if (plan instanceof Figure.OnMap map && column.equals(map.category().text())) {
            return map.categories().get(row % map.categories().size()).value().text();
        }
        if (plan instanceof Figure.InLanes lanes && column.equals(lanes.lane().text())) {
            return lanes.lanes().get(row % lanes.lanes().size()).text();
        }
        if (plan instanceof OnGround ground && holds == FigureTable.Holds.NUMBER) {
            // from the middle outwards, so that each is on the map
            boolean isNorth = column.equals(ground.latitude().text());
            double from = isNorth ? ground.box().south() : ground.box().west();
            double to = isNorth ? ground.box().north() : ground.box().east();
            return degrees(from + (to - from) * (NAMES.size() + row) / (3 * NAMES.size()));
        }
        return switch (holds == null ? FigureTable.Holds.TEXT : holds) {
            case TEXT -> NAMES.get(row);
            case NUMBER -> Integer.toString(NAMES.size() - row);
            case DATE -> Integer.toString(2001 + row);
            case COUNTRY -> List.of("BR", "KE", "JP").get(row);
            case PAGE -> "";
        };
    }
}
