package explainer.graphics;

import java.util.List;
import java.util.Optional;

/**
 * A figure, drawn.
 *
 * @param shared geometry that several of the drawings use, without size of its own; empty if there is none
 * @param wide the drawing for wide screens and paper, as it stands where it links to no page; else see {@link #wideFrom}
 * @param narrow drawings for phones, each with its name; if there are none, a table stands in for the drawing
 * @param key what the fills mean, in the order of importance
 * @param table the same in numbers and words
 * @param brief what stands in for the drawing on phones if there are no drawings for them: as much of the table as fits there
 */
public record Picture(
        String shared, String wide, List<Crop> narrow, List<KeyItem> key, Table table, Optional<Table> brief) {
    public Picture(String shared, String wide, List<Crop> narrow, List<KeyItem> key, Table table) {
        this(shared, wide, narrow, key, table, Optional.empty());
    }

    public Picture {
        narrow = List.copyOf(narrow);
        key = List.copyOf(key);
    }

    Picture withBrief(Table fitting) {
        return new Picture(shared, wide, narrow, key, table, Optional.of(fitting));
    }

    /** The drawing with links that lead from a page to others. */
    public String wideFrom(String root) {
        return wide.replace(LinkMap.FROM_ROOT, "<a href=\"" + root);
    }

    /** A part of a drawing, for a phone. */
    public record Crop(String name, String svg) {}

    /** What a fill means. */
    public record KeyItem(Mark mark, String label, Optional<String> note) {}

    /** The sign in a key, as an image of its own. */
    public record Mark(String svg) {
        static Mark box(Paint paint) {
            return new Mark(Frame.hidden(
                    "0 0 18 14",
                    "viz-mark",
                    svg -> svg.empty(
                            "rect",
                            "x",
                            0.5,
                            "y",
                            0.5,
                            "width",
                            17,
                            "height",
                            13,
                            "rx",
                            1.5,
                            "fill",
                            paint.fill(),
                            "stroke",
                            paint == Paint.HATCHED ? "var(--viz-member)" : null)));
        }

        static Mark ring() {
            return new Mark(Frame.hidden("0 0 18 14", "viz-mark", svg -> {
                svg.empty(
                        "rect", "x", 0.5, "y", 0.5, "width", 17, "height", 13, "rx", 1.5, "fill", Paint.ACCENT.fill());
                svg.empty(
                        "circle",
                        "cx",
                        9,
                        "cy",
                        7,
                        "r",
                        3.6,
                        "fill",
                        "none",
                        "stroke",
                        "var(--viz-onm)",
                        "stroke-width",
                        2);
            }));
        }

        static Mark dot(Paint paint, double radius) {
            return new Mark(Frame.hidden(
                    "0 0 18 14",
                    "viz-mark",
                    svg -> svg.empty("circle", "cx", 9, "cy", 7, "r", radius, "fill", paint.fill())));
        }

        static Mark diamond() {
            return new Mark(Frame.hidden(
                    "0 0 18 14",
                    "viz-mark",
                    svg -> svg.empty("path", "d", "M9 1l6 6l-6 6l-6-6z", "fill", "var(--viz-ink)")));
        }
    }
}
