package explainer.graphics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who held something, and when: a lane for each group, a bar as long as the time. */
public final class Lanes {
    private static final double WIDTH = 960;
    private static final double LEFT = 150;
    private static final double RIGHT = 14;
    private static final double TOP = 8;
    private static final double LANE = 66;
    private static final double FOOT = 26;
    private static final double BAR = 18;
    private static final double BETWEEN = 4;
    private static final int LANE_NAME = 16;
    private static final int TICK_YEARS = 10;

    private Lanes() {}

    /**
     * A bar.
     *
     * @param lane the index of its lane
     * @param number what stands in it
     * @param name what stands beside it, with its year
     * @param from in years, with the part of the year that has passed
     */
    public record Bar(int lane, String number, String name, String year, double from, double to, boolean isMarked) {}

    /** @param bars in the order of time */
    public static Picture draw(Frame frame, List<String> lanes, List<Bar> bars, Table table) {
        double height = TOP + lanes.size() * LANE + FOOT;
        double first = bars.stream().mapToDouble(Bar::from).min().orElse(0);
        double last = bars.stream().mapToDouble(Bar::to).max().orElse(1);
        Scale x = new Scale(Math.floor(first), Math.ceil(last), LEFT, WIDTH - RIGHT);
        String svg = frame.image(WIDTH, height, " viz-wide", drawing -> {
            grid(drawing, lanes, x, height);
            Map<String, Double> ends = new HashMap<>();
            bars.forEach(bar -> bar(drawing, bar, x, ends));
        });
        return new Picture("", svg, List.of(), List.of(), table);
    }

    private static void grid(Svg svg, List<String> lanes, Scale x, double height) {
        int firstTick = (int) Math.ceil((x.from() + 1) / TICK_YEARS) * TICK_YEARS;
        int half = TICK_YEARS / 2;
        for (int year = firstTick - half < x.from() + 1 ? firstTick : firstTick - half;
                year <= x.to();
                year += TICK_YEARS) {
            String at = Svg.number(x.of(year));
            svg.empty(
                    "path",
                    "class",
                    "viz-grid",
                    "d",
                    "M" + at + " " + Svg.number(TOP) + "V" + Svg.number(height - FOOT + 4));
            svg.words(
                    "text",
                    Integer.toString(year),
                    "class",
                    "viz-n",
                    "text-anchor",
                    "middle",
                    "x",
                    at,
                    "y",
                    height - 6);
        }
        for (int i = 0; i < lanes.size(); i++) {
            double bottom = TOP + (i + 1) * LANE;
            svg.empty("path", "class", "viz-grid", "d", "M0 " + Svg.number(bottom) + "H" + Svg.number(WIDTH - RIGHT));
            List<String> words = Lettering.lines(lanes.get(i), LANE_NAME);
            double y = TOP + i * LANE + LANE / 2 + 11 - (words.size() - 1) * 8;
            for (int line = 0; line < words.size(); line++) {
                svg.words("text", words.get(line), "class", "viz-l viz-b", "x", 0, "y", y + line * 16);
            }
        }
    }

    private static void bar(Svg svg, Bar bar, Scale x, Map<String, Double> ends) {
        double y = TOP + bar.lane() * LANE + LANE / 2 - 3;
        double from = x.of(bar.from());
        double to = x.of(bar.to()) - 1.5;
        svg.element(
                "rect",
                () -> svg.words("title", bar.number() + ". " + bar.name()),
                "x",
                from,
                "y",
                y,
                "width",
                Math.max(2, to - from),
                "height",
                BAR,
                "rx",
                1.5,
                "fill",
                bar.isMarked() ? Paint.ACCENT.fill() : Paint.SOLID.fill());
        if (Lettering.width(bar.number(), Lettering.NOTE, true) < to - from) {
            svg.words(
                    "text",
                    bar.number(),
                    "class",
                    "viz-on viz-b",
                    "text-anchor",
                    "middle",
                    "x",
                    (from + to) / 2,
                    "y",
                    y + 13.3);
        }
        label(svg, bar, from, to, y, ends);
    }

    /** Above the bar, or below it where another label is in the way; it ends with the bar where it would leave the drawing. */
    private static void label(Svg svg, Bar bar, double from, double to, double y, Map<String, Double> ends) {
        double width = Lettering.width(bar.name(), Lettering.LABEL, bar.isMarked())
                + BETWEEN
                + Lettering.width(bar.year(), Lettering.NOTE, false);
        boolean isAtEnd = from + width > WIDTH;
        double start = isAtEnd ? to - width : from;
        boolean isBelow = start < ends.getOrDefault(bar.lane() + " above", 0.0) + 3 * BETWEEN;
        ends.put(bar.lane() + (isBelow ? " below" : " above"), start + width);
        svg.element(
                "text",
                () -> {
                    svg.text(bar.name());
                    svg.words("tspan", bar.year(), "class", "viz-n viz-faint", "dx", BETWEEN);
                },
                "class",
                bar.isMarked() ? "viz-l viz-b" : "viz-l",
                "text-anchor",
                isAtEnd ? "end" : null,
                "x",
                isAtEnd ? to : from,
                "y",
                isBelow ? y + 31 : y - 6);
    }
}
