package explainer.entity;

import static explainer.entity.Field.optional;
import static explainer.entity.Field.required;
import static explainer.entity.FigureBinder.all;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The keys that only maps of a region have. */
final class LocatorBinder {
    static final Field<Name> SHAPES = required(
            "shapes",
            new Scalar.Id(),
            "the name of a file in content/figures/shapes, without \".topojson\"",
            "harbour");
    static final Field<Name> LATITUDE =
            required("latitude", new Scalar.Id(), "the column with degrees north of the equator", "latitude");
    static final Field<Name> LONGITUDE =
            required("longitude", new Scalar.Id(), "the column with degrees east of Greenwich", "longitude");
    static final Field<Name> KIND = optional("kind", new Scalar.Id(), "the column that says what a place is", "kind");
    static final Field<List<Name>> SQUARES = optional(
            "squares",
            new Type.ListOf<>(new Scalar.Text(60)),
            "what stands in that column for places drawn as squares",
            "[capital]");
    static final Field<List<Name>> FOCUS = areas("focus", "the areas that the map is about", "[AZ]");
    static final Field<List<Name>> NEAR = areas("near", "the areas around them; all others are paler", "[AM, GE]");
    static final Field<Figure.Box> BOX = required(
            "box",
            new Type.MapOf<>(MapBinder.DEGREES, MapBinder::box),
            "what must be seen",
            "{west: 39, south: 38, east: 52, north: 44}");
    static final Field<Figure.Box> INSET = optional(
            "inset",
            new Type.MapOf<>(MapBinder.DEGREES, MapBinder::box),
            "what a small map of the world around it shows",
            "{west: -12, south: 5, east: 80, north: 62}");
    static final Field<OnGround.Sort> LABEL_KIND = required(
            "kind",
            Scalar.Choice.of(OnGround.Sort.values(), OnGround.Sort::id, OnGround.Sort::meaning),
            "what the words name",
            "state");
    static final Shape LABEL = Shape.of(
            "a label of a locator",
            MapBinder.LABEL_TEXT,
            MapBinder.LABEL_NOTE,
            MapBinder.LATITUDE,
            MapBinder.LONGITUDE,
            LABEL_KIND,
            MapBinder.RIGHT,
            MapBinder.DOWN);
    static final Field<List<OnGround.Label>> LABELS = optional(
            "labels",
            new Type.ListOf<>(new Type.MapOf<>(LABEL, LocatorBinder::label)),
            "words on the map",
            "[{text: Iran, latitude: 38.4, longitude: 46.5, kind: state}]");
    static final Field<List<Name>> PLACES = optional(
            "places",
            new Type.ListOf<>(new Scalar.Text(120)),
            "the names of the rows that the part shows; without it those that have room",
            "[Jakarta]");
    static final Shape PART = Shape.of("a part of a locator", MapBinder.PART_TITLE, BOX, LABELS, PLACES);
    static final Field<List<OnGround.Part>> PARTS = optional(
            "parts",
            new Type.ListOf<>(new Type.MapOf<>(PART, LocatorBinder::part)),
            "parts of the map, for phones",
            "[]");

    static final Shape SHAPE = FigureBinder.shape(
            "a locator",
            FigureBinder.DATA,
            SHAPES,
            FigureBinder.NAME,
            LATITUDE,
            LONGITUDE,
            KIND,
            SQUARES,
            FigureBinder.MARK,
            FOCUS,
            NEAR,
            MapBinder.UNSETTLED,
            BOX,
            INSET,
            LABELS,
            PARTS);

    private LocatorBinder() {}

    private static Field<List<Name>> areas(String key, String meaning, String example) {
        return optional(key, new Type.ListOf<>(new FigureScalar.Area()), meaning, example);
    }

    static Optional<Figure.Plan> bind(Fields fields) {
        Optional<Name> shapes = fields.get(SHAPES);
        Optional<Name> name = fields.get(FigureBinder.NAME);
        Optional<Name> latitude = fields.get(LATITUDE);
        Optional<Name> longitude = fields.get(LONGITUDE);
        Optional<Name> kind = fields.get(KIND);
        List<Name> squares = fields.list(SQUARES);
        Optional<Name> mark = fields.get(FigureBinder.MARK);
        List<Name> focus = fields.list(FOCUS);
        List<Name> near = fields.list(NEAR);
        List<List<Name>> unsettled = MapBinder.pairs(fields, MapBinder.UNSETTLED);
        Optional<Figure.Box> box = fields.get(BOX);
        Optional<Figure.Box> inset = fields.get(INSET);
        List<OnGround.Label> labels = fields.list(LABELS);
        List<OnGround.Part> parts = fields.list(PARTS);
        boolean isInside = box.isPresent() && areInside(box.get(), parts, fields);
        return all(shapes, name, latitude, longitude, box) && isInside
                ? Optional.of(new OnGround(
                        shapes.get(),
                        name.get(),
                        latitude.get(),
                        longitude.get(),
                        kind,
                        squares,
                        focus,
                        near,
                        unsettled,
                        box.get(),
                        inset,
                        labels,
                        parts,
                        mark))
                : Optional.empty();
    }

    /** A part shows what the map has drawn, so there is nothing beyond it. */
    private static boolean areInside(Figure.Box box, List<OnGround.Part> parts, Fields fields) {
        List<OnGround.Part> outside = parts.stream()
                .filter(part -> part.box().west() < box.west()
                        || part.box().east() > box.east()
                        || part.box().south() < box.south()
                        || part.box().north() > box.north())
                .toList();
        outside.forEach(part -> fields.problems()
                .add(
                        EntityCode.BAD_VALUE,
                        part.title().span(),
                        "the part \"" + part.title().text() + "\" reaches beyond the map",
                        "make its box smaller, or that of the map larger"));
        return outside.isEmpty();
    }

    private static Optional<OnGround.Part> part(Fields fields) {
        Optional<Name> title = fields.get(MapBinder.PART_TITLE);
        Optional<Figure.Box> box = fields.get(BOX);
        List<OnGround.Label> labels = fields.list(LABELS);
        List<Name> places = fields.list(PLACES);
        return all(title, box)
                ? Optional.of(new OnGround.Part(title.get(), box.get(), labels, places))
                : Optional.empty();
    }

    private static Optional<OnGround.Label> label(Fields fields) {
        Optional<Name> text = fields.get(MapBinder.LABEL_TEXT);
        Optional<Name> note = fields.get(MapBinder.LABEL_NOTE);
        Optional<Figure.Place> place = MapBinder.place(fields);
        Optional<OnGround.Sort> sort = fields.get(LABEL_KIND);
        double right = fields.get(MapBinder.RIGHT).map(BigDecimal::doubleValue).orElse(0.0);
        double down = fields.get(MapBinder.DOWN).map(BigDecimal::doubleValue).orElse(0.0);
        return all(text, place, sort)
                ? Optional.of(new OnGround.Label(text.get(), note, place.get(), sort.get(), right, down))
                : Optional.empty();
    }
}
