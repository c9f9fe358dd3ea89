package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;

import explainer.content.DataFile;
import explainer.content.prose.Reference;
import explainer.content.yaml.YamlMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of {@code content/figures/} to a {@link Figure}. */
final class FigureBinder {
    static final Field<Figure.Type> TYPE = required(
            "type",
            Scalar.Choice.of(Figure.Type.values(), Figure.Type::id, Figure.Type::meaning),
            "how it is drawn",
            "bars");
    static final Field<Name> TITLE = required(
            "title", new Scalar.Text(120), "what a reader should see in it", "The chair moves from region to region");
    static final Field<Name> SUBTITLE = optional(
            "subtitle", new Scalar.Text(200), "what is shown, where and when", "Members at each summit, 1961 to 2024");
    static final Field<Name> ALT = required(
            "alt",
            new Scalar.Text(800),
            "what can be seen in it, for readers who cannot see it",
            "Columns rise from 25 members in 1961 to 120 in 2019.");
    static final Field<Name> CAPTION = optional(
            "caption", new Scalar.Text(800), "what has to be known to read it rightly", "Dotted areas are disputed.");
    static final Field<When.Day> AS_OF =
            optional("as-of", new Scalar.Day(), "the day up to which the data hold", "2019-10-26");
    static final Field<List<Reference.Cited>> SOURCES = required(
            "sources",
            new Type.ListOf<>(new EvidenceScalar.CitedSource()),
            "the ids of the sources of its data",
            "[un-doc]");
    static final Field<Name> DATA = required(
            "data", new Scalar.Id(), "the name of a file in content/figures/data, without \".yaml\"", "summits");
    static final Field<Name> MARK =
            optional("mark", new Scalar.Text(120), "the name of the row that the figure points at", "Jakarta");

    static final Field<Name> NAME = column("name", "the column with the names of rows", "name");
    static final Field<Name> VALUE = column("value", "the column with the numbers", "number");
    static final Field<Name> TIME = column("time", "the column with the dates", "start");
    static final Field<Name> CATEGORY =
            column("category", "the column that says to which category a row belongs", "status");
    static final Field<List<Figure.Category>> CATEGORIES = required(
            "categories",
            new Type.ListOf<>(new Type.MapOf<>(FigureParts.CATEGORY, FigureParts::category)),
            "the categories, in the order of the key",
            "[{value: member, title: Member, paint: solid}]");

    static final Field<Name> NAMED =
            optional("named", new Scalar.Id(), "the column with those whose names are known, divided by commas", "who");
    static final Field<List<Figure.Fill>> FILLS = required(
            "paints",
            new Type.ListOf<>(Scalar.Choice.of(Figure.Fill.values(), Figure.Fill::id, Figure.Fill::meaning)),
            "how the sides are filled, in the order of rows",
            "[solid, accent, plain]");

    static final Field<Name> TOTAL = optional(
            "total", new Scalar.Id(), "the fact whose number is that of all rows together", "states-that-voted");

    static final Field<List<BigDecimal>> LINES = optional(
            "lines", new Type.ListOf<>(new FigureScalar.Decimal()), "values with a faint line across", "[50, 100]");
    static final Field<Name> NUMBER = column("number", "the column with what stands in the bars", "number");
    static final Field<Name> LANE = column("lane", "the column with the names of lanes", "region");
    static final Field<List<Name>> LANES = required(
            "lanes", new Type.ListOf<>(new Scalar.Text(60)), "the lanes, from top to bottom", "[Africa, Asia]");
    static final Field<Integer> UNTIL =
            required("until", new FigureScalar.Year(), "the year in which the last bar ends", "2027");
    static final Field<Name> END = optional("end", new Scalar.Id(), "the column with the dates of ends", "end");
    static final Field<Name> WHAT = column("what", "the column that says what happened", "what");
    static final Field<Name> PAGE = optional("page", new Scalar.Id(), "the column with the pages of events", "page");
    static final Field<Name> TIME_LANE =
            optional("lane", new Scalar.Id(), "the column that says on which side of the line an event stands", "lane");
    static final Field<List<Name>> TIME_LANES = optional(
            "lanes",
            new Type.ListOf<>(new Scalar.Text(60)),
            "the two sides of the line, the upper first",
            "[Here, There]");
    static final Field<Figure.CloseUp> CLOSE_UP = optional(
            "close-up",
            new Type.MapOf<>(FigureParts.CLOSE_UP, FigureParts::closeUp),
            "the years that are drawn larger",
            "{from: 2016, to: 2025}");

    static final Field<List<Name>> ONLY = optional(
            "only",
            new Type.ListOf<>(new Scalar.Text(120)),
            "the names of the rows that are shown, for a short figure of a long table",
            "[The first summit, The last summit]");

