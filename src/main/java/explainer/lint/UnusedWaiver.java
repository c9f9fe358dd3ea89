package explainer.lint;

import explainer.content.prose.TextBlock;
import explainer.graph.Graph;
import explainer.ledger.Balance;

/** A waiver that waives nothing hides the next mistake in its paragraph. */
final class UnusedWaiver implements Rule {
    private final Balance balance;

    UnusedWaiver(Balance balance) {
        this.balance = balance;
    }

    @Override
    public void check(Graph graph, Reporter reporter) {
        balance.pages().forEach(page -> page.idle().forEach(waiver -> report(waiver, reporter)));
    }

    private static void report(TextBlock.Waiver waiver, Reporter reporter) {
        reporter.report(
                LintCode.UNUSED_WAIVER,
                waiver.span(),
                "this \"" + waiver.check() + "-ok\" waives nothing: no check says anything about its paragraph",
                "take the comment away, or put it into the paragraph that it is about");
    }
}
