package explainer.lint;

import explainer.entity.Name;
import explainer.entity.Page;
import explainer.graph.Graph;

/** Search engines and link previews cut a long summary and replace a short one. */
final class SummaryLength implements Rule {
    private static final int SHORTEST = 50;
    private static final int LONGEST = 200;

    @Override
    public void check(Graph graph, Reporter reporter) {
        for (Page page : graph.pages()) {
            Name summary = page.summary();
            int length = summary.text().codePointCount(0, summary.text().length());
            if (length > LONGEST) {
                reporter.report(
                        LintCode.SUMMARY_LENGTH,
                        summary.span(),
                        "the summary has " + length + " characters",
                        "search results show about 160: keep it under " + LONGEST);
            } else if (length > 0 && length < SHORTEST) {
                reporter.report(
                        LintCode.SUMMARY_LENGTH,
                        summary.span(),
                        "the summary has only " + length + " characters",
                        "say in one or two sentences what a reader learns, in " + SHORTEST + " characters or more");
            }
        }
    }
}