    private static final Shape GROWTH = shape("a figure of growth", DATA, TIME, NAME, VALUE, LINES, MARK);
    private static final Shape IN_LANES =
            shape("a figure of lanes", DATA, TIME, NAME, NUMBER, LANE, LANES, UNTIL, MARK);
    private static final Shape TIMELINE =
            shape("a timeline", DATA, TIME, END, WHAT, PAGE, TIME_LANE, TIME_LANES, CLOSE_UP, ONLY, MARK);
    private static final Shape POSITIONS = shape("a figure of positions", DATA, NAME, VALUE, NAMED, FILLS, TOTAL);
    private static final Shape BARS = shape("a figure of bars", DATA, NAME, VALUE, MARK);
    static final Field<List<Name>> LEAVE_OUT = optional(
            "leave-out",
            new Type.ListOf<>(new Scalar.Text(80)),
            "the titles of parts of the navigation whose pages are not drawn",
            "[About this site]");
    static final Field<Figure.Joins> JOINS = optional(
            "joins",
            Scalar.Choice.of(Figure.Joins.values(), Figure.Joins::id, Figure.Joins::meaning),
            "which pages a line joins; any unless it says otherwise",
            "mutual");
    private static final Shape LINKS =
            Shape.of("a figure of links", TYPE, TITLE, SUBTITLE, ALT, CAPTION, LEAVE_OUT, JOINS);
    private static final Shape TABLE = shape("a table", DATA);
    private static final Shape MAP = shape(
            "a map",
            DATA,
            MapBinder.AREA,
            NAME,
            CATEGORY,
            CATEGORIES,
            MARK,
            MapBinder.MARK_TITLE,
            MapBinder.DISPUTED,
            MapBinder.UNSETTLED,
            MapBinder.FILLED_AS,
            MapBinder.LABELS,
            MapBinder.PARTS);
    private static final Shape ANY = new Shape("a figure", List.of(TYPE));

    /** What may stand in a figure, by its type. */
    static final Form FORM = new Form.Variants(
            ANY.name(),
            TYPE.form(),
            Stream.of(Figure.Type.values()).map(FigureBinder::keys).toList());

    private FigureBinder() {}

    private static Field<Name> column(String key, String meaning, String example) {
        return required(key, new Scalar.Id(), meaning, example);
    }

    static Shape shape(String name, Field<?>... own) {
        List<Field<?>> fields = new ArrayList<>(List.of(TYPE, TITLE, SUBTITLE, ALT, CAPTION, AS_OF, SOURCES));
        fields.addAll(List.of(own));
        return new Shape(name, fields);
    }

    static Optional<Figure> bind(DataFile file, Name id, Problems problems) {
        if (!(file.root().orElse(null) instanceof YamlMap map)) {
            file.root()
                    .ifPresent(root -> problems.add(
                            EntityCode.WRONG_SHAPE,
                            root.span(),
                            "a figure is lines of \"key: value\"",
                            "write \"type: …\", \"title: …\", \"alt: …\" and the rest"));
            return Optional.empty();
        }
        Problems ofType = new Problems();
        Optional<Figure.Type> type =
                map.entry(TYPE.key()).flatMap(entry -> TYPE.type().read(entry.value(), ofType));
        if (type.isEmpty()) {
            // what its keys may be depends on it
            problems.addAll(ofType.all());
            if (map.entry(TYPE.key()).isEmpty()) {
                new Fields(
                        ANY, new YamlMap(List.of(), map.span()), file.source().start(), problems);
            }
            return Optional.empty();
        }
        Shape shape = shape(type.get());
        Fields fields = new Fields(shape, map, file.source().start(), problems);
        fields.get(TYPE);
        Optional<Name> title = fields.get(TITLE);
        Optional<Name> subtitle = fields.get(SUBTITLE);
        Optional<Name> alt = fields.get(ALT);
        Optional<Name> caption = fields.get(CAPTION);
        boolean isOfTable = type.get() != Figure.Type.LINKS;
        Optional<When.Day> asOf = isOfTable ? fields.get(AS_OF) : Optional.empty();
        List<Reference.Cited> sources = isOfTable ? fields.filled(SOURCES) : List.of();
        Optional<Name> data = isOfTable ? fields.get(DATA) : Optional.empty();
        Optional<Figure.Plan> plan = plan(type.get(), fields);
        boolean isWhole = title.isPresent() && alt.isPresent() && plan.isPresent() && data.isPresent() == isOfTable;
        return isWhole
                ? Optional.of(new Figure(
                        id, title.get(), subtitle, alt.get(), caption, asOf, sources, data, plan.get(), file.source()))
                : Optional.empty();
    }

