package explainer.entity;

import explainer.base.Span;
import java.util.Objects;

/** The slug of a page as an editor wrote it; whether there is such a page is for {@code graph} to say. */
public record Ref(String slug, Span span) {
    public Ref {
        Objects.requireNonNull(slug);
        Objects.requireNonNull(span);
    }
}
