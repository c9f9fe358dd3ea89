package explainer.graph;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.prose.EvidenceKind;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Quote;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pages rest on, by id, and who rests on it.
 *
 * @param usedBy the pages that mark or show a piece of evidence, in reading order; a piece that no page uses has an empty list
 * @param supports the evidence that a source supports; a source that supports none has an empty list
 */
public record EvidenceGraph(
        SortedMap<String, Fact> facts,
        SortedMap<String, Quote> quotes,
        SortedMap<String, Dispute> disputes,
        SortedMap<EvidenceId, List<Slug>> usedBy,
        SortedMap<String, List<EvidenceId>> supports) {
    public EvidenceGraph {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
        disputes = Collections.unmodifiableSortedMap(new TreeMap<>(disputes));
        usedBy = Graph.copy(usedBy);
        supports = Graph.copy(supports);
    }

    /** The page of all evidence of a kind. */
    public static SitePath pathOf(EvidenceKind kind) {
        return SitePath.page(kind.id() + "s");
    }

    /** The fragment of one piece of evidence on the page of its kind. */
    public static String fragmentOf(EvidenceKind kind, String id) {
        return kind.id() + "." + id;
    }
}
