package explainer.lint;

import explainer.entity.Figure;
import explainer.graph.Graph;
import java.util.Locale;

/** Who cannot see a figure has its description in place of it. */
final class PoorAlt implements Rule {
    private static final int SHORTEST = 15;

    @Override
    public void check(Graph graph, Reporter reporter) {
        for (Figure figure : graph.figures().values()) {
            String alt = figure.alt().text();
            if (plain(alt).equals(plain(figure.title().text()))) {
                report(reporter, figure, "the description says the same as the title");
            } else if (alt.length() < SHORTEST) {
                report(reporter, figure, "the description has " + alt.length() + " characters");
            }
        }
    }

    private static void report(Reporter reporter, Figure figure, String message) {
        reporter.report(
                LintCode.POOR_ALT,
                figure.alt().span(),
                message,
                "say what can be seen: which bars are longest, where the line rises, what is in the north");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{P}\\s]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
