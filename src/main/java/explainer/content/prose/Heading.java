package explainer.content.prose;

import explainer.base.Span;
import java.util.Objects;

/**
 * A heading of a text.
 *
 * @param level 1 to 6
 * @param id the fragment that leads to it: the editor's {@code {#id}}, else made as GitHub makes it
 * @param text without markup
 */
public record Heading(int level, String id, String text, Span span) {
    public Heading {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
    }
}
