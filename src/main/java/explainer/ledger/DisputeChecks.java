package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.entity.Dispute;
import explainer.graph.Graph;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Sees that every dispute has two sides at least, and that both are heard. */
final class DisputeChecks {
    private static final int TWICE = 2;

    private DisputeChecks() {}

    static void check(Graph graph, List<Diagnostic> found) {
        for (Dispute dispute : graph.evidence().disputes().values()) {
            if (!dispute.isWhole()) {
                continue;
            }
            long holders = dispute.positions().stream()
                    .map(position -> position.who().text().toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            if (holders < TWICE) {
                found.add(
                        Diagnostic.of(
                                        LedgerCode.ONE_SIDED_DISPUTE,
                                        dispute.id().span(),
                                        "the dispute \"" + dispute.id().text() + "\" has "
                                                + (holders == 0 ? "no position" : "one side only"))
                                .help(
                                        "add the other side under \"positions\": who, says, sources; what nobody disputes is a fact"));
            } else {
                checkWeight(dispute, found);
            }
        }
    }

    private static void checkWeight(Dispute dispute, List<Diagnostic> found) {
        Comparator<Dispute.Position> byLength =
                Comparator.comparingInt(position -> position.says().text().length());
        Dispute.Position shortest = dispute.positions().stream().min(byLength).orElseThrow();
        Dispute.Position longest = dispute.positions().stream().max(byLength).orElseThrow();
        if (longest.says().text().length() > TWICE * shortest.says().text().length()) {
            found.add(Diagnostic.of(
                            LedgerCode.UNEVEN_DISPUTE,
                            longest.says().span(),
                            "\"" + longest.who().text() + "\" has "
                                    + longest.says().text().length() + " characters, \""
                                    + shortest.who().text() + "\" has "
                                    + shortest.says().text().length())
                    .help("shorten the longer one or say more of the shorter one: no side more than twice the other")
                    .see(shortest.says().span(), "the shorter one"));
        }
    }
}
