package explainer.graphics;

import explainer.content.topojson.TopoJson;
import explainer.entity.Figure;
import explainer.entity.FigureShapes;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.OnGround;
import explainer.graph.Graph;
import explainer.graphics.Words.Anchor;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Region;
import explainer.graphics.geometry.Topology;
import explainer.graphics.geometry.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Places on a map of a region, and for phones parts of it, drawn from the same geometry. */
final class Locator {
    private static final double WIDTH = 960;
    private static final double NARROW_WIDTH = 340;
    private static final double INSET_WIDTH = 188;

    private final String id;
    private final OnGround plan;
    private final Region region;
    private final Ground ground;
    private final List<Place> places;

    private Locator(String id, OnGround plan, Topology shapes, Cells cells) {
        this.id = id;
        this.plan = plan;
        Figure.Box box = plan.box();
        this.region = Region.of(box.west(), box.south(), box.east(), box.north(), WIDTH);
        this.ground = new Ground(shapes, region, plan);
        this.places = places(cells);
    }

    /** How large things are: on a phone smaller, but as large as other words of figures. */
    private record Sizes(double state, double far, double part, double sea, double place, double marked, double dot) {}

    private static final Sizes LARGE = new Sizes(18, 15, 13.5, 16, 15, 20, 3.7);
    private static final Sizes SMALL = new Sizes(13.5, 12, 11.5, 13, 12.5, 15, 3.2);

    /** A place on the plane. */
    private record Place(String name, Point at, boolean isSquare, boolean isMarked) {}

    /** The areas on which a figure shows places; empty for a figure of another sort. */
    static Optional<TopoJson> shapes(Figure figure, Graph graph) {
        // that there are such shapes has been checked
        return figure.plan() instanceof OnGround plan
                ? graph.catalog().figures().shapes().stream()
                        .filter(each -> each.name().equals(plan.shapes().text()))
                        .map(FigureShapes::shapes)
                        .findFirst()
                : Optional.empty();
    }

    /** @param world the outlines of the world, which are asked for only if an inset is drawn */
    static Picture draw(Frame frame, OnGround plan, Topology shapes, Supplier<Topology> world, Cells cells) {
        Locator map = new Locator(frame.id(), plan, shapes, cells);
        String wide = frame.image(WIDTH, map.region.height(), " viz-wide viz-locator", svg -> map.sheet(svg, world));
        List<Picture.Crop> crops = plan.parts().stream()
                .map(part -> new Picture.Crop(part.title().text(), map.crop(part)))
                .toList();
        return new Picture(map.geometry(), wide, crops, List.of(), cells.readable(plan.mark(), Optional.empty()));
    }

    /** The first places come first to where there is room: the marked one, then squares. */
    private List<Place> places(Cells cells) {
        List<String> squares = plan.squares().stream().map(Name::text).toList();
        List<Place> found = new ArrayList<>();
        for (FigureTable.Row row : cells.rows()) {
            String name = cells.text(row, plan.name());
            boolean isSquare = plan.kind()
                    .filter(kind -> squares.contains(cells.key(row, kind)))
                    .isPresent();
            boolean isMarked = plan.mark().map(Name::text).filter(name::equals).isPresent();
            cells.number(row, plan.latitude())
                    .ifPresent(latitude -> cells.number(row, plan.longitude())
                            .ifPresent(longitude -> found.add(
                                    new Place(name, region.view().place(longitude, latitude), isSquare, isMarked))));
        }
        found.sort(Comparator.comparing(Place::isMarked)
                .thenComparing(Place::isSquare)
                .reversed());
        return found;
    }

