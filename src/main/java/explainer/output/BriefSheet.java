package explainer.output;

import explainer.output.page.BriefPage.Cited;
import explainer.output.page.BriefPage.Dated;
import explainer.output.page.BriefPage.Disputed;
import explainer.output.page.BriefPage.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The room on one sheet of A4, in lines of the text of a brief, and what goes into it. The numbers belong to the sizes in the style sheet;
 * they are kept small enough for a typeface that runs wide, and for Letter, which is shorter. What does not fit is counted, not cut.
 */
final class BriefSheet {
    private static final double LINES = 55;
    private static final int TITLE_LENGTH = 32;
    private static final int SUMMARY_LENGTH = 66;
    private static final int LENGTH = 74;
    // sources are set smaller
    private static final int SOURCE_LENGTH = 92;
    private static final double TITLE_LINE = 2.3;
    private static final double SUMMARY_LINE = 1.4;
    // the name of the site above, the address and the licence below
    private static final double AROUND = 6;
    private static final double BETWEEN_PARTS = 1.4;
    private static final double BETWEEN_ITEMS = 0.3;
    private static final double MORE = 1;
    static final int MOST_DATES = 5;

    private double left;

    BriefSheet(String title, String summary) {
        left = LINES - AROUND - lines(title, TITLE_LENGTH) * TITLE_LINE - lines(summary, SUMMARY_LENGTH) * SUMMARY_LINE;
    }

    /** Leaves room for some of the parts that follow. */
    Shown<String> points(List<String> points) {
        return take(points, 18, BriefSheet::lines);
    }

    /** @param more how many were left out already: a page of many dates has them in its text */
    Shown<Dated> dates(List<Dated> dates, int more) {
        Shown<Dated> shown = take(dates, 13, dated -> lines(dated.when() + "  " + dated.statement()));
        return new Shown<>(shown.items(), shown.more() + more);
    }

    /** Where there is no room for all positions of a question, none is shown: to leave one out would take a side. */
    Shown<Disputed> disputes(List<Disputed> disputes) {
        List<Disputed> fitting = new ArrayList<>();
        double room = left - 8 - BETWEEN_PARTS - MORE;
        for (int i = 0; i < disputes.size(); i++) {
            int others = disputes.size() - i - 1;
            Disputed whole = disputes.get(i);
            Disputed bare = new Disputed(whole.question(), List.of());
            // each of the others should be named at least
            Disputed chosen = cost(whole) + others * 2 <= room ? whole : bare;
            fitting.add(chosen);
            room -= cost(chosen);
        }
        return take(fitting, 8, BriefSheet::cost);
    }

    Shown<Cited> sources(List<Cited> sources) {
        return take(sources, 0, cited -> lines(cited.line(), SOURCE_LENGTH));
    }

    private static double cost(Disputed dispute) {
        return lines(dispute.question())
                + dispute.positions().stream()
                        .mapToDouble(position -> lines(position.who() + ": " + position.says()))
                        .sum();
    }

    /** @param reserved what is kept for the parts that follow */
    private <T> Shown<T> take(List<T> items, double reserved, ToDoubleFunction<T> lines) {
        double room = left - reserved - BETWEEN_PARTS;
        double used = 0;
        int taken = 0;
        while (taken < items.size()) {
            double cost = lines.applyAsDouble(items.get(taken)) + BETWEEN_ITEMS;
            boolean isLast = taken == items.size() - 1;
            if (used + cost + (isLast ? 0 : MORE) > room) {
                break;
            }
            used += cost;
            taken++;
        }
        boolean isWhole = taken == items.size();
        left -= items.isEmpty() ? 0 : BETWEEN_PARTS + used + (isWhole ? 0 : MORE);
        return new Shown<>(items.subList(0, taken), items.size() - taken);
    }

    private static double lines(String text) {
        return lines(text, LENGTH);
    }

    private static double lines(String text, int length) {
        return Math.max(
                1, Math.ceil(text.codePoints().mapToDouble(BriefSheet::width).sum() / length));
    }

    /** In letters of middling width: capitals are wider, and a sign of Chinese or Korean stands for two. */
    private static double width(int letter) {
        if (Character.isIdeographic(letter)
                || letter >= 0x1100 && Character.getType(letter) == Character.OTHER_LETTER) {
            return 2.2;
        }
        return Character.isUpperCase(letter) || Character.isDigit(letter) ? 1.4 : 1;
    }
}
