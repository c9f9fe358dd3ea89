package explainer.ledger;

import explainer.content.prose.TextBlock;
import explainer.entity.Name;
import explainer.entity.Page;
import java.util.List;
import java.util.Objects;

/**
 * A page as its reader reads it.
 *
 * @param front title, summary and other lines of the front matter, which hold no marks
 * @param blocks of all its texts, in order
 */
public record PageText(Page page, List<Name> front, List<TextBlock> blocks) {
    public PageText {
        Objects.requireNonNull(page);
        front = List.copyOf(front);
        blocks = List.copyOf(blocks);
    }
}
