package explainer.lint;

import explainer.content.prose.Heading;
import explainer.entity.Page;
import explainer.graph.Graph;

/** Readers who listen to a page move by heading levels; a skipped one sounds like something missing (WCAG 2.2, technique G141). */
final class HeadingJump implements Rule {
    @Override
    public void check(Graph graph, Reporter reporter) {
        for (Page page : graph.pages()) {
            int before = 1;
            boolean isFirst = true;
            for (Heading heading : page.body().headings()) {
                if (heading.level() > before + 1) {
                    reporter.report(
                            LintCode.HEADING_JUMP,
                            heading.span(),
                            isFirst
                                    ? "the first heading is of level " + heading.level()
                                    : "this heading of level " + heading.level() + " follows one of level " + before,
                            "begin it with \"" + "#".repeat(before + 1) + " \"");
                }
                before = heading.level();
                isFirst = false;
            }
        }
    }
}
