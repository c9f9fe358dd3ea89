package explainer.lint;

import explainer.content.prose.Reference;
import explainer.entity.Topic;
import explainer.graph.Graph;

/** Every claim wants its evidence; a page without one citation has none. */
final class UncitedPage implements Rule {
    @Override
    public void check(Graph graph, Reporter reporter) {
        for (Topic topic : graph.topics().values()) {
            boolean cites = topic.texts().stream()
                    .anyMatch(text -> text.references().stream().anyMatch(UncitedPage::isEvidence));
            if (!cites) {
                reporter.report(
                        LintCode.UNCITED_PAGE,
                        topic.title().span(),
                        "\"" + topic.title().text() + "\" cites no source",
                        "write [@source] after a sentence, with an id from content/data/sources.yaml");
            }
        }
    }

    private static boolean isEvidence(Reference reference) {
        return reference instanceof Reference.Citation
                || reference instanceof Reference.Mark
                || reference instanceof Reference.Embed;
    }
}
