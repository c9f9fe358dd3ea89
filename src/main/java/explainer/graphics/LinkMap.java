package explainer.graphics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Pages and how they link: two columns of names by group, with lines between them through the middle.
 *
 * <p>Names and lines are drawn first, and over them a link for each page, with all that belongs to it drawn once more in the colour of
 * what is pointed at; this is hidden until the link is pointed at or has the focus. So rules for all pages are enough: none names a page,
 * and none needs a script.
 */
final class LinkMap {
    /** How links begin that are written from the site's root; words cannot hold it, for "&lt;" is escaped in them. */
    static final String FROM_ROOT = "<a href=\"root:";

    static final double COLUMN = 296;
    // bold words are broader in some typefaces than others, and there is no room beside the column
    private static final double BROADER = 1.1;
    private static final double WIDTH = 960;
    // 24 pixels in the narrowest container that shows the drawing
    private static final double ROW = 29;
    private static final double LEADING = 15;
    private static final double HEAD = 30;
    private static final double BETWEEN = 18;
    private static final double GAP = 14;
    private static final double LEFT = COLUMN + 2 * GAP;
    private static final double RIGHT = WIDTH - LEFT;
    private static final double MIDDLE = WIDTH / 2;

    private final Frame frame;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Header> headers = new ArrayList<>();
    private final List<Pair> pairs;
    // of each page, its lines by their numbers, and the pages at their other ends
    private final List<List<Integer>> linesOf = new ArrayList<>();
    private final List<TreeSet<Integer>> neighbours = new ArrayList<>();
    private double height;

    private LinkMap(Frame frame, List<Pair> pairs) {
        this.frame = frame;
        this.pairs = pairs;
    }

    /** @param slug of its page */
    record Topic(String name, String slug) {}

    /** Pages that stand together. */
    record Group(String title, List<Topic> topics) {
        Group {
            topics = List.copyOf(topics);
        }
    }

    /** Two pages that a line joins, by their numbers in reading order. */
    record Pair(int one, int other) {}

    /**
     * Where a page stands.
     *
     * @param middle of its group, towards which lines are drawn
     */
    private record Spot(Topic topic, List<String> lines, boolean isLeft, double top, double middle) {
        double height() {
            return heightOf(lines);
        }

        double x() {
            return isLeft ? LEFT : RIGHT;
        }

        double y() {
            return top + height() / 2;
        }

        /** Into the drawing. */
        double inward(double by) {
            return isLeft ? x() + by : x() - by;
        }
    }

    private record Header(String title, boolean isLeft, double y) {}

    static String draw(Frame frame, List<Group> groups, List<Pair> pairs) {
        LinkMap map = new LinkMap(frame, pairs);
        map.place(groups);
        map.join();
        return map.svg();
    }

    private void place(List<Group> groups) {
        int onTheLeft = split(groups);
        double[] ends = {0, 0};
        for (int i = 0; i < groups.size(); i++) {
            boolean isLeft = i < onTheLeft;
            int side = isLeft ? 0 : 1;
            double top = ends[side];
            headers.add(new Header(groups.get(i).title(), isLeft, top + HEAD - 11));
            double end = top + heightOf(groups.get(i));
            double y = top + HEAD;
            for (Topic topic : groups.get(i).topics()) {
                List<String> lines = Lettering.fitted(topic.name(), COLUMN / BROADER);
                spots.add(new Spot(topic, lines, isLeft, y, (top + HEAD + end) / 2));
                y += heightOf(lines);
            }
            ends[side] = end + BETWEEN;
        }
        height = Math.max(ends[0], ends[1]) - BETWEEN + 4;
    }

