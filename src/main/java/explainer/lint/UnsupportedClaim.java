package explainer.lint;

import explainer.graph.Graph;
import explainer.ledger.Balance;
import explainer.ledger.PageBalance;

/** On a site that keeps a ledger, every paragraph, list item and table row that states something shows what it rests on. */
final class UnsupportedClaim implements Rule {
    private final Balance balance;

    UnsupportedClaim(Balance balance) {
        this.balance = balance;
    }

    @Override
    public void check(Graph graph, Reporter reporter) {
        if (graph.evidence().facts().isEmpty()) {
            return;
        }
        for (PageBalance page : balance.pages()) {
            for (PageBalance.Bare bare : page.bare()) {
                reporter.report(
                        LintCode.UNSUPPORTED_CLAIM,
                        bare.span(),
                        "\"" + bare.words() + "\" shows no evidence",
                        "mark its fact, [words](fact:…), or cite its source, [@source]; where it is no claim, say why: <!-- fact-ok: reason -->");
            }
        }
    }
}
