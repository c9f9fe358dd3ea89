package explainer.content.prose;

import com.vladsch.flexmark.util.ast.Document;
import explainer.base.Span;
import java.util.List;
import java.util.Objects;

/**
 * A parsed text.
 *
 * @param words how many words a reader meets
 * @param ast flexmark's tree, read-only after parsing; its offsets count from the start of the file
 */
public record Prose(Span span, List<Heading> headings, List<Reference> references, int words, Document ast) {
    public Prose {
        Objects.requireNonNull(span);
        headings = List.copyOf(headings);
        references = List.copyOf(references);
        Objects.requireNonNull(ast);
    }

    public boolean isEmpty() {
        return !ast.hasChildren();
    }
}
