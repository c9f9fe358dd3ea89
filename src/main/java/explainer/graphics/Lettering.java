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
    private static final double NARROW = 0.34;
    private static final double HALF = 0.45;
    private static final double USUAL = 0.61;
    private static final double DIGIT = 0.64;
    private static final double CAPITAL = 0.71;
    private static final double BROAD = 0.97;
    private static final double BOLD = 1.12;

    private Lettering() {}

    /** @param size of the type, in units */
    static double width(String text, double size, boolean isBold) {
        double ems = text.codePoints().mapToDouble(Lettering::ems).sum();
        return ems * size * (isBold ? BOLD : 1);
    }

    private static double ems(int character) {
        if ("ijlI.,:;'’|![] ".indexOf(character) >= 0) {
            return NARROW;
        }
        if ("frt()-–".indexOf(character) >= 0) {
            return HALF;
        }
        if ("mwMW—%@".indexOf(character) >= 0 || Character.isIdeographic(character)) {
            return BROAD;
        }
        return Character.isDigit(character) ? DIGIT : Character.isUpperCase(character) ? CAPITAL : USUAL;
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

    /** The words on lines of at most a width; a word that is wider is cut. */
    static List<String> wrapped(String text, double size, boolean isBold, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size, isBold) > most && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            for (int character : word.codePoints().toArray()) {
                String piece = Character.toString(character);
                if (width(line + piece, size, isBold) > most && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same on as few lines, all as even as can be. */
    static List<String> even(String text, double size, boolean isBold, double most) {
        List<String> lines = wrapped(text, size, isBold, most);
        for (double narrower = most - size; narrower > size; narrower -= size) {
            List<String> even = wrapped(text, size, isBold, narrower);
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

    /** The words of a label on as few lines as they need, even, none wider than a number of units in bold; a word that is wider is divided. */
    static List<String> fitted(String text, double widest) {
        for (int characters = text.length(); characters > 0; characters--) {
            List<String> lines = lines(text, characters);
            if (lines.stream().allMatch(line -> width(line, LABEL, true) <= widest)) {
                return lines;
            }
        }
        return divided(text, widest);
    }

    private static List<String> divided(String text, double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            if (!line.isEmpty() && width(line + Character.toString(character), LABEL, true) > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(character);
        }
        lines.add(line.toString());
        return lines;
    }
}
