package explainer.ledger;

import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Span;
import explainer.content.prose.PlainText;
import explainer.content.prose.TextBlock;
import explainer.graph.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the text of one page alone comes to, whatever its sources are.
 *
 * @param words of all its blocks
 * @param reading of the sentences outside tables and block quotes
 * @param bare the blocks that state a claim without evidence, and waive no fact
 * @param bareWaivers the waivers of facts at blocks that state a claim without evidence
 */
record PageCount(
        int words,
        Reading reading,
        int sentences,
        int claims,
        int supported,
        List<PageBalance.Bare> bare,
        List<TextBlock.Waiver> waivers,
        List<TextBlock.Waiver> bareWaivers) {
    private static final int FIRST_WORDS = 70;

    static final PageCount NONE = new PageCount(0, Reading.NONE, 0, 0, 0, List.of(), List.of(), List.of());

    /**
     * All that it depends on.
     *
     * @param names those of the site that begin a sentence of the page
     * @param targets where the references of the page lead
     */
    record Given(Memo.Same<PageWords> words, Hashed<Set<String>> names, Hashed<Map<Span, Target>> targets) {
        /** The links that lead to a page of the site. */
        private Set<Span> links() {
            Set<Span> links = new HashSet<>();
            targets.value().forEach((link, target) -> {
                if (target instanceof Target.ToPage) {
                    links.add(link);
                }
            });
            return links;
        }
    }

    PageCount {
        bare = List.copyOf(bare);
        waivers = List.copyOf(waivers);
        bareWaivers = List.copyOf(bareWaivers);
    }

    static PageCount of(Given given) {
        PageWords page = given.words.value();
        int sentences = 0;
        int claims = 0;
        int supported = 0;
        List<PageBalance.Bare> bare = new ArrayList<>();
        List<TextBlock.Waiver> bareWaivers = new ArrayList<>();
        for (Statement statement : Statement.of(page, new Claims(given.names.value(), given.links()))) {
            for (Statement.Sentence sentence : statement.sentences()) {
                sentences++;
                claims += sentence.isClaim() ? 1 : 0;
                supported += sentence.isClaim() && sentence.hasEvidence() ? 1 : 0;
            }
            if (isBare(statement)) {
                TextBlock block = statement.block();
                int before = bareWaivers.size();
                block.waivers().stream()
                        .filter(waiver -> waiver.check().equals("fact"))
                        .forEach(bareWaivers::add);
                if (before == bareWaivers.size()) {
                    bare.add(bare(block));
                }
            }
        }
        List<TextBlock.Waiver> waivers = new ArrayList<>();
        page.text().blocks().forEach(block -> waivers.addAll(block.waivers()));
        return new PageCount(page.count(), page.reading(), sentences, claims, supported, bare, waivers, bareWaivers);
    }

    private static boolean isBare(Statement statement) {
        return statement.isClaim() && !statement.hasEvidence();
    }

    private static PageBalance.Bare bare(TextBlock block) {
        String text = block.text().strip();
        int blank = text.lastIndexOf(' ', FIRST_WORDS);
        String words = text.length() <= FIRST_WORDS
                ? text
                : text.substring(0, blank < 0 ? FIRST_WORDS : blank).stripTrailing() + " …";
        return new PageBalance.Bare(block.span(0, block.text().length()), words.replace(PlainText.TITLE, "…"));
    }
}
