package explainer.lint;

import explainer.entity.Home;
import explainer.entity.Ref;
import explainer.graph.Graph;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page that no text links to is found through lists only. */
final class OrphanPage implements Rule {
    @Override
    public void check(Graph graph, Reporter reporter) {
        Home home = graph.catalog().home();
        Set<String> onHome = Stream.concat(home.story().stream().map(Home.Step::page), home.people().stream())
                .map(Ref::slug)
                .collect(Collectors.toSet());
        graph.topics().values().stream()
                .filter(topic -> graph.backlinks().get(topic.slug()).isEmpty()
                        && !onHome.contains(topic.slug().value()))
                .forEach(topic -> reporter.report(
                        LintCode.ORPHAN_PAGE,
                        topic.title().span(),
                        "no page links to \"" + topic.title().text() + "\"",
                        "link to it where another page speaks of it: [[" + topic.slug() + "]]"));
    }
}
