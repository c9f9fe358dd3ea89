package explainer.graphics;

import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Viewport;
import java.util.function.UnaryOperator;

/** Words on a map. */
final class MapLabels {
    private static final double NOTE_BELOW = 15;
    private static final double MIDDLE_OF_LETTERS = 4;
    private static final double FOOT = 2;
    private static final double PIN = 5;

    private final MapShapes shapes;
    private final Viewport view;
    /** From the units of the map to those of the drawing, which may show a part. */
    private final UnaryOperator<Point> onto;

    MapLabels(MapShapes shapes, Viewport view, UnaryOperator<Point> onto) {
        this.shapes = shapes;
        this.view = view;
        this.onto = onto;
    }

    void draw(Svg svg, WorldMap.Label label) {
        Point place = onto.apply(view.place(label.longitude(), label.latitude()));
        Point at = place.plus(label.dx(), label.dy());
        boolean isCall = label.style() == WorldMap.Style.CALL;
        boolean isLeft = label.dx() < 0 && isCall;
        if (isCall) {
            leader(svg, label, place, at, isLeft);
        }
        if (label.isMarked()) {
            svg.empty("circle", "class", "viz-pin", "cx", place.x(), "cy", place.y(), "r", PIN);
        }
        String classes = label.style() == WorldMap.Style.INSIDE
                ? "viz-l viz-inside-"
                        + shapes.paintAt(label.latitude(), label.longitude()).id()
                : label.isMarked() ? "viz-l viz-b" : "viz-l viz-faint";
        String anchor = isCall ? isLeft ? "end" : "start" : "middle";
        svg.words("text", label.text(), "class", classes, "text-anchor", anchor, "x", at.x(), "y", at.y());
        label.note()
                .ifPresent(note -> svg.words(
                        "text", note, "class", "viz-n", "text-anchor", anchor, "x", at.x(), "y", at.y() + NOTE_BELOW));
    }

    /** A line from the place to the words, with an edge and a foot that are seen on any fill. */
    private static void leader(Svg svg, WorldMap.Label label, Point place, Point at, boolean isLeft) {
        String height = Svg.number(at.y() - MIDDLE_OF_LETTERS);
        String end = Svg.number(at.x() + (isLeft ? MIDDLE_OF_LETTERS : -MIDDLE_OF_LETTERS));
        String line = "M" + Svg.number(place.x()) + " " + Svg.number(place.y())
                + (label.isMarked() ? "V" + height + "H" + end : "L" + end + " " + height);
        svg.empty("path", "class", "viz-leader viz-edge", "d", line);
        svg.empty("path", "class", "viz-leader", "d", line);
        if (!label.isMarked()) {
            svg.empty("circle", "class", "viz-foot", "cx", place.x(), "cy", place.y(), "r", FOOT);
        }
    }
}
