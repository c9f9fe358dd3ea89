package explainer.graphics;

import java.util.List;
import java.util.OptionalDouble;

/** A bar for each row, longest as wide as the drawing: for comparing what has no order of time. */
public final class Bars {
    private static final double WIDTH = 960;
    private static final double ROW = 30;
    private static final double BAR = 18;
    private static final double GAP = 8;
    private static final double LINE = 15;
    private static final int CHARACTERS = 32;

    private Bars() {}

    /** A row; its value is nothing where it is not known. */
    public record Row(String name, OptionalDouble value, String shown, boolean isMarked) {}

    public static Picture draw(Frame frame, List<Row> rows, Table table) {
        List<List<String>> names = rows.stream()
                .map(row -> Lettering.lines(row.name(), CHARACTERS))
                .toList();
        double widest = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (String line : names.get(i)) {
                widest = Math.max(
                        widest,
                        Lettering.width(line, Lettering.LABEL, rows.get(i).isMarked()));
            }
        }
        double values = rows.stream()
                .mapToDouble(row -> Lettering.width(row.shown(), Lettering.LABEL, row.isMarked()))
                .max()
                .orElse(0);
        double most =
                rows.stream().mapToDouble(row -> row.value().orElse(0)).max().orElse(1);
        Scale x = new Scale(0, most <= 0 ? 1 : most, widest + GAP, WIDTH - values - GAP);
        double height = names.stream().mapToDouble(Bars::height).sum();
        String svg = frame.image(WIDTH, height, " viz-wide", drawing -> {
            double top = 0;
            for (int i = 0; i < rows.size(); i++) {
                row(drawing, rows.get(i), names.get(i), top + height(names.get(i)) / 2, x);
                top += height(names.get(i));
            }
            drawing.empty("path", "class", "viz-axis", "d", "M" + Svg.number(x.start()) + " 0V" + Svg.number(height));
        });
        return new Picture("", svg, List.of(), List.of(), table);
    }

    private static double height(List<String> lines) {
        return ROW + (lines.size() - 1) * LINE;
    }

    private static void row(Svg svg, Row row, List<String> name, double middle, Scale x) {
        String classes = row.isMarked() ? "viz-l viz-b viz-accent" : "viz-l";
        double end = x.of(Math.max(0, row.value().orElse(0)));
        for (int i = 0; i < name.size(); i++) {
            svg.words(
                    "text",
                    name.get(i),
                    "class",
                    classes,
                    "text-anchor",
                    "end",
                    "x",
                    x.start() - GAP,
                    "y",
                    middle + 4.5 + (i - (name.size() - 1) / 2.0) * LINE);
        }
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
