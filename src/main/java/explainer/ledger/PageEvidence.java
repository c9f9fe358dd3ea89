package explainer.ledger;

import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Quote;
import explainer.entity.When;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one page rests on, each in the order of first use. */
public record PageEvidence(List<Fact> facts, List<Quote> quotes, List<Dispute> disputes) {
    public PageEvidence {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        disputes = List.copyOf(disputes);
    }

    /** The oldest date up to which one of its facts was seen to hold; empty if none of them can change. */
    public Optional<When> oldestAsOf() {
        return facts.stream().flatMap(fact -> fact.asOf().stream()).min(Comparator.comparing(When::latest));
    }
}
