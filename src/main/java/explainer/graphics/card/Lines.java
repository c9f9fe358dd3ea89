package explainer.graphics.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines of about the same length, by the rules of its language. */
final class Lines {
    private static final String HYPHENS = "-\u2010";
    private static final String MORE = "…";
    private static final int STEPS = 14;

    private final List<String> parts;
    private final ToDoubleFunction<String> width;

    private Lines(List<String> parts, ToDoubleFunction<String> width) {
        this.parts = parts;
        this.width = width;
    }

    /**
     * @param width of a text in a line
     * @param widest that a line may be
     */
    static Lines of(String text, Locale language, ToDoubleFunction<String> width, double widest) {
        List<String> parts = new ArrayList<>();
        for (String part : split(text, BreakIterator.getLineInstance(language), true)) {
            if (width.applyAsDouble(part.strip()) <= widest) {
                parts.add(part);
                continue;
            }
            for (String smaller : split(part, BreakIterator.getLineInstance(language), false)) {
                parts.addAll(
                        width.applyAsDouble(smaller.strip()) <= widest
                                ? List.of(smaller)
                                : split(smaller, BreakIterator.getCharacterInstance(language), false));
            }
        }
        return new Lines(parts, width);
    }

    /** @param keepsHyphens whether a word with a hyphen stays whole */
    private static List<String> split(String text, BreakIterator breaks, boolean keepsHyphens) {
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || !keepsHyphens || HYPHENS.indexOf(text.charAt(end - 1)) < 0) {
                parts.add(text.substring(start, end));
                start = end;
            }
        }
        return parts;
    }

    /** As few lines as there can be, each no wider than it must: so none is left with a word alone. */
    List<String> balanced(double widest) {
        int count = filled(widest).size();
        double tooNarrow = 0;
        double enough = widest;
        for (int i = 0; i < STEPS; i++) {
            double middle = (tooNarrow + enough) / 2;
            List<String> lines = filled(middle);
            boolean fits =
                    lines.size() <= count && lines.stream().allMatch(line -> width.applyAsDouble(line) <= middle);
            if (fits) {
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return filled(enough);
    }

    /** The first lines, and a sign at their end that there is more. */
    List<String> cut(double widest, int count) {
        List<String> lines = filled(widest);
        if (lines.size() <= count) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, count));
        String last = kept.get(count - 1);
        while (!last.isEmpty() && width.applyAsDouble(last + MORE) > widest) {
            int space = last.lastIndexOf(' ');
            last = space < 0 ? last.substring(0, last.offsetByCodePoints(last.length(), -1)) : last.substring(0, space);
        }
        kept.set(count - 1, last.replaceFirst("[\\s\\p{Punct}–—]+$", "") + MORE);
        return List.copyOf(kept);
    }

    private List<String> filled(double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            if (!line.isEmpty() && width.applyAsDouble((line + part).strip()) > widest) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
