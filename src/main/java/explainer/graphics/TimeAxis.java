package explainer.graphics;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of time with events above and below it.
 *
 * @param y how far down it lies
 */
record TimeAxis(Scale scale, double y, List<Placed> above, List<Placed> below) {
    private static final double BESIDE_POLE = 6;
    private static final double DATE = 20;
    private static final double LINE = 15;
    private static final double OVER = 8;
    /** Room for the years under the line. */
    private static final double UNDER = 28;

    private static final double SHORTEST_BAR = 3;
    private static final int CHARACTERS = 24;
    private static final int WIDER = 8;
    private static final int MOST_CHARACTERS = 48;
    private static final int MOST_LINES = 2;

    /** @param height of its pole, to the upper edge of the words above the line, to the lower edge of those below it */
    record Placed(Timeline.Event event, List<String> lines, Signs.Sign sign, double height) {}

    /**
     * A line whose words meet neither each other nor a pole.
     *
     * @param events in the order of time
     * @param endAbove where words above the line must end
     * @param endBelow likewise below
     */
    static TimeAxis of(List<Timeline.Event> events, Scale scale, double endAbove, double endBelow) {
        return new TimeAxis(
                scale,
                0,
                place(events.stream().filter(event -> !event.isSecond()).toList(), scale, endAbove, false),
                place(events.stream().filter(Timeline.Event::isSecond).toList(), scale, endBelow, true));
    }

