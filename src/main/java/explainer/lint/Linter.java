package explainer.lint;

import explainer.base.Diagnostic;
import explainer.graph.Graph;
import java.util.List;

/** Runs every rule. */
public final class Linter {
    private static final List<Rule> RULES = List.of(
            new OrphanPage(),
            new NotInNavigation(),
            new SummaryLength(),
            new HeadingJump(),
            new LinkCase(),
            new UncitedPage(),
            new UnusedSource());

    private Linter() {}

    public static List<Diagnostic> check(Graph graph) {
        Reporter reporter = new Reporter();
        RULES.forEach(rule -> rule.check(graph, reporter));
        return reporter.found();
    }
}
