package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;
import static explainer.entity.FigureBinder.all;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The keys that only maps have. */
final class MapBinder {
    static final Field<Name> AREA = required("area", new Scalar.Id(), "the column with the codes of countries", "code");

    static final Field<Name> MARK_TITLE =
            optional("mark-title", new Scalar.Text(80), "what the key says of the marked row", "The chair");

    static final Field<Name> LABEL_TEXT = required("text", new Scalar.Text(60), "the words", "Iran");
    static final Field<Name> LABEL_NOTE = optional("note", new Scalar.Text(60), "a second line", "chair 2019–24");
    static final Field<BigDecimal> LATITUDE =
            required("latitude", new FigureScalar.Decimal(), "degrees north of the equator", "40.4");
    static final Field<BigDecimal> LONGITUDE =
            required("longitude", new FigureScalar.Decimal(), "degrees east of Greenwich", "49.9");
    static final Field<Figure.Stand> STANDS = required(
            "stands",
            Scalar.Choice.of(Figure.Stand.values(), Figure.Stand::id, Figure.Stand::meaning),
            "on an area, beside it, or away with a line to it",
            "inside");
    static final Field<BigDecimal> RIGHT =
            optional("right", new FigureScalar.Decimal(), "by how much to the right, in pixels", "40");
    static final Field<BigDecimal> DOWN =
            optional("down", new FigureScalar.Decimal(), "by how much below, in pixels", "-76");
    static final Field<Boolean> MARKED =
            optional("marked", new Scalar.Flag(), "true if the figure points there", "true");
    static final Shape LABEL =
            Shape.of("a label", LABEL_TEXT, LABEL_NOTE, LATITUDE, LONGITUDE, STANDS, RIGHT, DOWN, MARKED);

    static final Field<BigDecimal> WEST = required("west", new FigureScalar.Decimal(), "its western edge", "-20");
    static final Field<BigDecimal> SOUTH = required("south", new FigureScalar.Decimal(), "its southern edge", "-36");
    static final Field<BigDecimal> EAST = required("east", new FigureScalar.Decimal(), "its eastern edge", "58");
    static final Field<BigDecimal> NORTH = required("north", new FigureScalar.Decimal(), "its northern edge", "62");
    static final Shape DEGREES = Shape.of("a box of degrees", WEST, SOUTH, EAST, NORTH);

    static final Field<Name> DISPUTED_AREA = required("area", new FigureScalar.Area(), "the area of the map", "EH");
    static final Field<Figure.Box> DISPUTED_BOX = optional(
            "box",
            new Type.MapOf<>(DEGREES, MapBinder::box),
            "the part of it that is disputed",
            "{west: 32.3, south: 44.2, east: 36.8, north: 46.1}");
    static final Shape DISPUTED_SHAPE = Shape.of("a disputed area", DISPUTED_AREA, DISPUTED_BOX);

    static final Field<List<Figure.Disputed>> DISPUTED = optional(
            "disputed",
            new Type.ListOf<>(new Type.MapOf<>(DISPUTED_SHAPE, MapBinder::disputed)),
            "areas whose status is disputed",
            "[{area: EH}]");
    static final Field<List<List<Name>>> UNSETTLED = optional(
            "unsettled",
            new Type.ListOf<>(new Type.ListOf<>(new FigureScalar.Area())),
            "pairs of areas whose border is not settled",
            "[[IN, PK]]");
    static final Field<List<List<Name>>> FILLED_AS = optional(
            "filled-as",
            new Type.ListOf<>(new Type.ListOf<>(new FigureScalar.Area())),
            "pairs of an area that is no row of the data, and the area whose fill it has",
            "[[somaliland, SO]]");
    static final Field<List<Figure.MapLabel>> LABELS = optional(
            "labels",
            new Type.ListOf<>(new Type.MapOf<>(LABEL, MapBinder::label)),
            "words on the map",
            "[{text: Iran, latitude: 32.5, longitude: 54, stands: inside}]");
    static final Field<Name> PART_TITLE = required("title", new Scalar.Text(60), "what the part shows", "Africa");
    static final Field<Figure.Box> PART_BOX = required(
            "box",
            new Type.MapOf<>(DEGREES, MapBinder::box),
            "what must be seen",
            "{west: -20, south: -36, east: 58, north: 38}");
    static final Shape PART_SHAPE = Shape.of("a part of a map", PART_TITLE, PART_BOX, LABELS);
    static final Field<List<Figure.Part>> PARTS = optional(
            "parts",
            new Type.ListOf<>(new Type.MapOf<>(PART_SHAPE, MapBinder::part)),
            "parts of the map, for phones",
            "[]");

    private static final int PAIR = 2;
    private static final double POLE = 90;
    private static final double ONCE_ROUND = 360;
    private static final double SMALLEST = 0.01;

    private MapBinder() {}

