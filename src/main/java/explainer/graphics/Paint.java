package explainer.graphics;

import java.util.Locale;
import java.util.function.Consumer;

/** How a category is filled: told apart by texture too, so that no one needs to see colours. */
public enum Paint {
    SOLID("var(--viz-member)"),
    HATCHED("url(#viz.hatch)"),
    ACCENT("var(--viz-chair)"),
    DOTTED("url(#viz.dots)"),
    PLAIN("var(--viz-land)");

    private final String fill;

    Paint(String fill) {
        this.fill = fill;
    }

    /** A value for the attribute {@code fill}. */
    String fill() {
        return fill;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Text that stands on it. */
    String ink() {
        return this == SOLID || this == ACCENT ? "var(--viz-onm)" : "var(--viz-ink)";
    }

    /** What all figures of a page need once: patterns, in an image without size, for patterns of one that is not shown are not drawn. */
    public static String definitions() {
        return hidden(svg -> {
            hatch(svg, "viz.hatch", 1);
            dots(svg, "viz.dots", 1);
        });
    }

    /** An image without size that only holds what others show. */
    static String hidden(Consumer<Svg> definitions) {
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> svg.element("defs", () -> definitions.accept(svg)),
                "class",
                "viz-defs",
                "width",
                0,
                "height",
                0,
                "aria-hidden",
                "true",
                "focusable",
                "false");
        return svg.toString();
    }

    /** @param scale how many units of what is filled make one of the drawing */
    static void hatch(Svg svg, String id, double scale) {
        pattern(svg, id, "rotate(45)", 5 * scale, () -> {
            svg.empty("rect", "width", 5 * scale, "height", 5 * scale, "fill", "var(--viz-obs)");
            svg.empty("rect", "width", 1.6 * scale, "height", 5 * scale, "fill", "var(--viz-member)");
        });
    }

    /** @param scale how many units of what is filled make one of the drawing */
    static void dots(Svg svg, String id, double scale) {
        pattern(svg, id, null, 3 * scale, () -> {
            svg.empty("rect", "width", 3 * scale, "height", 3 * scale, "fill", "var(--viz-land)");
            svg.empty("circle", "cx", 1.5 * scale, "cy", 1.5 * scale, "r", 0.7 * scale, "fill", "var(--viz-disp)");
        });
    }

    private static void pattern(Svg svg, String id, String transform, double size, Svg.Content inside) {
        svg.element(
                "pattern",
                inside,
                "id",
                id,
                "width",
                size,
                "height",
                size,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                transform);
    }
}