    private String geometry() {
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> svg.element("defs", () -> svg.element("g", () -> ground.draw(svg), "id", id + "-g")),
                "class",
                "viz-defs",
                "width",
                0,
                "height",
                0,
                "aria-hidden",
                "true",
                "focusable",
                "false");
        return svg.toString();
    }

    private void sheet(Svg svg, Supplier<Topology> world) {
        Sheet sheet = new Sheet(ground, region.window(), 1);
        // an image in the image ends at its edge, also where letters may stand out
        svg.element(
                "svg",
                () -> svg.empty("use", "href", "#" + id + "-g"),
                "aria-hidden",
                "true",
                "width",
                sheet.frame().width(),
                "height",
                sheet.frame().height());
        plan.labels().forEach(label -> label(svg, sheet, LARGE, label));
        places.forEach(place -> sheet.take(dot(place.at(), LARGE)));
        plan.inset().ifPresent(around -> {
            Inset inset = new Inset(world.get(), around, plan, INSET_WIDTH);
            sheet.corner(INSET_WIDTH, inset.height(), 14, List.of(Sheet.Corner.values()))
                    .ifPresent(room -> {
                        sheet.take(room);
                        inset.draw(svg, room);
                    });
        });
        scale(svg, sheet, LARGE);
        places.forEach(place -> place(svg, sheet, LARGE, place, true));
        edge(svg, sheet);
    }

    /** A part in its own units: type keeps its size while the map grows or shrinks. Names that find no room are left out with their dots. */
    private String crop(OnGround.Part part) {
        Window seen = region.window(
                part.box().west(),
                part.box().south(),
                part.box().east(),
                part.box().north());
        double zoom = StrictMath.rint(NARROW_WIDTH / seen.width() * 1000) / 1000;
        Sheet sheet = new Sheet(ground, seen, zoom);
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> {
                    svg.words("title", part.title().text());
                    svg.empty(
                            "use",
                            "href",
                            "#" + id + "-g",
                            "transform",
                            "scale(" + zoom + ") translate(" + Svg.number(-seen.left()) + " " + Svg.number(-seen.top())
                                    + ")");
                    part.labels().forEach(label -> label(svg, sheet, SMALL, label));
                    List<Place> inside = places.stream()
                            .filter(place -> seen.contains(place.at()) && isShown(part, place))
                            .toList();
                    scale(svg, sheet, SMALL);
                    inside.forEach(place -> place(svg, sheet, SMALL, place, false));
                    edge(svg, sheet);
                },
                "class",
                "viz",
                "role",
                "img",
                "aria-describedby",
                id + "-d",
                "viewBox",
                "0 0 " + Svg.number(NARROW_WIDTH) + " "
                        + Svg.number(sheet.frame().height()));
        return svg.toString();
    }

    private static boolean isShown(OnGround.Part part, Place place) {
        return part.places().isEmpty() || part.places().stream().map(Name::text).anyMatch(place.name()::equals);
    }

    private static void edge(Svg svg, Sheet sheet) {
        svg.empty(
                "rect",
                "class",
                "viz-frame",
                "width",
                sheet.frame().width(),
                "height",
                sheet.frame().height());
    }

    private static Window dot(Point at, Sizes sizes) {
        return new Window(at.x(), at.y(), at.x(), at.y()).grown(sizes.dot() + 1);
    }

    private void scale(Svg svg, Sheet sheet, Sizes sizes) {
        ScaleBar bar = ScaleBar.of(
                region.unitsPerKilometre() * sheet.zoom(), sheet.frame().width());
        sheet.corner(
                        bar.width(sizes.part()),
                        sizes.part(),
                        sizes.part() * 1.4,
                        List.of(
                                Sheet.Corner.BOTTOM_LEFT,
                                Sheet.Corner.BOTTOM_RIGHT,
                                Sheet.Corner.TOP_LEFT,
                                Sheet.Corner.TOP_RIGHT))
                .ifPresent(room -> {
                    sheet.take(room);
                    bar.draw(svg, room, sizes.part(), sheet.behind(room));
                });
    }

    private void label(Svg svg, Sheet sheet, Sizes sizes, OnGround.Label label) {
        Point place = sheet.at(
                region.view().place(label.place().longitude(), label.place().latitude()));
        Point middle = place.plus(label.right(), label.down());
        Ground.Tone behind = sheet.behind(middle);
        Words first = words(label.sort(), label.text().text(), false, behind, sizes);
        double lead = first.size() * 1.2;
        Point at = middle.plus(0, first.size() * 0.34 - (label.note().isPresent() ? lead / 2 : 0));
        Window room = first.room(at, Anchor.MIDDLE);
        sheet.take(room);
        label.note().ifPresent(note -> {
            Words second = words(label.sort(), note.text(), true, behind, sizes);
            sheet.take(second.room(at.plus(0, lead), Anchor.MIDDLE));
            second.draw(svg, at.plus(0, lead), Anchor.MIDDLE, behind);
        });
        if (label.isMoved()) {
            Window all = label.note().isPresent()
                    ? new Window(room.left(), room.top(), room.right(), room.bottom() + lead)
                    : room;
            leader(svg, all.grown(3), place);
        }
        first.draw(svg, at, Anchor.MIDDLE, behind);
    }

    private static void leader(Svg svg, Window words, Point to) {
        double x = StrictMath.min(StrictMath.max(to.x(), words.left()), words.right());
        double y = StrictMath.min(StrictMath.max(to.y(), words.top()), words.bottom());
        svg.empty(
                "path",
                "class",
                "viz-leader",
                "d",
                "M" + Svg.number(x) + " " + Svg.number(y) + "L" + Svg.number(to.x()) + " " + Svg.number(to.y()));
    }

    private static Words words(OnGround.Sort sort, String text, boolean isNote, Ground.Tone behind, Sizes sizes) {
        return switch (sort) {
            case STATE -> {
                boolean isFar = behind == Ground.Tone.FAR;
                yield new Words(
                        text,
                        isFar ? "viz-far-ink" : "viz-near-ink",
                        isFar ? sizes.far() : sizes.state(),
                        !isFar,
                        true,
                        isFar ? 1.5 : sizes.state() / 10);
            }
            case REGION -> new Words(text, "viz-near-ink", sizes.part(), false, !isNote, isNote ? 0 : 1);
            case SEA -> new Words(text, "viz-sea-ink", sizes.sea(), false, false, 0.2);
        };
    }

    /** @param always whether it is also drawn where its name covers something */
    private void place(Svg svg, Sheet sheet, Sizes sizes, Place place, boolean always) {
        Point at = sheet.at(place.at());
        double radius = place.isMarked() ? sizes.dot() * 1.5 : sizes.dot();
        Words words = new Words(
                place.name(),
                "viz-near-ink",
                place.isMarked() ? sizes.marked() : sizes.place(),
                place.isMarked() || place.isSquare(),
                false,
                0);
        Sheet.Spot spot = sheet.beside(at, radius, words);
        if (!always && !sheet.isOnOneGround(spot.room())) {
            Words onTwo = words.onTwoLines();
            Sheet.Spot closer = sheet.beside(at, radius, onTwo);
            if (closer.isFree() && sheet.isOnOneGround(closer.room())) {
                words = onTwo;
                spot = closer;
            }
        }
        if (!always && !spot.isFree()) {
            return;
        }
        String classes = place.isMarked() ? "viz-pin" : "viz-spot";
        if (place.isSquare()) {
            svg.empty(
                    "rect",
                    "class",
                    classes,
                    "x",
                    at.x() - radius,
                    "y",
                    at.y() - radius,
                    "width",
                    2 * radius,
                    "height",
                    2 * radius);
        } else {
            svg.empty("circle", "class", classes, "cx", at.x(), "cy", at.y(), "r", radius);
        }
        sheet.take(dot(at, sizes));
        sheet.take(spot.room());
        words.draw(svg, spot.at(), spot.anchor(), sheet.behind(spot.room()));
    }
}
