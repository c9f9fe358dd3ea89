package explainer.graphics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/** Columns on a true time axis: a gap in time is a gap in the picture, and what is not known is shown as not known. */
public final class Columns {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 364;
    private static final double LEFT = 18;
    private static final double RIGHT = 30;
    private static final double TOP = 24;
    private static final double FOOT = 72;
    private static final double COLUMN = 18;
    private static final double STUB = 30;
    private static final double GAP = 6;

    private static final double BETWEEN = 8;

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
        double first = columns.get(0).time();
        double last = columns.get(columns.size() - 1).time();
        Scale x = new Scale(first, first == last ? first + 1 : last, LEFT, WIDTH - RIGHT);
        double most = columns.stream()
                .flatMapToDouble(column -> column.value().isPresent()
                        ? DoubleStream.of(column.value().getAsDouble())
                        : DoubleStream.empty())
                .max()
                .orElse(1);
        Scale y = new Scale(0, most <= 0 ? 1 : most, HEIGHT - FOOT, TOP);
        Consumer<Svg> drawing = svg -> {
            lines.forEach(line -> svg.empty(
                    "path", "class", "viz-grid", "d", "M0 " + Svg.number(y.of(line)) + "H" + Svg.number(WIDTH)));
            columns.forEach(column -> column(svg, column, x.of(column.time()), y));
            svg.empty("path", "class", "viz-axis", "d", "M0 " + Svg.number(y.of(0)) + "H" + Svg.number(WIDTH));
            double[] ends = {-WIDTH, -WIDTH, -WIDTH};
            for (Column column : columns) {
                caption(svg, column, x.of(column.time()), y.of(0), ends);
            }
        };
        return new Picture("", frame.image(WIDTH, HEIGHT, " viz-wide", drawing), List.of(), List.of(), table);
    }

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

    /** The year, and below it the name in the first row in which there is room. */
    private static void caption(Svg svg, Column column, double x, double base, double[] ends) {
        String accent = column.isMarked() ? " viz-b viz-accent" : "";
        double width = Lettering.width(column.name(), Lettering.NOTE, column.isMarked());
        double middle = Math.max(width / 2, Math.min(x, WIDTH - width / 2));
        int row = 0;
        while (row < ends.length - 1 && middle - width / 2 < ends[row] + BETWEEN) {
            row++;
        }
        ends[row] = middle + width / 2;
        svg.words("text", column.when(), "class", "viz-n" + accent, "text-anchor", "middle", "x", x, "y", base + 16);
        svg.words(
                "text",
                column.name(),
                "class",
                "viz-n viz-small" + accent,
                "text-anchor",
                "middle",
                "x",
                middle,
                "y",
                base + 31 + row * 14);
    }
}
