package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.Span;
import explainer.content.prose.Reference;
import explainer.entity.Fact;
import explainer.entity.Source;
import explainer.graph.Graph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the ledger against its sources. */
final class SourceChecks {
    private SourceChecks() {}

    /** @param asOf the day by which facts are judged stale */
    static void check(Graph graph, LocalDate asOf, List<Diagnostic> found) {
        for (Fact fact : graph.evidence().facts().values()) {
            if (fact.sources().isEmpty()) {
                continue;
            }
            if (fact.status() == Fact.Status.CONFIRMED) {
                checkIndependence(fact, graph, found);
            }
            fact.reviewBy()
                    .filter(day -> day.date().isBefore(asOf))
                    .ifPresent(
                            day -> found.add(
                                    Diagnostic.of(
                                                    LedgerCode.STALE_FACT,
                                                    fact.id().span(),
                                                    "the fact \"" + fact.id().text()
                                                            + "\" was to be looked at again by " + day.iso())
                                            .help(
                                                    "look for a newer source; then move \"as-of\" and \"review-by\" forward, with the new source or a \"review-note\"")));
        }
    }

    private static void checkIndependence(Fact fact, Graph graph, List<Diagnostic> found) {
        Map<String, String> origins = new LinkedHashMap<>();
        for (Reference.Cited cited : fact.sources()) {
            Source source = graph.sources().get(cited.id());
            if (source == null) {
                // unknown, which has been reported
                return;
            }
            origins.putIfAbsent(source.independentOrigin(), source.originName());
        }
        if (origins.size() < 2) {
            Span first = fact.sources().get(0).span();
            Span last = fact.sources().get(fact.sources().size() - 1).span();
            found.add(Diagnostic.of(
                            LedgerCode.NOT_INDEPENDENT,
                            first.file().span(first.start(), Math.max(first.end(), last.end())),
                            "the fact \"" + fact.id().text() + "\" is \"confirmed\", but "
                                    + (fact.sources().size() == 1
                                            ? "has one source only"
                                            : "all its sources go back to \""
                                                    + origins.values()
                                                            .iterator()
                                                            .next() + "\""))
                    .help("add a source of another origin, or write \"status: reported\""));
        }
    }
}
