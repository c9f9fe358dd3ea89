package explainer.lint;

import explainer.graph.Graph;

/** A page outside the navigation comes last in reading order. A site without navigation has none to be in. */
final class NotInNavigation implements Rule {
    @Override
    public void check(Graph graph, Reporter reporter) {
        if (graph.sections().isEmpty()) {
            return;
        }
        graph.topics().values().stream()
                .filter(topic -> graph.sectionOf(topic.slug()).isEmpty())
                .forEach(topic -> reporter.report(
                        LintCode.NOT_IN_NAVIGATION,
                        topic.title().span(),
                        "\"" + topic.slug() + "\" has no place in the navigation",
                        "add it to a part of \"navigation\" in content/site.yaml"));
    }
}
