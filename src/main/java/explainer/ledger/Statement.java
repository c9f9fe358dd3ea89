package explainer.ledger;

import explainer.content.prose.Reference;
import explainer.content.prose.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        return sentences.stream().anyMatch(Sentence::isClaim);
    }

    /**
     * The statements of a page, in order. Three of them also have the evidence of a neighbour: a row that of the head of its table; a
     * paragraph that ends with a colon that of what it leads to; a paragraph of a block quote that of the paragraphs after it, up to the
     * line with a dash that says whose words they are.
     */
    static List<Statement> of(PageText page, Claims claims) {
        List<Statement> statements = new ArrayList<>();
        List<TextBlock> blocks = page.blocks();
        boolean headHasEvidence = false;
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            switch (block.role()) {
                case TABLE_HEAD -> headHasEvidence = hasEvidence(block);
                case ROW -> statements.add(row(block, headHasEvidence, claims));
                case BLOCK_QUOTE -> statements.add(words(block, isSourced(blocks, i), false, claims));
                case PARAGRAPH -> statements.add(words(block, false, leadsToEvidence(blocks, i), claims));
                case HEADING, TERM -> {
                    // names what stands under it
                }
            }
        }
        return List.copyOf(statements);
    }

    private static Statement row(TextBlock block, boolean headHasEvidence, Claims claims) {
        boolean hasEvidence = headHasEvidence || hasEvidence(block);
        TextBlock.Range all = new TextBlock.Range(0, block.text().length());
        return new Statement(
                block,
                hasWords(block, all) ? List.of(new Sentence(all, claims.isClaim(block, all), hasEvidence)) : List.of(),
                hasEvidence);
    }

    private static Statement words(TextBlock block, boolean isSourced, boolean lastHasEvidence, Claims claims) {
        List<TextBlock.Range> ranges = block.sentences().stream()
                .filter(range -> hasWords(block, range))
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        for (TextBlock.Range range : ranges) {
            boolean isLast = sentences.size() == ranges.size() - 1;
            boolean hasEvidence = isSourced || isLast && lastHasEvidence || hasEvidence(block, range);
            sentences.add(new Sentence(range, claims.isClaim(block, range), hasEvidence));
        }
        return new Statement(block, sentences, isSourced || lastHasEvidence || hasEvidence(block));
    }

    private static boolean leadsToEvidence(List<TextBlock> blocks, int at) {
        return blocks.get(at).text().stripTrailing().endsWith(":")
                && at + 1 < blocks.size()
                && hasEvidence(blocks.get(at + 1));
    }

    private static boolean isSourced(List<TextBlock> blocks, int at) {
        for (int i = at; i < blocks.size() && blocks.get(i).isQuotation(); i++) {
            if (hasEvidence(blocks.get(i))) {
                return true;
            }
            if (blocks.get(i).text().startsWith("—")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasWords(TextBlock block, TextBlock.Range range) {
        return block.text().substring(range.start(), range.end()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hasEvidence(TextBlock block) {
        return block.marks().stream().anyMatch(Statement::isEvidence);
    }

    private static boolean hasEvidence(TextBlock block, TextBlock.Range sentence) {
        return block.marks().stream().anyMatch(mark -> isEvidence(mark) && isIn(mark, sentence));
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
