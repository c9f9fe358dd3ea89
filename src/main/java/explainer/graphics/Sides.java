package explainer.graphics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who stood where: a square for each, in blocks side by side, on phones one below the other, so that sizes can be compared at a glance. */
public final class Sides {
    private static final double WIDTH = 960;
    private static final double NARROW_WIDTH = 340;
    private static final double NARROW_STEP = 20;
    private static final double LARGEST_STEP = 26;
    private static final double SMALLEST_STEP = 8;
    private static final double OF_STEP = 0.8;
    private static final double MOST_HEIGHT = 200;
    private static final double HEAD = 46;
    private static final double GAP = 32;
    private static final int FEWEST_ROWS = 4;

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

    /** How large squares are, from one to the next, and how many stand one below the other. */
    private record Layout(double step, int rows) {
        int columns(Side side) {
            return (side.size() + rows - 1) / rows;
        }

        double width(Side side) {
            return Math.max(columns(side) * step, Lettering.width(side.title(), Lettering.LABEL, true));
        }

        boolean fits(List<Side> sides) {
            return sides.stream().mapToDouble(this::width).sum() + (sides.size() - 1) * GAP <= WIDTH;
        }
    }

    public static Picture draw(Frame frame, List<Side> sides, Table table) {
        Layout layout = layout(sides);
        String svg = frame.image(WIDTH, HEAD + layout.rows() * layout.step(), " viz-wide", drawing -> {
            double x = 0;
            for (Side side : sides) {
                drawing.words("text", Integer.toString(side.size()), "class", "viz-big", "x", x, "y", 18);
                drawing.words("text", side.title(), "class", "viz-l viz-b", "x", x, "y", 36);
                for (int i = 0; i < side.size(); i++) {
                    square(
                            drawing,
                            side,
                            i,
                            x + i / layout.rows() * layout.step(),
                            HEAD + i % layout.rows() * layout.step(),
                            layout.step());
                }
                x += layout.width(side) + GAP;
            }
        });
        List<Picture.Crop> narrow = new ArrayList<>();
        for (Side side : sides) {
            narrow.add(new Picture.Crop(side.title() + ": " + side.size(), narrow(side)));
        }
        return new Picture("", svg, narrow, List.of(), table);
    }

    /** The largest squares with which all sides fit beside each other, and are not too tall. */
    private static Layout layout(List<Side> sides) {
        int most = sides.stream().mapToInt(Side::size).max().orElse(0);
        for (double step = LARGEST_STEP; ; step--) {
            int rows = FEWEST_ROWS;
            while (rows < most && !new Layout(step, rows).fits(sides)) {
                rows++;
            }
            if (rows * step <= MOST_HEIGHT || step <= SMALLEST_STEP) {
                return new Layout(step, rows);
            }
        }
    }

    private static String narrow(Side side) {
        int columns = (int) (NARROW_WIDTH / NARROW_STEP);
        int rows = Math.max(1, (side.size() + columns - 1) / columns);
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> {
                    for (int i = 0; i < side.size(); i++) {
                        square(svg, side, i, i % columns * NARROW_STEP, i / columns * NARROW_STEP, NARROW_STEP);
                    }
                },
                "class",
                "viz",
                "aria-hidden",
                "true",
                "viewBox",
                "0 0 " + Svg.number(NARROW_WIDTH) + " " + Svg.number(rows * NARROW_STEP));
        return svg.toString();
    }

    private static void square(Svg svg, Side side, int i, double x, double y, double step) {
        // grey alone is too near to the page to be counted (WCAG 2.2, 1.4.11)
        String line = switch (side.paint()) {
            case HATCHED, DOTTED -> "var(--viz-member)";
            case PLAIN -> "var(--viz-ink2)";
            case SOLID, ACCENT -> null;
        };
        // the line of an outline lies half outside
        double inset = line == null ? 0 : 0.5;
        Optional<String> name =
                i < side.names().size() ? Optional.of(side.names().get(i)) : Optional.empty();
        svg.element(
                "rect",
                () -> name.ifPresent(known -> svg.words("title", known)),
                "x",
                x + inset,
                "y",
                y + inset,
                "width",
                step * OF_STEP - 2 * inset,
                "height",
                step * OF_STEP - 2 * inset,
                "rx",
                1.5,
                "fill",
                side.paint().fill(),
                "stroke",
                line);
    }
}
