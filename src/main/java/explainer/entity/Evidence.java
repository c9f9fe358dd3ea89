package explainer.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the pages rest on: each list in the order of ids, the corrections newest first. */
public record Evidence(
        List<Fact> facts,
        List<Quote> quotes,
        List<Dispute> disputes,
        List<Correction> corrections,
        List<Term> terms,
        Optional<Coverage> coverage) {
    public Evidence {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        disputes = List.copyOf(disputes);
        corrections = List.copyOf(corrections);
        terms = List.copyOf(terms);
        Objects.requireNonNull(coverage);
    }
}
