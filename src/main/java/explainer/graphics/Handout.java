package explainer.graphics;

import explainer.base.SitePath;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure as readers can take it along: its data, and its picture as a file.
 *
 * @param sheet empty for a figure that is a table alone
 */
public record Handout(String figure, Credit credit, Optional<Sheet> sheet) {
    private static final String FOLDER = "figures/";

    public Handout {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(credit);
        Objects.requireNonNull(sheet);
    }

    /**
     * A picture that stands alone, as SVG.
     *
     * @param width in CSS pixels
     */
    public record Sheet(String svg, int width, int height) {}

    /** Where its data stand in the site. */
    public SitePath data() {
        return SitePath.of(FOLDER + figure + ".csv");
    }

    /** Where its picture stands, if it has one. */
    public SitePath picture() {
        return pictureOf(figure);
    }

    static SitePath pictureOf(String figure) {
        return SitePath.of(FOLDER + figure + ".svg");
    }
}
