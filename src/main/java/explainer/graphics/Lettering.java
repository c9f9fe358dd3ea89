package explainer.graphics;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are, near enough to keep labels apart: readers have different typefaces, so widths are those of a wide one. Units are
 * those of the drawing, of which one is a CSS pixel at full width.
 */
final class Lettering {
    static final double LABEL = 13;
    static final double NOTE = 12;
    private static final double NARROW = 0.36;
    private static final double USUAL = 0.6;
    private static final double BROAD = 0.82;
    private static final double BOLD = 1.2;

    private Lettering() {}

    /** @param size of the type, in units */
    static double width(String text, double size, boolean isBold) {
        double ems = text.codePoints().mapToDouble(Lettering::ems).sum();
        return ems * size * (isBold ? BOLD : 1);
    }

    private static double ems(int character) {
        if ("iljtfrI.,:;'’|!()[] -–".indexOf(character) >= 0) {
            return NARROW;
        }
        return "mwMW—%@".indexOf(character) >= 0 || Character.isIdeographic(character)
                ? BROAD
                : Character.isUpperCase(character) ? USUAL * 1.12 : USUAL;
    }

    /** The words on as few lines as they need, none wider than a number of characters unless one word is, and all as even as can be. */
    static List<String> lines(String text, int characters) {
        List<String> lines = filled(text, characters);
        for (int narrower = characters - 1; narrower > 0; narrower--) {
            List<String> even = filled(text, narrower);
            if (even.size() > lines.size()) {
                break;
            }
            lines = even;
        }
        return lines;
    }

    private static List<String> filled(String text, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
