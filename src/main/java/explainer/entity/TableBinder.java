package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.content.DataFile;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of {@code content/figures/data/} to a {@link FigureTable}. */
final class TableBinder {
    static final Field<Name> COLUMN_ID =
            required("id", new Scalar.Id(), "what rows and figures call the column", "city");
    static final Field<Name> COLUMN_TITLE =
            optional("title", new Scalar.Text(80), "its head, as readers see it; without one it is not shown", "City");
    static final Field<FigureTable.Holds> COLUMN_HOLDS = required(
            "holds",
            Scalar.Choice.of(FigureTable.Holds.values(), FigureTable.Holds::id, FigureTable.Holds::meaning),
            "what stands in its cells",
            "text");
    static final Shape COLUMN = Shape.of("a column", COLUMN_ID, COLUMN_TITLE, COLUMN_HOLDS);

    static final Field<Name> TITLE =
            required("title", new Scalar.Text(200), "what the table holds", "Summits and their members");
    static final Field<List<FigureTable.Column>> COLUMNS = required(
            "columns",
            new Type.ListOf<>(new Type.MapOf<>(COLUMN, TableBinder::column)),
            "the columns, in order",
            "[{id: city, title: City, holds: text}]");
    static final Field<List<YamlNode>> ROWS =
            required("rows", new Type.ListOf<>(new Type.Raw()), "the rows, each with the ids of columns as keys", "[]");
    static final Shape SHAPE = Shape.of("the data of figures", TITLE, COLUMNS, ROWS);

    private TableBinder() {}

    static Optional<FigureTable> bind(DataFile file, String name, Problems problems) {
        if (!(file.root().orElse(null) instanceof YamlMap map)) {
            file.root()
                    .ifPresent(root -> problems.add(
                            EntityCode.WRONG_SHAPE,
                            root.span(),
                            "this file must have the keys title, columns and rows",
                            "write \"title: …\", then \"columns:\" and \"rows:\""));
            return Optional.empty();
        }
        Fields fields = new Fields(SHAPE, map, file.source().start(), problems);
        Optional<Name> title = fields.get(TITLE);
        List<FigureTable.Column> columns = distinct(fields.filled(COLUMNS), problems);
        List<YamlNode> rows = fields.list(ROWS);
        if (columns.stream().noneMatch(column -> column.title().isPresent()) && !columns.isEmpty()) {
            problems.add(
                    EntityCode.BAD_VALUE,
                    columns.get(0).id().span(),
                    "no column has a title, so that readers would see none",
                    "write \"title: …\" for each column that readers are to see");
            return Optional.empty();
        }
        if (title.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Field<FigureTable.Cell>> cells = new HashMap<>();
        List<Field<?>> keys = new ArrayList<>();
        for (FigureTable.Column column : columns) {
            Field<FigureTable.Cell> field = optional(
                    column.id().text(),
                    type(column.holds()),
                    column.title().map(Name::text).orElse(column.id().text()),
                    "…");
            cells.put(column.id().text(), field);
            keys.add(field);
        }
        Shape shape = new Shape("a row", keys);
        List<FigureTable.Row> bound = new ArrayList<>();
        for (YamlNode row : rows) {
            new Type.MapOf<>(shape, in -> Optional.of(row(in, columns, cells, row.span())))
                    .read(row, problems)
                    .ifPresent(bound::add);
        }
        twice(bound, problems);
        return Optional.of(new FigureTable(name, title.get(), columns, bound, file.source()));
    }

    private static List<FigureTable.Column> distinct(List<FigureTable.Column> columns, Problems problems) {
        Map<String, FigureTable.Column> byId = new HashMap<>();
        List<FigureTable.Column> distinct = new ArrayList<>();
        for (FigureTable.Column column : columns) {
            FigureTable.Column before = byId.putIfAbsent(column.id().text(), column);
            if (before == null) {
                distinct.add(column);
            } else {
                problems.add(Diagnostic.of(
                                EntityCode.DUPLICATE_ENTRY,
                                column.id().span(),
                                "there are two columns \"" + column.id().text() + "\"")
                        .help("give one of them another id")
                        .see(before.id().span(), "first declared here"));
            }
        }
        return distinct;
    }

    private static void twice(List<FigureTable.Row> rows, Problems problems) {
        Map<List<String>, FigureTable.Row> first = new HashMap<>();
        for (FigureTable.Row row : rows) {
            List<String> texts = row.cells().stream()
                    .map(cell -> cell.map(each -> each.span().text()).orElse(""))
                    .toList();
            FigureTable.Row before = first.putIfAbsent(texts, row);
            if (before != null) {
                problems.add(Diagnostic.of(EntityCode.DUPLICATE_ENTRY, row.span(), "this row stands twice")
                        .help("keep one of the two")
                        .see(before.span(), "the first"));
            }
        }
    }

    private static Optional<FigureTable.Column> column(Fields fields) {
        Optional<Name> id = fields.get(COLUMN_ID);
        Optional<Name> title = fields.get(COLUMN_TITLE);
        Optional<FigureTable.Holds> holds = fields.get(COLUMN_HOLDS);
        return id.isPresent() && holds.isPresent()
                ? Optional.of(new FigureTable.Column(id.get(), title, holds.get()))
                : Optional.empty();
    }

    private static FigureTable.Row row(
            Fields fields, List<FigureTable.Column> columns, Map<String, Field<FigureTable.Cell>> cells, Span place) {
        return new FigureTable.Row(
                columns.stream()
                        .map(column -> fields.get(cells.get(column.id().text())))
                        .toList(),
                place);
    }

    private static Scalar<FigureTable.Cell> type(FigureTable.Holds holds) {
        return switch (holds) {
            case TEXT -> new FigureScalar.CellText();
            case NUMBER -> new FigureScalar.CellNumber();
            case DATE -> new FigureScalar.CellDate();
            case COUNTRY -> new FigureScalar.CellCountry();
            case PAGE -> new FigureScalar.CellPage();
        };
    }
}