    /** The keys of a type. */
    static Shape shape(Figure.Type type) {
        return switch (type) {
            case MAP -> MAP;
            case LOCATOR -> LocatorBinder.SHAPE;
            case TIMELINE -> TIMELINE;
            case GROWTH -> GROWTH;
            case LANES -> IN_LANES;
            case POSITIONS -> POSITIONS;
            case BARS -> BARS;
            case LINKS -> LINKS;
            case TABLE -> TABLE;
        };
    }

    private static Form.Keys keys(Figure.Type type) {
        Shape shape = shape(type);
        return new Form.Keys(
                shape.name(),
                shape.fields().stream()
                        .map(field -> field == TYPE ? ofOne(type) : field.form())
                        .toList());
    }

    private static Form.Key ofOne(Figure.Type type) {
        Form.Choice one = new Form.Choice(List.of(type.id()), List.of(type.meaning()));
        return new Form.Key(TYPE.key(), one, true, TYPE.type().wanted(), TYPE.meaning(), type.id());
    }

    private static Optional<Figure.Plan> plan(Figure.Type type, Fields fields) {
        return switch (type) {
            case MAP -> MapBinder.map(fields);
            case LOCATOR -> LocatorBinder.bind(fields);
            case TIMELINE -> timeline(fields);
            case GROWTH -> growth(fields);
            case LANES -> lanes(fields);
            case POSITIONS -> positions(fields);
            case BARS -> bars(fields);
            case LINKS ->
                Optional.of(new Figure.OfLinks(
                        fields.list(LEAVE_OUT), fields.get(JOINS).orElse(Figure.Joins.ANY)));
            case TABLE -> Optional.of(new Figure.AsTable());
        };
    }

    private static Optional<Figure.Plan> growth(Fields fields) {
        Optional<Name> time = fields.get(TIME);
        Optional<Name> name = fields.get(NAME);
        Optional<Name> value = fields.get(VALUE);
        List<BigDecimal> lines = fields.list(LINES);
        Optional<Name> mark = fields.get(MARK);
        return all(time, name, value)
                ? Optional.of(new Figure.Growing(time.get(), name.get(), value.get(), lines, mark))
                : Optional.empty();
    }

    private static Optional<Figure.Plan> lanes(Fields fields) {
        Optional<Name> time = fields.get(TIME);
        Optional<Name> name = fields.get(NAME);
        Optional<Name> number = fields.get(NUMBER);
        Optional<Name> lane = fields.get(LANE);
        List<Name> lanes = fields.filled(LANES);
        Optional<Integer> until = fields.get(UNTIL);
        Optional<Name> mark = fields.get(MARK);
        return all(time, name, number, lane, until) && !lanes.isEmpty()
                ? Optional.of(new Figure.InLanes(
                        time.get(),
                        name.get(),
                        number.get(),
                        lane.get(),
                        lanes,
                        until.get(),
                        fields.span(UNTIL).orElseThrow(),
                        mark))
                : Optional.empty();
    }

    private static Optional<Figure.Plan> timeline(Fields fields) {
        Optional<Name> time = fields.get(TIME);
        Optional<Name> end = fields.get(END);
        Optional<Name> what = fields.get(WHAT);
        Optional<Name> lane = fields.get(TIME_LANE);
        Optional<Name> page = fields.get(PAGE);
        List<Name> lanes = fields.list(TIME_LANES);
        Optional<Figure.CloseUp> closeUp = fields.get(CLOSE_UP);
        List<Name> only = fields.list(ONLY);
        Optional<Name> mark = fields.get(MARK);
        return all(time, what)
                ? Optional.of(new Figure.InTime(time.get(), end, what.get(), lane, page, lanes, closeUp, only, mark))
                : Optional.empty();
    }

    private static Optional<Figure.Plan> positions(Fields fields) {
        Optional<Name> name = fields.get(NAME);
        Optional<Name> value = fields.get(VALUE);
        Optional<Name> named = fields.get(NAMED);
        List<Figure.Fill> fills = fields.filled(FILLS);
        Optional<Name> total = fields.get(TOTAL);
        return all(name, value) && !fills.isEmpty()
                ? Optional.of(new Figure.Sided(
                        name.get(),
                        value.get(),
                        named,
                        fills,
                        fields.span(FILLS).orElseThrow(),
                        total))
                : Optional.empty();
    }

    private static Optional<Figure.Plan> bars(Fields fields) {
        Optional<Name> name = fields.get(NAME);
        Optional<Name> value = fields.get(VALUE);
        Optional<Name> mark = fields.get(MARK);
        return all(name, value) ? Optional.of(new Figure.AsBars(name.get(), value.get(), mark)) : Optional.empty();
    }

    static boolean all(Optional<?>... values) {
        return List.of(values).stream().allMatch(Optional::isPresent);
    }
}