    private static List<Placed> place(List<Timeline.Event> events, Scale scale, double end, boolean isBelow) {
        List<List<String>> lines =
                events.stream().map(event -> lines(event.what())).toList();
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            widths.add(width(events.get(i), lines.get(i)));
        }
        List<Signs.Sign> signs =
                signs(events.stream().map(event -> scale.of(event.from())).toList(), widths, end);
        double[] reach = reach(signs, lines, isBelow ? UNDER : OVER);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            int level = signs.get(i).level();
            // words hang from the far end of their level above the line, from the near end below it
            double height = isBelow ? reach[level] + block(lines.get(i)) : reach[level + 1];
            placed.add(new Placed(events.get(i), lines.get(i), signs.get(i), height));
        }
        return placed;
    }

    /** Before the end if there is room before it. */
    private static List<Signs.Sign> signs(List<Double> poles, List<Double> widths, double end) {
        List<Signs.Sign> signs = Signs.place(poles, widths, end);
        return signs.stream().allMatch(sign -> sign.start() >= 0) ? signs : Signs.place(poles, widths, Timeline.WIDTH);
    }

    /** How far from the line each level begins, and where the last one ends. */
    private static double[] reach(List<Signs.Sign> signs, List<List<String>> lines, double room) {
        int levels = signs.stream().mapToInt(Signs.Sign::level).max().orElse(-1) + 1;
        double[] reach = new double[levels + 1];
        reach[0] = room;
        for (int level = 0; level < levels; level++) {
            double tallest = 0;
            for (int i = 0; i < signs.size(); i++) {
                tallest = signs.get(i).level() == level ? Math.max(tallest, block(lines.get(i))) : tallest;
            }
            reach[level + 1] = reach[level] + tallest;
        }
        return reach;
    }

    /** How tall a date with the words under it is. */
    private static double block(List<String> lines) {
        return DATE + lines.size() * LINE;
    }

    /** On two lines if they need not be very wide for that. */
    private static List<String> lines(String words) {
        int characters = CHARACTERS;
        List<String> lines = Lettering.lines(words, characters);
        while (lines.size() > MOST_LINES && characters < MOST_CHARACTERS) {
            characters += WIDER;
            lines = Lettering.lines(words, characters);
        }
        return lines;
    }

    private static double width(Timeline.Event event, List<String> lines) {
        double words = lines.stream()
                .mapToDouble(line -> Lettering.width(line, Lettering.LABEL, false))
                .max()
                .orElse(0);
        return BESIDE_POLE + Math.max(words, Lettering.width(event.when(), Lettering.LABEL, true));
    }

    /** The same with its upper edge so far down. */
    TimeAxis at(double top) {
        double tallest = above.stream().mapToDouble(Placed::height).max().orElse(OVER);
        return new TimeAxis(scale, top + tallest, above, below);
    }

    /** How far down it reaches. */
    double bottom() {
        return y + below.stream().mapToDouble(Placed::height).max().orElse(UNDER);
    }

    /**
     * A stroke at a year, and its number under the line.
     *
     * @param middle of the number
     */
    void tick(Svg svg, String number, double x, double middle) {
        svg.empty("path", "class", "viz-axis", "d", "M" + Svg.number(x) + " " + Svg.number(y) + "v5");
        if (!number.isEmpty()) {
            svg.words("text", number, "class", "viz-n", "text-anchor", "middle", "x", middle, "y", y + 21);
        }
    }

    void draw(Svg svg) {
        above.forEach(placed -> pole(svg, placed, -placed.height()));
        below.forEach(placed -> pole(svg, placed, placed.height()));
        svg.empty(
                "path",
                "class",
                "viz-axis",
                "d",
                "M" + Svg.number(scale.start()) + " " + Svg.number(y) + "H" + Svg.number(scale.end()));
        above.forEach(placed -> mark(svg, placed));
        below.forEach(placed -> mark(svg, placed));
        above.forEach(placed -> sign(svg, placed, y - placed.height() + 10));
        below.forEach(placed -> sign(svg, placed, y + placed.height() - block(placed.lines()) + 14));
    }

    private void pole(Svg svg, Placed placed, double height) {
        svg.empty(
                "path",
                "class",
                "viz-stem",
                "d",
                "M" + Svg.number(placed.sign().x()) + " " + Svg.number(y) + "v" + Svg.number(height));
    }

    private void mark(Svg svg, Placed placed) {
        Timeline.Event event = placed.event();
        double x = placed.sign().x();
        double length = scale.of(event.to()) - x;
        if (length >= SHORTEST_BAR) {
            svg.empty(
                    "rect",
                    "class",
                    "viz-lasting",
                    "fill",
                    Paint.HATCHED.fill(),
                    "x",
                    x,
                    "y",
                    y - 4.5,
                    "width",
                    length,
                    "height",
                    9);
        }
        double size = event.isMarked() ? 7.5 : 5;
        String fill = event.isMarked() ? Paint.ACCENT.fill() : event.isSecond() ? "var(--viz-ink)" : Paint.SOLID.fill();
        if (event.isSecond()) {
            String side = Svg.number(size + 1);
            svg.empty(
                    "path",
                    "class",
                    "viz-bead",
                    "fill",
                    fill,
                    "d",
                    "M" + Svg.number(x) + " " + Svg.number(y - size - 1) + "l" + side + " " + side + "l-" + side + " "
                            + side + "l-" + side + "-" + side + "z");
        } else {
            svg.empty("circle", "class", "viz-bead", "fill", fill, "cx", x, "cy", y, "r", size);
        }
    }

    private static void sign(Svg svg, Placed placed, double top) {
        Signs.Sign sign = placed.sign();
        double x = sign.x() + (sign.isLeft() ? -BESIDE_POLE : BESIDE_POLE);
        String anchor = sign.isLeft() ? "end" : null;
        String classes = placed.event().isMarked() ? "viz-l viz-b viz-accent" : "viz-l viz-b";
        svg.words("text", placed.event().when(), "class", classes, "text-anchor", anchor, "x", x, "y", top);
        for (int i = 0; i < placed.lines().size(); i++) {
            svg.words(
                    "text",
                    placed.lines().get(i),
                    "class",
                    "viz-l",
                    "text-anchor",
                    anchor,
                    "x",
                    x,
                    "y",
                    top + 16 + i * LINE);
        }
    }
}
