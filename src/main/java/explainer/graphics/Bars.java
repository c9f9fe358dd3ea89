package explainer.graphics;

import java.util.List;
import java.util.OptionalDouble;

/** A bar for each row, longest as wide as the drawing: for comparing what has no order of time. */
public final class Bars {
    private static final double WIDTH = 960;
    private static final double ROW = 30;
    private static final double BAR = 18;
    private static final double GAP = 8;
    private static final double MOST_OF_NAMES = 320;

    private Bars() {}

    /** A row; its value is nothing where it is not known. */
    public record Row(String name, OptionalDouble value, String shown, boolean isMarked) {}

    public static Picture draw(Frame frame, List<Row> rows, Table table) {
        double names = Math.min(
                MOST_OF_NAMES,
                rows.stream()
                        .mapToDouble(row -> Lettering.width(row.name(), Lettering.LABEL, row.isMarked()))
                        .max()
                        .orElse(0));
        double values = rows.stream()
                .mapToDouble(row -> Lettering.width(row.shown(), Lettering.LABEL, row.isMarked()))
                .max()
                .orElse(0);
        double most =
                rows.stream().mapToDouble(row -> row.value().orElse(0)).max().orElse(1);
        Scale x = new Scale(0, most <= 0 ? 1 : most, names + GAP, WIDTH - values - GAP);
        String svg = frame.image(WIDTH, rows.size() * ROW, " viz-wide", drawing -> {
            for (int i = 0; i < rows.size(); i++) {
                row(drawing, rows.get(i), i * ROW, x);
            }
        });
        return new Picture("", svg, List.of(), List.of(), table);
    }

    private static void row(Svg svg, Row row, double top, Scale x) {
        String classes = row.isMarked() ? "viz-l viz-b viz-accent" : "viz-l";
        double middle = top + ROW / 2;
        double end = x.of(Math.max(0, row.value().orElse(0)));
        svg.words("text", row.name(), "class", classes, "text-anchor", "end", "x", x.start() - GAP, "y", middle + 4.5);
        if (row.value().isPresent()) {
            svg.empty(
                    "rect",
                    "x",
                    x.start(),
                    "y",
                    middle - BAR / 2,
                    "width",
                    end - x.start(),
                    "height",
                    BAR,
                    "fill",
                    row.isMarked() ? Paint.ACCENT.fill() : Paint.SOLID.fill());
        }
        svg.words("text", row.shown(), "class", classes, "x", end + GAP, "y", middle + 4.5);
    }
}
