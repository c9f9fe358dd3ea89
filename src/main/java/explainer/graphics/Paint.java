package explainer.graphics;

import java.util.Locale;

/** How a category is filled: told apart by texture too, so that no one needs to see colours. */
public enum Paint {
    SOLID("var(--viz-member)"),
    HATCHED("url(#viz-hatch)"),
    ACCENT("var(--viz-chair)"),
    DOTTED("url(#viz-dots)"),
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
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> svg.element("defs", () -> {
                    pattern(svg, "viz-hatch", "rotate(45)", 5, () -> {
                        svg.empty("rect", "width", 5, "height", 5, "fill", "var(--viz-obs)");
                        svg.empty("rect", "width", 1.6, "height", 5, "fill", "var(--viz-member)");
                    });
                    pattern(svg, "viz-dots", null, 3, () -> {
                        svg.empty("rect", "width", 3, "height", 3, "fill", "var(--viz-land)");
                        svg.empty("circle", "cx", 1.5, "cy", 1.5, "r", 0.7, "fill", "var(--viz-disp)");
                    });
                }),
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

    private static void pattern(Svg svg, String id, String transform, int size, Svg.Content inside) {
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
