package explainer.lint;

import explainer.entity.Source;
import explainer.graph.Graph;

/** A source that nobody cites makes the list of sources say more than the site does. */
final class UnusedSource implements Rule {
    @Override
    public void check(Graph graph, Reporter reporter) {
        for (Source source : graph.sources().values()) {
            String id = source.id().text();
            boolean isAnswered = graph.catalog()
                    .evidence()
                    .coverage()
                    .filter(coverage -> coverage.source().id().equals(id))
                    .isPresent();
            if (!isAnswered
                    && graph.citedBy().get(id).isEmpty()
                    && graph.evidence().supports().get(id).isEmpty()) {
                reporter.report(
                        LintCode.UNUSED_SOURCE,
                        source.id().span(),
                        "no page cites \"" + id + "\"",
                        "cite it where it is used, or remove it");
            }
        }
    }
}
