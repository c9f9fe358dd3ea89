package explainer.ledger;

import explainer.base.Slug;
import explainer.content.prose.TextBlock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the pages rest on, checked.
 *
 * @param asOf the day by which facts are judged stale
 * @param texts every page as its reader reads it, in reading order
 * @param pages what each page rests on
 * @param waivers the places at which an editor set a check aside, in the order of pages
 * @param idle those of them that set nothing aside; of the waivers of facts, some may stand at claims without evidence
 */
public record Ledger(
        LocalDate asOf,
        List<PageText> texts,
        SortedMap<Slug, PageEvidence> pages,
        List<TextBlock.Waiver> waivers,
        List<TextBlock.Waiver> idle) {
    public Ledger {
        Objects.requireNonNull(asOf);
        texts = List.copyOf(texts);
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        waivers = List.copyOf(waivers);
        idle = List.copyOf(idle);
    }

    /** The same when the texts have been weighed, which take more space than all else. */
    public Ledger withoutTexts() {
        return new Ledger(asOf, List.of(), pages, waivers, idle);
    }
}
