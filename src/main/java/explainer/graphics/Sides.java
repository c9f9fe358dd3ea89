package explainer.graphics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who stood where: a square for each, in blocks side by side, so that sizes can be compared at a glance. */
public final class Sides {
    private static final double WIDTH = 960;
    private static final double SQUARE = 11;
    private static final double STEP = 14;
    private static final double HEAD = 44;
    private static final double GAP = 28;
    private static final int ROWS = 8;

    private Sides() {}

    /**
     * A side.
     *
     * @param size how many stood there
     * @param names of those who are known, at most as many
     */
    public record Side(String title, Paint paint, int size, List<String> names) {
        public Side {
            names = List.copyOf(names);
        }
    }

    public static Picture draw(Frame frame, List<Side> sides, Table table) {
        int rows = rows(sides);
        String svg = frame.image(WIDTH, HEAD + rows * STEP, " viz-wide", drawing -> {
            double x = 0;
            for (Side side : sides) {
                int columns = columns(side, rows);
                side(drawing, side, x, rows);
                x += Math.max(columns * STEP, headWidth(side)) + GAP;
            }
        });
        List<Picture.KeyItem> key = new ArrayList<>();
        for (Side side : sides) {
            key.add(new Picture.KeyItem(
                    Picture.Mark.box(side.paint()), side.title(), Optional.of(Integer.toString(side.size()))));
        }
        return new Picture("", svg, List.of(), key, table);
    }

    /** As few rows as the width allows. */
    private static int rows(List<Side> sides) {
        for (int rows = ROWS; ; rows++) {
            double width = -GAP;
            for (Side side : sides) {
                width += Math.max(columns(side, rows) * STEP, headWidth(side)) + GAP;
            }
            int most = sides.stream().mapToInt(Side::size).max().orElse(0);
            if (width <= WIDTH || rows > most) {
                return rows;
            }
        }
    }

    private static int columns(Side side, int rows) {
        return (side.size() + rows - 1) / rows;
    }

    private static double headWidth(Side side) {
        return Lettering.width(side.title(), Lettering.LABEL, true);
    }

    private static void side(Svg svg, Side side, double left, int rows) {
        svg.words("text", Integer.toString(side.size()), "class", "viz-big", "x", left, "y", 18);
        svg.words("text", side.title(), "class", "viz-l viz-b", "x", left, "y", 36);
        for (int i = 0; i < side.size(); i++) {
            Optional<String> name =
                    i < side.names().size() ? Optional.of(side.names().get(i)) : Optional.empty();
            double x = left + i / rows * STEP;
            double y = HEAD + i % rows * STEP;
            svg.element(
                    "rect",
                    () -> name.ifPresent(known -> svg.words("title", known)),
                    "x",
                    x,
                    "y",
                    y,
                    "width",
                    SQUARE,
                    "height",
                    SQUARE,
                    "rx",
                    1.5,
                    "fill",
                    side.paint().fill(),
                    "stroke",
                    side.paint() == Paint.SOLID || side.paint() == Paint.ACCENT ? null : "var(--viz-member)");
        }
    }
}
