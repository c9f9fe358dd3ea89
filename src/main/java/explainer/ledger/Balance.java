package explainer.ledger;

import explainer.content.prose.TextBlock;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.entity.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the site rests on: whose sources, how many claims with evidence, and what is still open.
 *
 * @param asOf the day by which facts are judged overdue
 * @param pages the front page, then the topics in reading order
 * @param total of all pages; a source or fact that several pages use counts once
 * @param overdue facts that were to be looked at again before that day
 * @param unusedFacts facts that no page marks
 * @param unusedQuotes quotations that no page marks or shows, in a dispute neither
 * @param unusedDisputes disputes that no page marks or shows
 * @param coverage empty where the site answers no article
 */
public record Balance(
        LocalDate asOf,
        List<PageBalance> pages,
        Figures total,
        List<Fact> overdue,
        List<Fact> unusedFacts,
        List<Quote> unusedQuotes,
        List<Dispute> unusedDisputes,
        Optional<Covered> coverage) {

    /**
     * How far the site answers an article.
     *
     * @param source the id of the article
     * @param statements how many it makes
     * @param missing those with which no evidence deals that a page uses
     */
    public record Covered(String source, int statements, List<Name> missing) {
        public Covered {
            Objects.requireNonNull(source);
            missing = List.copyOf(missing);
        }

        public int covered() {
            return statements - missing.size();
        }
    }

    public Balance {
        Objects.requireNonNull(asOf);
        pages = List.copyOf(pages);
        Objects.requireNonNull(total);
        overdue = List.copyOf(overdue);
        unusedFacts = List.copyOf(unusedFacts);
        unusedQuotes = List.copyOf(unusedQuotes);
        unusedDisputes = List.copyOf(unusedDisputes);
        Objects.requireNonNull(coverage);
    }

    /** The blocks without evidence of all pages. */
    public List<PageBalance.Bare> bare() {
        return pages.stream().flatMap(page -> page.bare().stream()).toList();
    }

    /** The waivers of all pages. */
    public List<TextBlock.Waiver> waivers() {
        return pages.stream().flatMap(page -> page.waivers().stream()).toList();
    }
}
