package explainer.entity;

import explainer.base.Span;
import java.util.Objects;

/** A text with its place, where the place matters later: another name of a page, an old address. */
public record Name(String text, Span span) {
    public Name {
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
    }
}
