package explainer.graphics.card;

import explainer.graphics.card.CardFonts.Face;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the place of every line of a card. */
final class CardLayout {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    static final int MARGIN = 72;

    /** What a line says, which decides its colour. */
    enum Part {
        KICKER,
        TITLE,
        SUMMARY,
        SITE
    }

    /** A line of text that begins at the left margin. */
    record Line(Part part, Face face, double size, double baseline, String text) {}

    static final int COLUMN = 690;
    private static final int KICKER = 30;
    private static final int KICKER_LINE = 132;
    private static final int BELOW_BAR = 100;
    private static final int BELOW_KICKER = 20;
    private static final int LARGEST = 70;
    private static final int LARGE = 52;
    private static final int LARGE_LINES = 3;
    private static final int SMALLEST = 40;
    private static final int SMALL_LINES = 4;
    private static final int STEP = 2;
    private static final double LEADING = 1.13;
    private static final int SUMMARY = 28;
    private static final int SUMMARY_LEADING = 39;
    private static final int ABOVE_SUMMARY = 62;
    private static final int SITE = 26;
    private static final int SITE_LINE = HEIGHT - 62;
    // the last baseline above the name of the site
    private static final int LOWEST = 500;

    private final CardFonts fonts;
    private final Map<String, Double> widths = new HashMap<>();

    private CardLayout(CardFonts fonts) {
        this.fonts = fonts;
    }

    static List<Line> of(Card card, CardFonts fonts) {
        return new CardLayout(fonts).lines(card);
    }

    private List<Line> lines(Card card) {
        List<Line> lines = new ArrayList<>();
        card.kicker()
                .ifPresent(kicker -> lines.add(
                        new Line(Part.KICKER, Face.STRONG, KICKER, KICKER_LINE, oneLine(kicker, KICKER, card))));
        double top = card.kicker().isPresent() ? KICKER_LINE + BELOW_KICKER : BELOW_BAR;
        List<String> summary = card.summary().map(text -> summary(text, card)).orElse(List.of());
        List<Line> title =
                titles(card, top, summary.size()).or(() -> titles(card, top, 0)).orElseGet(() -> cut(card, top));
        lines.addAll(title);
        double baseline = title.get(title.size() - 1).baseline() + ABOVE_SUMMARY;
        if (baseline + (summary.size() - 1) * SUMMARY_LEADING <= LOWEST) {
            for (String line : summary) {
                lines.add(new Line(Part.SUMMARY, Face.PLAIN, SUMMARY, baseline, line));
                baseline += SUMMARY_LEADING;
            }
        }
        card.site()
                .ifPresent(site ->
                        lines.add(new Line(Part.SITE, Face.STRONG, SITE, SITE_LINE, oneLine(site, SITE, card))));
        return List.copyOf(lines);
    }

    private List<String> summary(String text, Card card) {
        return Lines.of(text, card.language(), line -> width(Face.PLAIN, line) * SUMMARY, COLUMN)
                .balanced(COLUMN);
    }

    private String oneLine(String text, int size, Card card) {
        int widest = WIDTH - 2 * MARGIN;
        return Lines.of(text, card.language(), line -> width(Face.STRONG, line) * size, widest)
                .cut(widest, 1)
                .get(0);
    }

    /** The title as large as it can be in three lines, else in four, with room for so many lines of summary. */
    private Optional<List<Line>> titles(Card card, double top, int summary) {
        for (int size = LARGEST; size >= SMALLEST; size -= STEP) {
            int most = size >= LARGE ? LARGE_LINES : SMALL_LINES;
            List<String> lines = title(card, size).balanced(COLUMN);
            List<Line> placed = placed(lines, size, top);
            double last = placed.get(placed.size() - 1).baseline();
            double lowest = summary == 0 ? last : last + ABOVE_SUMMARY + (summary - 1) * SUMMARY_LEADING;
            if (lines.size() <= most && lowest <= LOWEST) {
                return Optional.of(placed);
            }
        }
        return Optional.empty();
    }

    private List<Line> cut(Card card, double top) {
        return placed(title(card, SMALLEST).cut(COLUMN, SMALL_LINES), SMALLEST, top);
    }

    private Lines title(Card card, int size) {
        return Lines.of(card.title(), card.language(), line -> width(Face.TITLE, line) * size, COLUMN);
    }

    private static List<Line> placed(List<String> texts, int size, double top) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new Line(Part.TITLE, Face.TITLE, size, top + size + i * size * LEADING, texts.get(i)));
        }
        return lines;
    }

    /** The width of a text one unit high: it grows with the size, so it is measured once. */
    private double width(Face face, String text) {
        return widths.computeIfAbsent(face + text, key -> fonts.width(face, text, 1));
    }
}
