package explainer.lint;

import explainer.base.Span;
import explainer.graph.Graph;
import explainer.ledger.Balance;

/** Evidence that no page shows is checked by nobody who reads the pages. */
final class UnusedEvidence implements Rule {
    private final Balance balance;

    UnusedEvidence(Balance balance) {
        this.balance = balance;
    }

    @Override
    public void check(Graph graph, Reporter reporter) {
        balance.unusedFacts()
                .forEach(fact -> report(reporter, fact.id().span(), "fact", "mark words with it: [words](fact:"));
        balance.unusedQuotes()
                .forEach(quote -> report(reporter, quote.id().span(), "quotation", "show it: ![what it shows](quote:"));
        balance.unusedDisputes()
                .forEach(dispute ->
                        report(reporter, dispute.id().span(), "dispute", "show it: ![what it shows](dispute:"));
    }

    private static void report(Reporter reporter, Span id, String what, String way) {
        reporter.report(
                LintCode.UNUSED_EVIDENCE,
                id,
                "no page shows the " + what + " \"" + id.text() + "\"",
                way + id.text() + "), or remove it");
    }
}
