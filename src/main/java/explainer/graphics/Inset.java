package explainer.graphics;

import explainer.entity.Figure;
import explainer.entity.Name;
import explainer.entity.OnGround;
import explainer.graphics.geometry.PathData;
import explainer.graphics.geometry.Region;
import explainer.graphics.geometry.Topology;
import explainer.graphics.geometry.Window;
import java.util.List;

/**
 * A small map of the world around a region, with a box where the region is. It has no borders: which of them are disputed is not said
 * of it, and at its size they would not help.
 */
final class Inset {
    private static final double GRID = 0.5;
    private static final double SMALLEST_TRIANGLE = 1.2;
    private static final double SMALLEST_BOX = 8;

    private final Region region;
    private final Topology world;
    private final List<String> focus;
    private final Window box;

    Inset(Topology world, Figure.Box around, OnGround plan, double width) {
        this.region = Region.of(around.west(), around.south(), around.east(), around.north(), width);
        this.world = world.simplified(region.view(), SMALLEST_TRIANGLE);
        this.focus = plan.focus().stream().map(Name::text).toList();
        Figure.Box of = plan.box();
        Window seen = region.window(of.west(), of.south(), of.east(), of.north());
        this.box = seen.width() < SMALLEST_BOX ? seen.grown((SMALLEST_BOX - seen.width()) / 2) : seen;
    }

    double height() {
        return region.height();
    }

    void draw(Svg svg, Window room) {
        PathData land = new PathData(GRID);
        PathData marked = new PathData(GRID);
        for (Topology.Area area : world.areas()) {
            region.rings(world, area).forEach(ring -> {
                land.closed(ring);
                if (focus.contains(area.id())) {
                    marked.closed(ring);
                }
            });
        }
        svg.element(
                "g",
                () -> {
                    svg.empty("rect", "width", room.width(), "height", room.height(), "fill", "var(--viz-sea)");
                    svg.element(
                            "g",
                            () -> {
                                svg.empty("path", "fill", "var(--viz-inset)", "d", land);
                                svg.empty("path", "fill", "var(--viz-chair)", "d", marked);
                            },
                            "transform",
                            "scale(" + GRID + ")");
                    svg.empty(
                            "rect",
                            "class",
                            "viz-here-box",
                            "x",
                            box.left(),
                            "y",
                            box.top(),
                            "width",
                            box.width(),
                            "height",
                            box.height());
                    svg.empty("rect", "class", "viz-inset-edge", "width", room.width(), "height", room.height());
                },
                "transform",
                "translate(" + Svg.number(room.left()) + " " + Svg.number(room.top()) + ")");
    }
}
