package explainer.graphics;

import explainer.entity.Name;
import explainer.entity.OnGround;
import explainer.graphics.geometry.PathData;
import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Region;
import explainer.graphics.geometry.Rings;
import explainer.graphics.geometry.Topology;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What lies under the words of a map of a region: water, areas, coasts, and each border once. */
final class Ground {
    private static final double GRID = 0.5;
    private static final double SMALLEST_TRIANGLE = 0.6;

    private final Region region;
    private final Map<Tone, List<List<Point>>> rings = new EnumMap<>(Tone.class);
    private final List<List<Point>> coasts = new ArrayList<>();
    private final List<List<Point>> settled = new ArrayList<>();
    private final List<List<Point>> unsettled = new ArrayList<>();

    /** How a place is coloured. */
    enum Tone {
        SEA,
        FAR,
        NEAR,
        FOCUS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        String fill() {
            return "var(--viz-" + id() + ")";
        }
    }

    Ground(Topology shapes, Region region, OnGround plan) {
        this.region = region;
        Topology simple = shapes.simplified(region.view(), SMALLEST_TRIANGLE);
        List<String> focus = plan.focus().stream().map(Name::text).toList();
        List<String> near = plan.near().stream().map(Name::text).toList();
        for (Topology.Area area : simple.areas()) {
            Tone tone = focus.contains(area.id()) ? Tone.FOCUS : near.contains(area.id()) ? Tone.NEAR : Tone.FAR;
            rings.computeIfAbsent(tone, none -> new ArrayList<>()).addAll(region.rings(simple, area));
        }
        List<List<String>> open = plan.unsettled().stream()
                .map(pair -> pair.stream().map(Name::text).toList())
                .toList();
        simple.users().forEach((arc, ids) -> {
            boolean isOpen = open.stream().anyMatch(ids::containsAll);
            List<List<Point>> lines = ids.size() < 2 ? coasts : isOpen ? unsettled : settled;
            lines.addAll(region.lines(simple.arcs().get(arc)));
        });
    }

    /** What is behind a point of the drawing. */
    Tone behind(Point point) {
        for (Map.Entry<Tone, List<List<Point>>> each : rings.entrySet()) {
            long around = each.getValue().stream()
                    .filter(ring -> Rings.contains(ring, point))
                    .count();
            if (around % 2 == 1) {
                return each.getKey();
            }
        }
        return Tone.SEA;
    }

    /** Borders and coasts: words read better beside than on them. */
    List<List<Point>> lines() {
        List<List<Point>> lines = new ArrayList<>(coasts);
        lines.addAll(settled);
        lines.addAll(unsettled);
        return lines;
    }

    void draw(Svg svg) {
        svg.empty("rect", "width", region.width(), "height", region.height(), "fill", Tone.SEA.fill());
        svg.element(
                "g",
                () -> {
                    rings.forEach((tone, areas) -> {
                        PathData path = new PathData(GRID);
                        areas.forEach(path::closed);
                        svg.empty("path", "fill", tone.fill(), "fill-rule", "evenodd", "d", path);
                    });
                    line(svg, "viz-coast", coasts);
                    line(svg, "viz-frontier", settled);
                    line(svg, "viz-frontier viz-open", unsettled);
                },
                "transform",
                "scale(" + GRID + ")");
    }

    private static void line(Svg svg, String classes, List<List<Point>> lines) {
        PathData path = new PathData(GRID);
        lines.forEach(path::open);
        if (!path.isEmpty()) {
            svg.empty("path", "class", classes, "d", path);
        }
    }
}
