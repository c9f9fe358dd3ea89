package explainer.graphics;

import java.util.function.Consumer;

/**
 * What every drawing has: a size, an id that begins its own ids, and for readers who cannot see it a name and a description.
 *
 * @param id unique on the page
 * @param title what is drawn
 * @param description what can be seen in it, and where the numbers stand as a table
 */
public record Frame(String id, String title, String description) {
    /** A drawing as one image with a name and a description. */
    String image(double width, double height, String extraClass, Consumer<Svg> draw) {
        Svg svg = new Svg();
        svg.element(
                "svg",
                () -> {
                    svg.words("title", title, "id", id + "-t");
                    svg.words("desc", description, "id", id + "-d");
                    draw.accept(svg);
                },
                "class",
                "viz" + extraClass,
                "role",
                "img",
                "aria-labelledby",
                id + "-t",
                "aria-describedby",
                id + "-d",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height));
        return svg.toString();
    }

    /** A drawing beside a list that says the same. */
    static String hidden(String viewBox, String classes, Consumer<Svg> draw) {
        Svg svg = new Svg();
        svg.element("svg", () -> draw.accept(svg), "class", classes, "aria-hidden", "true", "viewBox", viewBox);
        return svg.toString();
    }
}
