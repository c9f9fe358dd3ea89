package explainer.graphics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Columns on a true time axis: a gap in time is a gap in the picture, and what is not known is shown as not known. */
public final class Columns {
    private static final double WIDTH = 960;
    /** How far down the columns stand. */
    private static final double BASE = 292;

    private static final double LEFT = 18;
    private static final double RIGHT = 30;
    private static final double TOP = 24;
    private static final double NAMES = 38;
    private static final double NAME = 14;
    private static final double NAME_SIZE = 11.5;
    private static final double AIRY = 14;
    private static final double ASIDE = 8;
    private static final double COLUMN = 18;
    private static final double STUB = 30;
    private static final double GAP = 6;
    private static final double BETWEEN = 6;

    private Columns() {}

    /**
     * A column.
     *
     * @param time in years, with the part of the year that has passed
     * @param when the year, as it is written below
     * @param value nothing where it is not known
     * @param isMarked whether the figure points at it
     */
    public record Column(double time, String when, String name, OptionalDouble value, String shown, boolean isMarked) {}

    /**
     * The drawing and its table.
     *
     * @param columns in the order of time
     * @param lines values at which a faint line is drawn across
     */
    public static Picture draw(Frame frame, List<Column> columns, List<Double> lines, Table table) {
        List<Double> places = places(columns);
        double most = columns.stream()
                .flatMapToDouble(column -> column.value().isPresent()
                        ? DoubleStream.of(column.value().getAsDouble())
                        : DoubleStream.empty())
                .max()
                .orElse(1);
        Scale y = new Scale(0, most <= 0 ? 1 : most, BASE, TOP);
        List<Caption> captions = captions(columns, places);
        double height =
                BASE + NAMES + captions.stream().mapToInt(Caption::row).max().orElse(0) * NAME;
        Consumer<Svg> drawing = svg -> {
            lines.forEach(line -> svg.empty(
                    "path", "class", "viz-grid", "d", "M0 " + Svg.number(y.of(line)) + "H" + Svg.number(WIDTH)));
            for (int i = 0; i < columns.size(); i++) {
                column(svg, columns.get(i), places.get(i), y);
            }
            svg.empty("path", "class", "viz-axis", "d", "M0 " + Svg.number(y.of(0)) + "H" + Svg.number(WIDTH));
            for (int i = 0; i < columns.size(); i++) {
                caption(svg, columns.get(i), places.get(i), captions.get(i));
            }
        };
        return new Picture("", frame.image(WIDTH, height, " viz-wide", drawing), List.of(), List.of(), table);
    }

    /** Where columns stand: by their times, but never so near to each other that their numbers would meet. */
    private static List<Double> places(List<Column> columns) {
        double first = columns.get(0).time();
        double last = columns.get(columns.size() - 1).time();
        double left = Math.max(LEFT, width(columns.get(0)) / 2);
        double right = WIDTH - Math.max(RIGHT, width(columns.get(columns.size() - 1)) / 2);
        Scale x = new Scale(first, first == last ? first + 1 : last, left, right);
        List<Double> places = new ArrayList<>();
        for (Column column : columns) {
            double nearest = places.isEmpty()
                    ? left
                    : places.get(places.size() - 1) + apart(columns.get(places.size() - 1), column);
            places.add(Math.max(x.of(column.time()), nearest));
        }
        double limit = right;
        for (int i = columns.size() - 1; i >= 0 && places.get(i) > limit; i--) {
            places.set(i, limit);
            limit -= i == 0 ? 0 : apart(columns.get(i - 1), columns.get(i));
        }
        if (places.get(0) < left - 1) {
            // more than fit: evenly, their numbers close together
            Scale evenly = new Scale(0, columns.size() - 1, left, right);
            return IntStream.range(0, columns.size()).mapToObj(evenly::of).toList();
        }
        return places;
    }

    private static double apart(Column one, Column other) {
        return (width(one) + width(other)) / 2 + BETWEEN;
    }

    /** Of the widest of what stands above and under a column. */
    private static double width(Column column) {
        return Math.max(
                COLUMN,
                Math.max(
                        Lettering.width(column.shown(), Lettering.LABEL, column.isMarked()),
                        Lettering.width(column.when(), Lettering.NOTE, column.isMarked())));
    }

    /** Where a name stands under its column. */
    private record Caption(double middle, int row) {}

    private static void column(Svg svg, Column column, double x, Scale y) {
        String classes = column.isMarked() ? "viz-l viz-b viz-accent" : "viz-l";
        double top;
        if (column.value().isPresent()) {
            top = y.of(column.value().getAsDouble());
            svg.element(
                    "rect",
                    () -> svg.words("title", column.name() + " " + column.when() + ": " + column.shown()),
                    "x",
                    x - COLUMN / 2,
                    "y",
                    top,
                    "width",
                    COLUMN,
                    "height",
                    y.of(0) - top,
                    "fill",
                    column.isMarked() ? Paint.ACCENT.fill() : Paint.SOLID.fill());
        } else {
            top = y.of(0) - STUB;
            svg.empty(
                    "path",
                    "class",
                    "viz-unknown",
                    "d",
                    "M" + Svg.number(x - COLUMN / 2) + " " + Svg.number(y.of(0)) + "v-30h18v30");
        }
        svg.words("text", column.shown(), "class", classes, "text-anchor", "middle", "x", x, "y", top - GAP);
    }

    /** Names in two rows in turn where they fit; else a little aside, and at last in a row of their own. */
    private static List<Caption> captions(List<Column> columns, List<Double> places) {
        List<Double> ends = new ArrayList<>(List.of(-WIDTH, -WIDTH));
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double half = Lettering.width(column.name(), NAME_SIZE, column.isMarked()) / 2;
            double middle = Math.max(half, Math.min(places.get(i), WIDTH - half));
            Caption caption = caption(middle, half, ends, AIRY, 0)
                    .or(() -> caption(middle, half, ends, BETWEEN, ASIDE))
                    .orElse(new Caption(middle, ends.size()));
            if (caption.row() == ends.size()) {
                ends.add(0.0);
            }
            ends.set(caption.row(), caption.middle() + half);
            captions.add(caption);
        }
        return captions;
    }

    private static Optional<Caption> caption(double middle, double half, List<Double> ends, double gap, double aside) {
        for (int row = 0; row < ends.size(); row++) {
            double moved = Math.max(middle, ends.get(row) + gap + half);
            if (moved <= middle + aside && moved + half <= WIDTH) {
                return Optional.of(new Caption(moved, row));
            }
        }
        return Optional.empty();
    }

    private static void caption(Svg svg, Column column, double x, Caption caption) {
        String accent = column.isMarked() ? " viz-b viz-accent" : "";
        svg.words("text", column.when(), "class", "viz-n" + accent, "text-anchor", "middle", "x", x, "y", BASE + 16);
        svg.words(
                "text",
                column.name(),
                "class",
                "viz-n viz-small" + accent,
                "text-anchor",
                "middle",
                "x",
                caption.middle(),
                "y",
                BASE + 31 + caption.row() * NAME);
    }
}