    static Optional<Figure.Plan> map(Fields fields) {
        Optional<Name> area = fields.get(AREA);
        Optional<Name> name = fields.get(FigureBinder.NAME);
        Optional<Name> category = fields.get(FigureBinder.CATEGORY);
        List<Figure.Category> categories = fields.filled(FigureBinder.CATEGORIES);
        Optional<Name> mark = fields.get(FigureBinder.MARK);
        Optional<Name> markTitle = fields.get(MARK_TITLE);
        List<Figure.Disputed> disputed = fields.list(DISPUTED);
        List<List<Name>> unsettled = pairs(fields, UNSETTLED);
        List<List<Name>> filledAs = pairs(fields, FILLED_AS);
        List<Figure.MapLabel> labels = fields.list(LABELS);
        List<Figure.Part> parts = fields.list(PARTS);
        return all(area, name, category) && !categories.isEmpty()
                ? Optional.of(new Figure.OnMap(
                        area.get(),
                        name.get(),
                        category.get(),
                        categories,
                        mark,
                        markTitle,
                        disputed,
                        unsettled,
                        filledAs,
                        labels,
                        parts))
                : Optional.empty();
    }

    static List<List<Name>> pairs(Fields fields, Field<List<List<Name>>> field) {
        List<List<Name>> pairs = fields.list(field);
        if (pairs.stream().anyMatch(pair -> pair.size() != PAIR)) {
            problem(
                    fields,
                    field,
                    "\"" + field.key() + "\" has a pair that is not of two areas",
                    "write two areas in each pair of brackets: [[IN, PK], [EH, MA]]");
            return List.of();
        }
        return pairs;
    }

    private static Optional<Figure.Disputed> disputed(Fields fields) {
        Optional<Name> area = fields.get(DISPUTED_AREA);
        Optional<Figure.Box> box = fields.get(DISPUTED_BOX);
        return area.map(name -> new Figure.Disputed(name, box));
    }

    private static Optional<Figure.Part> part(Fields fields) {
        Optional<Name> title = fields.get(PART_TITLE);
        Optional<Figure.Box> box = fields.get(PART_BOX);
        List<Figure.MapLabel> labels = fields.list(LABELS);
        return all(title, box) ? Optional.of(new Figure.Part(title.get(), box.get(), labels)) : Optional.empty();
    }

    static Optional<Figure.Box> box(Fields fields) {
        Optional<BigDecimal> west = fields.get(WEST);
        Optional<BigDecimal> south = fields.get(SOUTH);
        Optional<BigDecimal> east = fields.get(EAST);
        Optional<BigDecimal> north = fields.get(NORTH);
        if (!all(west, south, east, north)) {
            return Optional.empty();
        }
        Figure.Box box = new Figure.Box(
                west.get().doubleValue(),
                south.get().doubleValue(),
                east.get().doubleValue(),
                north.get().doubleValue());
        boolean isBox = box.west() < box.east()
                && box.south() < box.north()
                && box.east() - box.west() <= ONCE_ROUND
                && Math.abs(box.west()) <= ONCE_ROUND
                && Math.abs(box.east()) <= ONCE_ROUND
                // a pole is a line on these maps
                && box.south() > -POLE
                && box.north() < POLE;
        boolean isLarge = box.east() - box.west() >= SMALLEST && box.north() - box.south() >= SMALLEST;
        if (!isBox) {
            problem(
                    fields,
                    WEST,
                    "these four are no box of degrees",
                    "write west below east and south below north, in degrees; beyond 180 degrees east go on counting: 190");
        } else if (!isLarge) {
            problem(
                    fields,
                    WEST,
                    "this box is too small to be drawn",
                    "make it a hundredth of a degree wide and high at least");
        }
        return isBox && isLarge ? Optional.of(box) : Optional.empty();
    }

    /** Where a label stands. */
    static Optional<Figure.Place> place(Fields fields) {
        Optional<Double> latitude = within(fields, LATITUDE, POLE);
        Optional<Double> longitude = within(fields, LONGITUDE, ONCE_ROUND);
        return all(latitude, longitude)
                ? Optional.of(new Figure.Place(latitude.get(), longitude.get()))
                : Optional.empty();
    }

    private static Optional<Double> within(Fields fields, Field<BigDecimal> field, double most) {
        Optional<Double> degrees = fields.get(field).map(BigDecimal::doubleValue);
        Optional<Double> inside = degrees.filter(value -> Math.abs(value) < most);
        if (degrees.isPresent() && inside.isEmpty()) {
            problem(
                    fields,
                    field,
                    "\"" + fields.span(field).orElseThrow().text() + "\" is no " + field.key(),
                    "write degrees: latitude from -89 to 89, north of the equator; longitude from -180 to 180, east of Greenwich");
        }
        return inside;
    }

    private static void problem(Fields fields, Field<?> field, String message, String help) {
        fields.problems().add(EntityCode.BAD_VALUE, fields.span(field).orElseThrow(), message, help);
    }

    private static Optional<Figure.MapLabel> label(Fields fields) {
        Optional<Name> text = fields.get(LABEL_TEXT);
        Optional<Name> note = fields.get(LABEL_NOTE);
        Optional<Figure.Place> place = place(fields);
        Optional<Figure.Stand> stands = fields.get(STANDS);
        double right = fields.get(RIGHT).map(BigDecimal::doubleValue).orElse(0.0);
        double down = fields.get(DOWN).map(BigDecimal::doubleValue).orElse(0.0);
        boolean isMarked = fields.get(MARKED).orElse(false);
        return all(text, place, stands)
                ? Optional.of(new Figure.MapLabel(text.get(), note, place.get(), stands.get(), right, down, isMarked))
                : Optional.empty();
    }
}
