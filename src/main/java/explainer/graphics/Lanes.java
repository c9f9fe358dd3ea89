package explainer.graphics;

import java.util.ArrayList;
import java.util.List;

/** Who held something, and when: a lane for each group, a bar as long as the time. */
public final class Lanes {
    private static final double WIDTH = 960;
    private static final double LEFT = 150;
    private static final double RIGHT = 0;
    private static final double TOP = 8;
    private static final double LANE = 70;
    /** How far down in a lane the middle of its bars lies. */
    private static final double MIDDLE = 34;

    private static final double ROW = 16;
    private static final double FOOT = 26;
    private static final double BAR = 18;
    private static final double BETWEEN = 5;
    private static final double BLANK = 3;
    private static final int LANE_NAME = 16;

    /**
     * A bar.
     *
     * @param lane the index of its lane
     * @param number what stands in it
     * @param name what stands beside it, with its year
     * @param from in years, with the part of the year that has passed
     */
    public record Bar(int lane, String number, String name, String year, double from, double to, boolean isMarked) {}

    /** Where the words of a bar stand: above it in row 0, or so many rows below it. */
    private record Caption(double start, double width, int row) {}

    private final List<String> lanes;
    private final List<Bar> bars;
    private final Scale x;
    private final List<Caption> captions = new ArrayList<>();
    /** How far down each lane begins; at the end, how far down the last one ends. */
    private final double[] tops;

    private Lanes(List<String> lanes, List<Bar> bars) {
        this.lanes = lanes;
        this.bars = bars;
        double first = bars.stream().mapToDouble(Bar::from).min().orElse(0);
        double last = bars.stream().mapToDouble(Bar::to).max().orElse(1);
        this.x = new Scale(Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1), LEFT, WIDTH - RIGHT);
        this.tops = new double[lanes.size() + 1];
        place();
    }

    /** @param bars in the order of time */
    public static Picture draw(Frame frame, List<String> lanes, List<Bar> bars, Table table) {
        Lanes drawn = new Lanes(lanes, bars);
        double height = drawn.tops[lanes.size()] + FOOT;
        String svg = frame.image(WIDTH, height, " viz-wide", drawing -> {
            drawn.grid(drawing);
            for (int i = 0; i < bars.size(); i++) {
                drawn.bar(drawing, bars.get(i), drawn.captions.get(i));
            }
            for (int i = 0; i < bars.size(); i++) {
                drawn.caption(drawing, bars.get(i), drawn.captions.get(i));
            }
        });
        return new Picture("", svg, List.of(), List.of(), table);
    }

    /** Each caption above its bar, else in the first row below in which there is room; a lane is as tall as its rows. */
    private void place() {
        List<List<Double>> ends = new ArrayList<>();
        lanes.forEach(lane -> ends.add(new ArrayList<>()));
        for (Bar bar : bars) {
            double width = Lettering.width(bar.name(), Lettering.LABEL, bar.isMarked())
                    + BETWEEN
                    + Lettering.width(bar.year(), Lettering.NOTE, bar.isMarked());
            // one that would leave the drawing ends with its bar
            double start = Math.min(x.of(bar.from()), WIDTH - width);
            List<Double> rows = ends.get(bar.lane());
            int row = 0;
            while (row < rows.size() && start < rows.get(row) + 2 * BETWEEN) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(0.0);
            }
            rows.set(row, start + width);
            captions.add(new Caption(start, width, row));
        }
        tops[0] = TOP;
        for (int i = 0; i < lanes.size(); i++) {
            tops[i + 1] = tops[i] + LANE + Math.max(0, ends.get(i).size() - 2) * ROW;
        }
    }

    private void grid(Svg svg) {
        double bottom = tops[lanes.size()];
        for (int year : Ticks.years(x)) {
            String at = Svg.number(x.of(year));
            svg.empty(
                    "path", "class", "viz-grid", "d", "M" + at + " " + Svg.number(TOP) + "V" + Svg.number(bottom + 4));
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
                    bottom + FOOT - 6);
        }
        for (int i = 0; i < lanes.size(); i++) {
            svg.empty("path", "class", "viz-grid", "d", "M0 " + Svg.number(tops[i + 1]) + "H" + Svg.number(WIDTH));
            List<String> words = Lettering.lines(lanes.get(i), LANE_NAME);
            double y = tops[i] + MIDDLE + 5 - (words.size() - 1) * 8;
            for (int line = 0; line < words.size(); line++) {
                svg.words("text", words.get(line), "class", "viz-l viz-b", "x", 0, "y", y + line * 16);
            }
        }
    }

    private void bar(Svg svg, Bar bar, Caption caption) {
        double y = tops[bar.lane()] + MIDDLE - BAR / 2;
        double from = x.of(bar.from());
        double to = x.of(bar.to()) - 1.5;
        if (caption.row() > 1) {
            svg.empty(
                    "path",
                    "class",
                    "viz-stem",
                    "d",
                    "M" + Svg.number(from + 0.5) + " " + Svg.number(y + BAR) + "v"
                            + Svg.number(caption.row() * ROW - 8));
        }
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
    }

    private void caption(Svg svg, Bar bar, Caption caption) {
        double y = tops[bar.lane()] + MIDDLE - BAR / 2;
        boolean isAtEnd = caption.start() < x.of(bar.from());
        svg.element(
                "text",
                () -> {
                    svg.text(bar.name() + " ");
                    svg.words("tspan", bar.year(), "class", "viz-n viz-faint", "dx", BETWEEN - BLANK);
                },
                "class",
                bar.isMarked() ? "viz-l viz-b" : "viz-l",
                "text-anchor",
                isAtEnd ? "end" : null,
                "x",
                isAtEnd ? caption.start() + caption.width() : x.of(bar.from()),
                "y",
                caption.row() == 0 ? y - 6 : y + BAR - 2 + caption.row() * ROW);
    }
}
