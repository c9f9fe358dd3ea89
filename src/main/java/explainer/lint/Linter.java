package explainer.lint;

import explainer.base.Diagnostic;
import explainer.graph.Graph;
import explainer.ledger.Balance;
import java.util.List;

/** Runs every rule. */
public final class Linter {
    private static final List<Rule> RULES = List.of(
            new OrphanPage(),
            new NotInNavigation(),
            new SummaryLength(),
            new HeadingJump(),
            new LinkCase(),
            new ForgottenMark(),
            new UncitedPage(),
            new UnusedSource(),
            new UnusedFigure(),
            new PoorAlt());

    private Linter() {}

    /** @param balance of this graph */
    public static List<Diagnostic> check(Graph graph, Balance balance) {
        Reporter reporter = new Reporter();
        RULES.forEach(rule -> rule.check(graph, reporter));
        new UnsupportedClaim(balance).check(graph, reporter);
        new UnusedWaiver(balance).check(graph, reporter);
        new UnusedEvidence(balance).check(graph, reporter);
        return reporter.found();
    }
}