    /** How many groups stand on the left, so that both columns are as even as can be. */
    private static int split(List<Group> groups) {
        double all = groups.stream().mapToDouble(LinkMap::heightOf).sum();
        double before = 0;
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 1; i <= groups.size(); i++) {
            before += heightOf(groups.get(i - 1));
            double longer = Math.max(before, all - before);
            if (longer < least) {
                least = longer;
                best = i;
            }
        }
        return best;
    }

    private static double heightOf(Group group) {
        return HEAD
                + group.topics().stream()
                        .mapToDouble(topic -> heightOf(Lettering.fitted(topic.name(), COLUMN / BROADER)))
                        .sum();
    }

    private static double heightOf(List<String> lines) {
        return ROW + (lines.size() - 1) * LEADING;
    }

    private String svg() {
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> {
                    svg.words("desc", frame.description(), "id", frame.id() + "-d");
                    svg.element("g", () -> lines(svg), "class", "viz-net", "aria-hidden", "true");
                    svg.element("g", () -> names(svg), "aria-hidden", "true");
                    for (int i = 0; i < spots.size(); i++) {
                        link(svg, i);
                    }
                },
                "class",
                "viz viz-wide",
                "role",
                "group",
                "aria-label",
                frame.title(),
                "aria-describedby",
                frame.id() + "-d",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height));
        return svg.toString();
    }

    private void lines(Svg svg) {
        for (int i = 0; i < pairs.size(); i++) {
            Spot one = spots.get(pairs.get(i).one());
            Spot other = spots.get(pairs.get(i).other());
            svg.empty(
                    "path",
                    "id",
                    frame.id() + "-l" + i,
                    "d",
                    one.isLeft == other.isLeft ? arc(one, other) : across(one, other));
        }
    }

    /** Out of a column and back: the farther, the deeper. */
    private static String arc(Spot one, Spot other) {
        double far = Math.abs(one.y() - other.y());
        double depth = one.middle == other.middle ? 12 + far * 0.3 : 45 + far * 0.16;
        return "M" + at(one.x(), one.y()) + "C" + at(one.inward(depth), one.y()) + " "
                + at(other.inward(depth), other.y()) + " " + at(other.x(), other.y());
    }

    /** From column to column, in a bundle with the other lines of the two groups. */
    private static String across(Spot one, Spot other) {
        double y = (one.y() + other.y() + one.middle + other.middle) / 4;
        double slope = (other.middle - one.middle + other.y() - one.y()) / 2 / (other.x() - one.x());
        double before = one.isLeft ? -60 : 60;
        return "M" + at(one.x(), one.y()) + "C" + at(one.inward(75), one.y()) + " "
                + at(MIDDLE + before, y + before * slope) + " " + at(MIDDLE, y) + "S" + at(other.inward(75), other.y())
                + " " + at(other.x(), other.y());
    }

    private static String at(double x, double y) {
        return Math.round(x) + " " + Math.round(y);
    }

    private void names(Svg svg) {
        for (Header header : headers) {
            svg.words(
                    "text",
                    header.title,
                    "class",
                    "viz-n viz-b",
                    "text-anchor",
                    header.isLeft ? "end" : null,
                    "x",
                    edge(header.isLeft),
                    "y",
                    header.y);
        }
        for (int i = 0; i < spots.size(); i++) {
            int number = i;
            svg.element("g", () -> name(svg, number), "id", frame.id() + "-n" + i);
        }
    }

    /** Where words begin or end. */
    private static double edge(boolean isLeft) {
        return isLeft ? LEFT - GAP : RIGHT + GAP;
    }

    private void name(Svg svg, int number) {
        Spot spot = spots.get(number);
        cover(svg, spot);
        svg.empty(
                "circle",
                "cx",
                spot.x(),
                "cy",
                spot.y(),
                "r",
                Math.sqrt(9 + neighbours.get(number).size() * 2.2),
                "class",
                "viz-node");
        double first = spot.y() + 4.5 - (spot.lines.size() - 1) * LEADING / 2;
        for (int i = 0; i < spot.lines.size(); i++) {
            svg.words(
                    "text",
                    spot.lines.get(i),
                    "class",
                    "viz-l",
                    "text-anchor",
                    spot.isLeft ? "end" : null,
                    "x",
                    edge(spot.isLeft),
                    "y",
                    first + i * LEADING);
        }
    }

    /** What hides the words under those that are drawn once more; inside the box of the focus. */
    private static void cover(Svg svg, Spot spot) {
        svg.empty(
                "rect",
                "class",
                "viz-cover",
                "x",
                spot.isLeft ? LEFT - GAP - COLUMN : RIGHT + GAP - 3,
                "y",
                spot.top + 3,
                "width",
                COLUMN + 3,
                "height",
                spot.height() - 6);
    }

    private void link(Svg svg, int number) {
        Spot spot = spots.get(number);
        // the address comes first: it is looked for by FROM_ROOT
        svg.element(
                "a",
                () -> svg.empty(
                        "rect",
                        "x",
                        spot.isLeft ? 1 : RIGHT - GAP,
                        "y",
                        spot.top + 1,
                        "width",
                        LEFT + GAP - 1,
                        "height",
                        spot.height() - 2,
                        "rx",
                        3),
                "href",
                "root:" + spot.topic.slug() + "/index.html",
                "class",
                "viz-page",
                "aria-label",
                spot.topic.name());
        svg.element(
                "g",
                () -> {
                    linesOf.get(number).forEach(line -> svg.empty("use", "href", "#" + frame.id() + "-l" + line));
                    neighbours.get(number).forEach(other -> svg.empty("use", "href", "#" + frame.id() + "-n" + other));
                    svg.empty("use", "href", "#" + frame.id() + "-n" + number, "class", "viz-self");
                },
                "class",
                "viz-lit",
                "aria-hidden",
                "true");
    }

    private void join() {
        spots.forEach(spot -> {
            linesOf.add(new ArrayList<>());
            neighbours.add(new TreeSet<>());
        });
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            linesOf.get(pair.one).add(i);
            linesOf.get(pair.other).add(i);
            neighbours.get(pair.one).add(pair.other);
            neighbours.get(pair.other).add(pair.one);
        }
    }
}
