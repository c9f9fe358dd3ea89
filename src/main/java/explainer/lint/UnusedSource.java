package explainer.lint;

import explainer.entity.Source;
import explainer.graph.Graph;

/** A source that nobody cites makes the list of sources say more than the site does. */
final class UnusedSource implements Rule {
    @Override
    public void check(Graph graph, Reporter reporter) {
        for (Source source : graph.sources().values()) {
            if (graph.citedBy().get(source.id().text()).isEmpty()) {
                reporter.report(
                        LintCode.UNUSED_SOURCE,
                        source.id().span(),
                        "no page cites \"" + source.id().text() + "\"",
                        "cite it where it is used, or remove it");
            }
        }
    }
}
