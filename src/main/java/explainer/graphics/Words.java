package explainer.graphics;

import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Window;
import java.util.Locale;

/**
 * A line of words on a map: how it is set, and how much room it takes.
 *
 * @param classes that give it its colour
 * @param size of the type, in units
 * @param spacing between its letters
 */
record Words(String text, String classes, double size, boolean isBold, boolean isUpper, double spacing) {
    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;

    /** Where the words begin, stand in the middle, or end. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    double width() {
        String drawn = isUpper ? text.toUpperCase(Locale.ROOT) : text;
        return Lettering.width(drawn, size, isBold) + spacing * drawn.codePointCount(0, drawn.length());
    }

    /** The room that they take with their base line at a point. */
    Window room(Point at, Anchor anchor) {
        double left = at.x() - width() * anchor.share;
        return new Window(left, at.y() - size * ASCENT, left + width(), at.y() + size * DESCENT);
    }

    void draw(Svg svg, Point at, Anchor anchor, Ground.Tone behind) {
        svg.words(
                "text",
                text,
                "class",
                "viz-w " + classes + (isUpper ? " viz-upper" : "") + " viz-on-" + behind.id(),
                "font-size",
                size,
                "font-weight",
                isBold ? 700 : null,
                "letter-spacing",
                spacing == 0 ? null : spacing,
                "text-anchor",
                anchor == Anchor.START ? null : anchor.id(),
                "x",
                at.x(),
                "y",
                at.y());
    }
}
