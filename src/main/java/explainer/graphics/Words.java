package explainer.graphics;

import explainer.graphics.geometry.Point;
import explainer.graphics.geometry.Window;
import java.util.List;
import java.util.Locale;

/**
 * Words on a map, on one line or more: how they are set, and how much room they take.
 *
 * @param lines of which each has a base line of its own
 * @param classes that give it its colour
 * @param size of the type, in units
 * @param spacing between its letters
 */
record Words(List<String> lines, String classes, double size, boolean isBold, boolean isUpper, double spacing) {
    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;
    private static final double LEAD = 1.15;

    Words(String text, String classes, double size, boolean isBold, boolean isUpper, double spacing) {
        this(List.of(text), classes, size, isBold, isUpper, spacing);
    }

    /** The same on two lines, as even as can be, if there are two words. */
    Words onTwoLines() {
        // a stroke stays with the word before it
        String text = String.join(" ", lines).replace(" /", "\u00a0/");
        return new Words(Lettering.lines(text, text.length() - 1), classes, size, isBold, isUpper, spacing);
    }

    /** How far below the first base line the last one is. */
    double further() {
        return (lines.size() - 1) * size * LEAD;
    }

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
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    private double width(String text) {
        String drawn = isUpper ? text.toUpperCase(Locale.ROOT) : text;
        return Lettering.width(drawn, size, isBold) + spacing * drawn.codePointCount(0, drawn.length());
    }

    /** The room that they take with their first base line at a point. */
    Window room(Point at, Anchor anchor) {
        double left = at.x() - width() * anchor.share;
        return new Window(left, at.y() - size * ASCENT, left + width(), at.y() + further() + size * DESCENT);
    }

    void draw(Svg svg, Point at, Anchor anchor, Ground.Tone behind) {
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), at.plus(0, i * size * LEAD), anchor, behind);
        }
    }

    private void draw(Svg svg, String text, Point at, Anchor anchor, Ground.Tone behind) {
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
