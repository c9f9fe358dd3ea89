package explainer.graph;

import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.Passage;
import java.util.Objects;
import java.util.Optional;

/**
 * A link in the text of one page to another.
 *
 * @param passage the sentence that links
 */
public record Link(Slug from, Slug to, Optional<String> fragment, Passage passage, Span span) {
    public Link {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(fragment);
        Objects.requireNonNull(passage);
        Objects.requireNonNull(span);
    }
}
