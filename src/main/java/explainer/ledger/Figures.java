package explainer.ledger;

import explainer.entity.Fact;
import explainer.entity.When;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a page rests on, or all pages together, in numbers.
 *
 * @param words of its own text; what an embed shows is not counted
 * @param reading of the sentences outside tables and block quotes
 * @param sources that are cited, or that support a fact, quotation or dispute which is marked or shown
 * @param sentences in paragraphs, list items and block quotes; a table row is one
 * @param claims sentences that state a claim, see {@link Claims}
 * @param supported claims that have their evidence in the same sentence or right behind it
 * @param bare blocks that state a claim without evidence
 * @param waivers places where an editor set a check aside
 * @param facts how many different facts are marked, by status; 0 where none has it
 * @param quotes how many different quotations are marked or shown, in disputes too
 * @param disputes how many different disputes are marked or shown
 * @param oldestAsOf the oldest date up to which one of the facts was seen to hold; empty if none of them can change
 */
public record Figures(
        int words,
        Reading reading,
        SourceMix sources,
        int sentences,
        int claims,
        int supported,
        int bare,
        int waivers,
        SortedMap<Fact.Status, Integer> facts,
        int quotes,
        int disputes,
        Optional<When> oldestAsOf) {
    public Figures {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(sources);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        Objects.requireNonNull(oldestAsOf);
    }

    /** The share of the claims that have evidence, from 0 to 1; empty where nothing is claimed. */
    public OptionalDouble share() {
        return claims == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) supported / claims);
    }
}
