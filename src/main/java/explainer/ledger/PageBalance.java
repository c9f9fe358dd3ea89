package explainer.ledger;

import explainer.base.Span;
import explainer.content.prose.TextBlock;
import explainer.entity.Page;
import java.util.List;
import java.util.Objects;

/**
 * What one page rests on.
 *
 * @param bare the blocks that state a claim and show no evidence, in order; a block with a {@code fact-ok} is none
 * @param waivers where an editor set a check aside, in order
 * @param idle those of them without which nothing would be said
 */
public record PageBalance(
        Page page, Figures figures, List<Bare> bare, List<TextBlock.Waiver> waivers, List<TextBlock.Waiver> idle) {

    /**
     * A block without evidence.
     *
     * @param words the first of them
     */
    public record Bare(Span span, String words) {
        public Bare {
            Objects.requireNonNull(span);
            Objects.requireNonNull(words);
        }
    }

    public PageBalance {
        Objects.requireNonNull(page);
        Objects.requireNonNull(figures);
        bare = List.copyOf(bare);
        waivers = List.copyOf(waivers);
        idle = List.copyOf(idle);
    }
}
