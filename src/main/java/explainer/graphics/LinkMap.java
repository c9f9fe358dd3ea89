package explainer.graphics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Topics and how they link: two columns of names by group, links as curves between them, each drawn once. */
public final class LinkMap {
    private static final double WIDTH = 960;
    private static final double ROW = 26;
    private static final double HEAD = 34;
    private static final double BETWEEN_GROUPS = 14;
    private static final double LEFT_EDGE = 330;
    private static final double RIGHT_EDGE = WIDTH - LEFT_EDGE;
    private static final double SMALLEST = 3;
    private static final double PER_LINK = 0.9;

    private LinkMap() {}

    /**
     * A topic.
     *
     * @param address where its page stands, from the page with the drawing
     */
    public record Topic(String id, String name, String address) {}

    /** Topics that stand together. */
    public record Group(String title, List<Topic> topics) {
        public Group {
            topics = List.copyOf(topics);
        }
    }

    /** A pair of topics of which one at least links to the other. */
    public record Pair(String one, String other) {}

    private record Placed(Topic topic, double y, boolean isLeft) {}

    /** @param id unique on the page: begins the drawing's own ids */
    public static String draw(String id, String title, List<Group> groups, List<Pair> pairs) {
        int total = groups.stream().mapToInt(group -> group.topics().size() + 2).sum();
        Map<String, Placed> places = new HashMap<>();
        List<Runnable> heads = new ArrayList<>();
        Svg svg = new Svg();
        double[] heights = {0, 0};
        int before = 0;
        for (Group group : groups) {
            boolean isLeft = before < (total + 1) / 2;
            before += group.topics().size() + 2;
            int side = isLeft ? 0 : 1;
            double top = heights[side];
            double headX = isLeft ? LEFT_EDGE - 14 : RIGHT_EDGE + 14;
            heads.add(() -> svg.words(
                    "text",
                    group.title(),
                    "class",
                    "viz-n viz-b",
                    "aria-hidden",
                    "true",
                    "text-anchor",
                    isLeft ? "end" : null,
                    "x",
                    headX,
                    "y",
                    top + 20));
            double y = top + HEAD;
            for (Topic topic : group.topics()) {
                places.put(topic.id(), new Placed(topic, y + ROW / 2 - 4, isLeft));
                y += ROW;
            }
            heights[side] = y + BETWEEN_GROUPS;
        }
        Map<String, Integer> weights = weights(pairs);
        svg.element(
                "svg",
                () -> {
                    svg.element(
                            "g",
                            () -> pairs.forEach(pair -> curve(svg, places.get(pair.one()), places.get(pair.other()))),
                            "class",
                            "viz-links",
                            "aria-hidden",
                            "true");
                    heads.forEach(Runnable::run);
                    groups.forEach(group -> group.topics()
                            .forEach(topic -> topic(svg, places.get(topic.id()), weights.getOrDefault(topic.id(), 0))));
                },
                "class",
                "viz viz-wide",
                "role",
                "group",
                "aria-label",
                title,
                "viewBox",
                "0 0 960 " + Svg.number(Math.max(heights[0], heights[1])),
                "id",
                id);
        return svg.toString();
    }

    private static Map<String, Integer> weights(List<Pair> pairs) {
        Map<String, Integer> weights = new HashMap<>();
        Set<Pair> seen = new HashSet<>();
        for (Pair pair : pairs) {
            if (seen.add(pair)) {
                weights.merge(pair.one(), 1, Integer::sum);
                weights.merge(pair.other(), 1, Integer::sum);
            }
        }
        return weights;
    }

    private static double x(Placed placed) {
        return placed.isLeft() ? LEFT_EDGE : RIGHT_EDGE;
    }

    /** Drawn towards the middle: links of one side bend out and back. */
    private static void curve(Svg svg, Placed from, Placed to) {
        if (from == null || to == null) {
            return;
        }
        double depth = from.isLeft() == to.isLeft() ? 40 + Math.min(90, Math.abs(from.y() - to.y()) / 3) : 120;
        double fromBend = x(from) + (from.isLeft() ? depth : -depth);
        double toBend = x(to) + (to.isLeft() ? depth : -depth);
        svg.empty(
                "path",
                "class",
                "viz-link a-" + from.topic().id() + " a-" + to.topic().id(),
                "d",
                "M" + Svg.number(x(from)) + " " + Svg.number(from.y()) + "C" + Svg.number(fromBend) + " "
                        + Svg.number(from.y()) + " " + Svg.number(toBend) + " " + Svg.number(to.y()) + " "
                        + Svg.number(x(to)) + " " + Svg.number(to.y()));
    }

    private static void topic(Svg svg, Placed placed, int links) {
        svg.element(
                "a",
                () -> {
                    svg.empty(
                            "rect",
                            "class",
                            "viz-target",
                            "x",
                            placed.isLeft() ? 0 : RIGHT_EDGE - 6,
                            "y",
                            placed.y() - ROW / 2,
                            "width",
                            LEFT_EDGE + 6,
                            "height",
                            ROW);
                    svg.empty(
                            "circle",
                            "class",
                            "viz-node",
                            "cx",
                            x(placed),
                            "cy",
                            placed.y(),
                            "r",
                            Math.sqrt(SMALLEST * SMALLEST + PER_LINK * links * 2));
                    svg.words(
                            "text",
                            placed.topic().name(),
                            "class",
                            "viz-l",
                            "text-anchor",
                            placed.isLeft() ? "end" : null,
                            "x",
                            placed.isLeft() ? LEFT_EDGE - 14 : RIGHT_EDGE + 14,
                            "y",
                            placed.y() + 4.5);
                },
                "href",
                placed.topic().address());
    }
}
