package explainer.ledger;

import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph, list item, table row or block quote, with what its sentences claim and show. Headings, terms and the heads of tables are
 * none: they name what stands under them.
 *
 * @param sentences of a table row only one, the whole row
 * @param hasEvidence whether it has evidence: a citation, a mark or an embed
 */
record Statement(TextBlock block, List<Sentence> sentences, boolean hasEvidence) {

    /**
     * @param isClaim as {@link Claims} sees it
     * @param hasEvidence whether evidence stands in the sentence or right behind it
     */
    record Sentence(TextBlock.Range range, boolean isClaim, boolean hasEvidence) {
        Sentence {
            Objects.requireNonNull(range);
        }
    }

    Statement {
        Objects.requireNonNull(block);
        sentences = List.copyOf(sentences);
    }

    boolean isClaim() {
        for (Sentence sentence : sentences) {
            if (sentence.isClaim) {
                return true;
            }
        }
        return false;
    }

    /**
     * The statements of a page, in order. Three of them also have the evidence of a neighbour: a row that of the head of its table; a
     * paragraph that ends with a colon that of what it leads to; a paragraph of a block quote that of the paragraphs after it, up to the
     * line with a dash that says whose words they are.
     */
    static List<Statement> of(PageWords page, Claims claims) {
        List<Statement> statements = new ArrayList<>();
        List<TextBlock> blocks = page.text().blocks();
        BitSet sourced = sourced(blocks);
        boolean headHasEvidence = false;
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            List<PageWords.Sentence> sentences = page.sentences().get(i);
            switch (block.role()) {
                case TABLE_HEAD -> headHasEvidence = hasEvidence(block);
                case ROW -> statements.add(row(block, sentences, headHasEvidence, claims));
                case BLOCK_QUOTE -> statements.add(words(block, sentences, sourced.get(i), false, claims));
                case PARAGRAPH -> statements.add(words(block, sentences, false, leadsToEvidence(blocks, i), claims));
                case HEADING, TERM -> {
                    // names what stands under it
                }
            }
        }
        return statements;
    }

    private static Statement row(
            TextBlock block, List<PageWords.Sentence> whole, boolean headHasEvidence, Claims claims) {
        boolean hasEvidence = headHasEvidence || hasEvidence(block);
        Optional<BitSet> linked = claims.linked(block);
        return new Statement(
                block,
                whole.stream()
                        .map(row -> new Sentence(row.range(), claims.isClaim(block, row, linked), hasEvidence))
                        .toList(),
                hasEvidence);
    }

    private static Statement words(
            TextBlock block, List<PageWords.Sentence> read, boolean isSourced, boolean lastHasEvidence, Claims claims) {
        BitSet evident = evident(block, read);
        Optional<BitSet> linked = claims.linked(block);
        List<Sentence> sentences = new ArrayList<>();
        for (PageWords.Sentence each : read) {
            boolean isLast = sentences.size() == read.size() - 1;
            boolean hasEvidence = isSourced || isLast && lastHasEvidence || evident.get(sentences.size());
            sentences.add(new Sentence(each.range(), claims.isClaim(block, each, linked), hasEvidence));
        }
        return new Statement(block, sentences, isSourced || lastHasEvidence || hasEvidence(block));
    }

    /** The sentences in which evidence stands: each mark looks for its own, for a block may have many of both. */
    private static BitSet evident(TextBlock block, List<PageWords.Sentence> sentences) {
        BitSet evident = new BitSet();
        for (TextBlock.Marked mark : block.marks()) {
            if (isEvidence(mark)) {
                int at = firstEndingAt(sentences, mark.start());
                while (at < sentences.size() && sentences.get(at).range().start() <= mark.end()) {
                    if (isIn(mark, sentences.get(at).range())) {
                        evident.set(at);
                    }
                    at++;
                }
            }
        }
        return evident;
    }

    /** The first sentence that does not end before a place. */
    private static int firstEndingAt(List<PageWords.Sentence> sentences, int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).range().end() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean leadsToEvidence(List<TextBlock> blocks, int at) {
        return at + 1 < blocks.size()
                && hasEvidence(blocks.get(at + 1))
                && blocks.get(at).text().stripTrailing().endsWith(":");
    }

    /** The block quotes whose words have evidence: at themselves or, up to whose words they are, at one that follows. */
    private static BitSet sourced(List<TextBlock> blocks) {
        BitSet sourced = new BitSet();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            TextBlock block = blocks.get(i);
            if (block.isQuotation()) {
                sourced.set(i, hasEvidence(block) || !block.text().startsWith("—") && sourced.get(i + 1));
            }
        }
        return sourced;
    }

    private static boolean hasEvidence(TextBlock block) {
        for (TextBlock.Marked mark : block.marks()) {
            if (isEvidence(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEvidence(TextBlock.Marked mark) {
        Reference reference = mark.reference();
        return reference instanceof Reference.Citation
                || reference instanceof Reference.Mark
                || reference instanceof Reference.Embed;
    }

    /** A citation has no width, and stands behind the full stop: at the border of two sentences it belongs to the one before. */
    private static boolean isIn(TextBlock.Marked mark, TextBlock.Range sentence) {
        return mark.start() == mark.end()
                ? Math.max(mark.start(), 1) > sentence.start() && mark.start() <= sentence.end()
                : mark.start() < sentence.end() && mark.end() > sentence.start();
    }
}
