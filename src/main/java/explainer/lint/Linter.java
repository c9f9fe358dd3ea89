package explainer.lint;

import explainer.base.Diagnostic;
import explainer.base.Memo;
import explainer.graph.Graph;
import explainer.ledger.Balance;
import java.util.List;

/** Runs every rule. */
public final class Linter {
    private Linter() {}

    private static List<Rule> rules(Memo memo) {
        return List.of(
                new OrphanPage(),
                new NotInNavigation(),
                new SummaryLength(),
                new HeadingJump(),
                new LinkCase(),
                new ForgottenMark(memo),
                new UncitedPage(),
                new UnusedSource(),
                new UnusedFigure(),
                new PoorAlt());
    }

    /** @param balance of this graph */
    public static List<Diagnostic> check(Graph graph, Balance balance) {
        return check(graph, balance, new Memo());
    }

    /** The same; a text in which nothing can be forgotten is not looked through again. */
    public static List<Diagnostic> check(Graph graph, Balance balance, Memo memo) {
        Reporter reporter = new Reporter();
        rules(memo).forEach(rule -> rule.check(graph, reporter));
        new UnsupportedClaim(balance).check(graph, reporter);
        new UnusedWaiver(balance).check(graph, reporter);
        new UnusedEvidence(balance).check(graph, reporter);
        return reporter.found();
    }
}
