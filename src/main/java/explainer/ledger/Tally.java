package explainer.ledger;

import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Quote;
import explainer.entity.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts while a balance is made; what several pages use counts once. */
final class Tally {
    int words;
    Reading reading = Reading.NONE;
    int sentences;
    int claims;
    int supported;
    int bare;
    int waivers;
    final SortedSet<String> sources = new TreeSet<>();
    final Set<Fact> facts = new LinkedHashSet<>();
    final SortedSet<String> quotes = new TreeSet<>();
    final SortedSet<String> disputes = new TreeSet<>();

    void add(PageCount count) {
        words += count.words();
        reading = reading.plus(count.reading());
        sentences += count.sentences();
        claims += count.claims();
        supported += count.supported();
        bare += count.bare().size();
        waivers += count.waivers().size();
    }

    void add(PageEvidence evidence) {
        facts.addAll(evidence.facts());
        evidence.quotes().stream().map(Quote::id).forEach(id -> quotes.add(id.text()));
        for (Dispute dispute : evidence.disputes()) {
            disputes.add(dispute.id().text());
            dispute.positions().stream()
                    .flatMap(position -> position.quote().stream())
                    .forEach(id -> quotes.add(id.text()));
        }
    }

    void add(Tally other) {
        words += other.words;
        reading = reading.plus(other.reading);
        sentences += other.sentences;
        claims += other.claims;
        supported += other.supported;
        bare += other.bare;
        waivers += other.waivers;
        sources.addAll(other.sources);
        facts.addAll(other.facts);
        quotes.addAll(other.quotes);
        disputes.addAll(other.disputes);
    }

    /** @param known every source by id */
    Figures figures(SortedMap<String, Source> known) {
        SortedMap<Fact.Status, Integer> byStatus = new TreeMap<>();
        for (Fact.Status status : Fact.Status.values()) {
            byStatus.put(status, (int)
                    facts.stream().filter(fact -> fact.status() == status).count());
        }
        return new Figures(
                words,
                reading,
                SourceMix.of(sources.stream().map(known::get).toList()),
                sentences,
                claims,
                supported,
                bare,
                waivers,
                byStatus,
                quotes.size(),
                disputes.size(),
                new PageEvidence(List.copyOf(facts), List.of(), List.of()).oldestAsOf());
    }
}
